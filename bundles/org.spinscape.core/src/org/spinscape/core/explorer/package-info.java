// SPDX-License-Identifier: EPL-2.0
/** The contract of explorers: they evaluate a landscape as a whole (enumerate, flood, search) and report results. */
@NullMarked
package org.spinscape.core.explorer;

import org.jspecify.annotations.NullMarked;
