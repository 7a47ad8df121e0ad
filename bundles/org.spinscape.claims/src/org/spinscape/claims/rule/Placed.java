// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.rule;

import org.spinscape.core.result.Result;
import org.spinscape.store.ResultKey;

/**
 * A result with its place.
 *
 * @param key    arm, sweep point and sample
 * @param result the result
 * @param <R>    its type
 */
public record Placed<R extends Result>(ResultKey key, R result) {

	/** Arm and sweep point in words, for example {@code glass, L = 4}. */
	public String place() {
		StringBuilder text = new StringBuilder(key.arm());
		key.point().forEach((name, value) -> text.append(", ").append(name).append(" = ").append(value));
		return text.toString();
	}
}
