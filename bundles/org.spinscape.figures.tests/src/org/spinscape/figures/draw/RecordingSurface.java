// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.figures.Rgb;

/** Remembers what was drawn, for questions about it. */
public final class RecordingSurface implements Surface {

	/** A word and the box it takes. */
	public record Word(String text, Box box) {
	}

	/** All words. */
	public final List<Word> words = new ArrayList<>();
	/** All lines. */
	public final List<double[]> lines = new ArrayList<>();

	@Override
	public void polyline(double[] points, Pen pen) {
		lines.add(points.clone());
	}

	@Override
	public void polygon(double[] points, Rgb fill) {
		// nothing is asked about it
	}

	@Override
	public void rectangle(Box box, Rgb fill) {
		// nothing is asked about it
	}

	@Override
	public void circle(double x, double y, double radius, Rgb fill, Pen pen) {
		// nothing is asked about it
	}

	@Override
	public void text(String text, double x, double y, Lettering lettering) {
		double width = TextMetrics.width(text, lettering.size(), lettering.bold());
		double height = lettering.size() * TextMetrics.CAP_HEIGHT;
		double back = switch (lettering.align()) {
			case START -> 0;
			case MIDDLE -> width / 2;
			case END -> width;
		};
		if (!text.isBlank()) {
			words.add(new Word(text, lettering.angle() == 0 ? new Box(x - back, y - height, width, height)
					: new Box(x - height, y - width + back, height, width)));
		}
	}

	@Override
	public void clipped(Box box, Runnable drawing) {
		drawing.run();
	}
}
