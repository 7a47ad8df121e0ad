// SPDX-License-Identifier: EPL-2.0
/** Walks that measure a landscape: random ones for its correlation length, adaptive ones down to minima. */
package org.spinscape.explorers.sampled.walks;
