// SPDX-License-Identifier: EPL-2.0
/** Barrier trees of systems too large for enumeration: paths between sampled minima, and bounds of their saddles. */
package org.spinscape.explorers.sampled.saddles;
