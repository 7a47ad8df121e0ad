// SPDX-License-Identifier: EPL-2.0
/** Low-autocorrelation binary sequences: energies, and the search for good ones. Provisional until 1.0. */
package org.spinscape.kernels.labs;
