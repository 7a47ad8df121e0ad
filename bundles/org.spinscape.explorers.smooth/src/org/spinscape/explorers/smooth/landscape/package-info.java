// SPDX-License-Identifier: EPL-2.0
/** Landscapes of real numbers on a sphere: critical points, curvature, paths and slices. */
package org.spinscape.explorers.smooth.landscape;
