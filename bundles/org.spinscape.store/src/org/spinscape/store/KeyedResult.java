// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import org.spinscape.core.result.Result;

/**
 * A result with its place in the experiment.
 *
 * @param key    where it belongs
 * @param result the result
 */
public record KeyedResult(ResultKey key, Result result) {

	/** Its line in the table of contents. @param node name of its group */
	ResultEntry entry(String node) {
		return new ResultEntry(key, result.tag(), node);
	}
}
