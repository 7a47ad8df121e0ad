// SPDX-License-Identifier: EPL-2.0
/**
 * Turns results into figures, one class for each kind of result, and
 * {@link org.spinscape.figures.result.FigureCatalog} that asks whoever can draw a result.
 *
 * @since 0.2.0
 */
package org.spinscape.figures.result;
