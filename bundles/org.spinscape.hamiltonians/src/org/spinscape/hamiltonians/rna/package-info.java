// SPDX-License-Identifier: EPL-2.0
/** Secondary structures of nucleic acids. */
package org.spinscape.hamiltonians.rna;
