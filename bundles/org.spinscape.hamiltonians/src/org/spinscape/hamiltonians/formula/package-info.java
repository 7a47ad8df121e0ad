// SPDX-License-Identifier: EPL-2.0
/**
 * Hamiltonians written as formulas: text is read by {@code Lexer} and {@code Parser} to a syntax tree, which
 * {@code EnergyCompiler} turns into the terms of an interaction polynomial.
 */
package org.spinscape.hamiltonians.formula;
