// SPDX-License-Identifier: EPL-2.0
/** Low-autocorrelation binary sequences: energies, and the search for good ones. */
package org.spinscape.hamiltonians.labs;
