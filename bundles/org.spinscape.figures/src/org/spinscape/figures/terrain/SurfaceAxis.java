// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Numbers;

/** The energy axis of a surface: at the left corner of the box, where nothing hides it. */
final class SurfaceAxis {

	private static final double LETTERS = 6.5;
	private static final double TICK = 0.03;
	private static final int MOST_TICKS = 4;
	/** Seen from above, heights are too short to be read off. */
	private static final double FLAT = 0.25;

	private SurfaceAxis() {
	}

	static List<Mark> of(SurfaceScene scene, Perspective view, String label) {
		double[] corner = view.leftCorner();
		double across = view.across(corner[0], corner[1]);
		double foot = view.up(corner[0], corner[1], 0);
		double head = view.up(corner[0], corner[1], Perspective.HEIGHT);
		if (head - foot < FLAT * Perspective.HEIGHT) {
			return List.of();
		}
		List<Mark> marks = new ArrayList<>();
		List<Double> ends = new ArrayList<>(List.of(across, foot, across, head));
		double step = step(scene);
		for (double value = Math.ceil(scene.low() / step) * step; value <= scene.high() + 1e-9 * step; value += step) {
			double up = view.up(corner[0], corner[1], scene.z(value));
			ends.addAll(List.of(across - TICK, up, across, up));
			marks.add(new Mark.Note(Numbers.plain(Math.abs(value) < 1e-9 * step ? 0 : value, 6), across - 3.2 * TICK, up,
					LETTERS / 3, Ink.Role.FOREGROUND, LETTERS));
		}
		double[] widths = new double[ends.size() / 4];
		Arrays.fill(widths, 0.6);
		marks.add(new Mark.Strokes("", Ink.Role.FOREGROUND, ends.stream().mapToDouble(Double::doubleValue).toArray(), widths,
				Mark.Line.SOLID));
		// clear of the edge of the box that leads away from here
		marks.add(new Mark.Note(label, across, head, -2 * LETTERS, Ink.Role.FOREGROUND, LETTERS + 1));
		return marks;
	}

	/** 1, 2 or 5 times a power of ten, so that there are few ticks. */
	private static double step(SurfaceScene scene) {
		double rough = (scene.high() - scene.low()) / MOST_TICKS;
		double power = Math.pow(10, Math.floor(Math.log10(rough)));
		for (double factor : new double[] { 1, 2, 5 }) {
			if (factor * power >= rough) {
				return factor * power;
			}
		}
		return 10 * power;
	}
}
