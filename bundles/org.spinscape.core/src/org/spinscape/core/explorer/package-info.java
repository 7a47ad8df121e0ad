// SPDX-License-Identifier: EPL-2.0
/** The contract of explorers: they evaluate a landscape as a whole (enumerate, flood, search) and report results. */
package org.spinscape.core.explorer;
