// SPDX-License-Identifier: EPL-2.0
/**
 * Explorers of smooth landscapes on any manifold: {@code landscape} (critical points, spectra of Hessians, lines and
 * planes) and {@code paths} (between minima, aligned over the symmetries, and the barriers on them).
 */
package org.spinscape.explorers.smooth;
