// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.figures.Rgb;

/** A surface that remembers which words were drawn, and where. */
public class WordSurface implements Surface {

	private final List<Word> words = new ArrayList<>();

	/**
	 * A word and the box it takes.
	 *
	 * @param text the word
	 * @param box  in points; of words that are turned, turned by a right angle
	 */
	public record Word(String text, Box box) {
	}

	/** All words so far, in the order in which they were drawn. */
	public final List<Word> words() {
		return List.copyOf(words);
	}

	@Override
	public void polyline(double[] points, Pen pen) {
		// nothing is asked about it
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
	public final void text(String text, double x, double y, Lettering lettering) {
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
