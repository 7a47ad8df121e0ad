// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

/**
 * A line of a run's table of contents.
 *
 * @param key     where it belongs
 * @param name    name of the result
 * @param type    its type as {@link org.spinscape.core.result.Result#type()}
 * @param meaning its definition
 */
public record ResultEntry(ResultKey key, String name, String type, String meaning) {
}
