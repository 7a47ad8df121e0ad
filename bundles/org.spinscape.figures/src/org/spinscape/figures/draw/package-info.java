// SPDX-License-Identifier: EPL-2.0
/**
 * Draws figures. {@link org.spinscape.figures.draw.FigureLayout} decides once where everything goes,
 * {@link org.spinscape.figures.draw.FigurePainter} draws it on any {@link org.spinscape.figures.draw.Surface}. All
 * lengths are points of 1/72 inch, y grows downwards.
 */
package org.spinscape.figures.draw;
