// SPDX-License-Identifier: EPL-2.0
/** Aperiodic autocorrelations of binary sequences that follow each flip, and the costs of all flips at once. */
package org.spinscape.kernels.correlation;
