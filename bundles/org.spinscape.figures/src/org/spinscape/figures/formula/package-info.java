// SPDX-License-Identifier: EPL-2.0
/** Formulas as they are printed: read from the LaTeX that models have, and set into boxes for whatever draws. */
package org.spinscape.figures.formula;
