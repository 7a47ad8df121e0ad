// SPDX-License-Identifier: EPL-2.0
/** Gradient basins by steepest descent, and the funnels made of them. */
package org.spinscape.explorers.exact.basin;
