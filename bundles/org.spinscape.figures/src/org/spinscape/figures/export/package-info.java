// SPDX-License-Identifier: EPL-2.0
/**
 * Writes figures to files: SVG with real text, PDF, PNG, and the numbers behind them as CSV. The same figure gives the
 * same bytes every time: no dates, no names of machines. SVG and PDF need neither a display nor fonts.
 */
package org.spinscape.figures.export;
