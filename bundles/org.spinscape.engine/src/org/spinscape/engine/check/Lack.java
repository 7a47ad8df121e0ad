// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.check;

import java.util.List;

/**
 * What a component does not find in its arm.
 *
 * @param sentence what it needs and who offers it
 * @param remedies changes that bring it, the likeliest first
 */
record Lack(String sentence, List<Remedy> remedies) {
}
