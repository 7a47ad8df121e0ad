// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.run;

import org.spinscape.claims.Level;
import org.spinscape.claims.Status;

/** Whether a finding contradicts what is published. */
public final class Alarm {

	private Alarm() {
	}

	/**
	 * A settled claim that the data do not support, decided or not, or a false one that they do support. Of open claims and
	 * of those that tell nothing apart any verdict may come.
	 */
	public static boolean rings(Status status, Level level) {
		return switch (status) {
			case SETTLED -> level != Level.SUPPORTED;
			case FALSE -> level != Level.NOT_SUPPORTED;
			case OPEN, NOT_DISCRIMINATING, NOT_MEASURED -> false;
		};
	}
}
