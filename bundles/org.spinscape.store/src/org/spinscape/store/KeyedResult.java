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
}
