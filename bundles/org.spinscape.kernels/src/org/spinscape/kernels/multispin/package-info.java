// SPDX-License-Identifier: EPL-2.0
/**
 * Many replicas of one Ising system with couplings of equal magnitude, a bit each: multi-spin coding. Begin with
 * {@link org.spinscape.kernels.multispin.MultiSpin}.
 */
package org.spinscape.kernels.multispin;
