// SPDX-License-Identifier: EPL-2.0
/**
 * Figures without a display: immutable descriptions of pictures, made from results. Who draws them, and on what, is the
 * business of {@link org.spinscape.figures.draw}; how a result becomes a figure is that of
 * {@link org.spinscape.figures.result}.
 *
 * @since 0.2.0
 */
package org.spinscape.figures;
