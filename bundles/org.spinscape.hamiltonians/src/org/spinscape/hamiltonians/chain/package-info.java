// SPDX-License-Identifier: EPL-2.0
/** Chain molecules on lattices: their conformations, the pull moves between them, and models of protein folding. */
package org.spinscape.hamiltonians.chain;
