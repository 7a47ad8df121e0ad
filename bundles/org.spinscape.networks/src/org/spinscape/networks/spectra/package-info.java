// SPDX-License-Identifier: EPL-2.0
/** Spectra of matrices of weights beside random-matrix theory, power laws, and shuffled weights. */
package org.spinscape.networks.spectra;
