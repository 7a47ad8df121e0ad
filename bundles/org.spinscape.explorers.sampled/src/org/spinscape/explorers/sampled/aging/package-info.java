// SPDX-License-Identifier: EPL-2.0
/** Dynamics out of equilibrium after a quench from infinite temperature. */
package org.spinscape.explorers.sampled.aging;
