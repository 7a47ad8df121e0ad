// SPDX-License-Identifier: EPL-2.0
/** The explorer {@code barrier-tree}: what flood and basins found, as results. */
package org.spinscape.explorers.exact.tree;
