// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.Locale;

/** What a check throws when its clause does not hold. */
public final class ContractBroken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** @param detail what was seen, with the numbers */
	public ContractBroken(String detail) {
		super(detail);
	}

	/** Throws unless {@code holds}. @param detail with places for {@code values} as in {@link String#format} */
	public static void unless(boolean holds, String detail, Object... values) {
		if (!holds) {
			throw new ContractBroken(String.format(Locale.ROOT, detail, values));
		}
	}
}
