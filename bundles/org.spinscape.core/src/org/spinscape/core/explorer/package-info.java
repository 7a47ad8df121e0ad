// SPDX-License-Identifier: EPL-2.0
/**
 * The contract of explorers: they evaluate a landscape as a whole (enumerate, flood, search) and report results.
 *
 * @since 0.2.0
 */
@NullMarked
package org.spinscape.core.explorer;

import org.jspecify.annotations.NullMarked;
