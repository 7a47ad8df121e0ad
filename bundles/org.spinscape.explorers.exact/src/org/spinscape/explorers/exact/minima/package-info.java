// SPDX-License-Identifier: EPL-2.0
/** Local minima and plateaus, found without the way to them, and the ground states among them. */
package org.spinscape.explorers.exact.minima;
