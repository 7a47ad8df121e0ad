// SPDX-License-Identifier: EPL-2.0
/** Formulas of clauses as landscapes: what random and given satisfiability problems share. */
package org.spinscape.hamiltonians.clauses;
