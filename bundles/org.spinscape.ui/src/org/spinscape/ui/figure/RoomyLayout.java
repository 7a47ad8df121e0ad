// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figure;

import java.util.List;

import org.spinscape.figures.Figure;
import org.spinscape.figures.draw.FigureLayout;
import org.spinscape.figures.draw.View;

/**
 * A figure laid out so that its panels have room on a small canvas: without its footnote if need be, which the accessible
 * description and every file keep, then with smaller letters.
 *
 * @param layout where everything is, in points
 * @param scale  pixels per point
 */
record RoomyLayout(FigureLayout layout, double scale) {

	/** Smallest panel in points that has room for an axis and what is on it. */
	private static final double LEAST_WIDTH = 60;
	private static final double LEAST_HEIGHT = 48;
	private static final double[] SHRINK = { 1, 0.87, 0.75, 0.64 };

	/**
	 * @param width  in pixels
	 * @param height in pixels
	 * @param scale  pixels per point, if there is room
	 */
	static RoomyLayout of(Figure figure, double width, double height, double scale, List<View> views) {
		RoomyLayout found = new RoomyLayout(FigureLayout.of(figure, width / scale, height / scale, views), scale);
		Figure bare = figure.unexplained();
		for (int i = 0; i < SHRINK.length && !found.roomy(); i++) {
			double smaller = SHRINK[i] * scale;
			found = new RoomyLayout(FigureLayout.of(bare, width / smaller, height / smaller, views), smaller);
		}
		return found;
	}

	private boolean roomy() {
		return layout.panels().stream().allMatch(panel -> panel.panel().equalAspect()
				? Math.min(panel.frame().width(), panel.frame().height()) >= LEAST_HEIGHT
				: panel.frame().width() >= LEAST_WIDTH && panel.frame().height() >= LEAST_HEIGHT);
	}
}
