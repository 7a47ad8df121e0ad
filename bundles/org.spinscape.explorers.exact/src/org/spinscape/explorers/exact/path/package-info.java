// SPDX-License-Identifier: EPL-2.0
/** The lowest path between two states: over which states one gets from one to the other without climbing more than needed. */
package org.spinscape.explorers.exact.path;
