// SPDX-License-Identifier: EPL-2.0
/** Inherent structures of systems too large for enumeration: quenches of sampled states, and what was missed. */
package org.spinscape.explorers.sampled.minima;
