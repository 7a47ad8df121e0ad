// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Base64;

import org.spinscape.figures.Mark.Line;
import org.spinscape.figures.Rgb;
import org.spinscape.figures.draw.Box;
import org.spinscape.figures.draw.Lettering;
import org.spinscape.figures.draw.Pen;
import org.spinscape.figures.draw.Surface;

/** Writes SVG 1.1. Text stays text, so that it can be searched and edited. */
final class SvgSurface implements Surface {

	/** Fonts with the widths that the layout reckons with. */
	private static final String FONTS = "Helvetica, Arial, 'Liberation Sans', 'Nimbus Sans', sans-serif";
	private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

	/** So few are drawn one by one, which every program shows with sharp edges. */
	private static final int MANY_CELLS = 1024;

	private final StringBuilder head = new StringBuilder();
	private final StringBuilder body = new StringBuilder();
	private int clips;

	SvgSurface(double width, double height, String title) {
		head.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
				.append(number(width * MILLIMETRES_PER_POINT)).append("mm\" height=\"")
				.append(number(height * MILLIMETRES_PER_POINT)).append("mm\" viewBox=\"0 0 ").append(number(width))
				.append(' ').append(number(height)).append("\" font-family=\"").append(FONTS)
				.append("\" fill=\"none\">\n");
		if (!title.isEmpty()) {
			head.append("<title>").append(escaped(title)).append("</title>\n");
		}
	}

	String document() {
		return head.toString() + body + "</svg>\n";
	}

	@Override
	public void polyline(double[] points, Pen pen) {
		if (points.length == 4) {
			body.append("<line x1=\"").append(number(points[0])).append("\" y1=\"").append(number(points[1]))
					.append("\" x2=\"").append(number(points[2])).append("\" y2=\"").append(number(points[3])).append('"');
		} else {
			body.append("<polyline points=\"").append(list(points)).append('"');
		}
		stroke(pen);
		body.append("/>\n");
	}

	@Override
	public void polygon(double[] points, Rgb fill) {
		body.append("<polygon points=\"").append(list(points)).append("\" fill=\"").append(fill.hex()).append("\"/>\n");
	}

	/** Steps from corner to corner instead of places, and one element instead of two: surfaces have thousands of faces. */
	@Override
	public void face(double[] corners, Rgb fill, Pen edge) {
		body.append("<path d=\"M").append(number(corners[0])).append(' ').append(number(corners[1])).append('l');
		long[] at = { hundredths(corners[0]), hundredths(corners[1]) };
		for (int i = 2; i < corners.length; i++) {
			long there = hundredths(corners[i]);
			body.append(i > 2 && there >= at[i % 2] ? " " : "").append(number((there - at[i % 2]) / 100.0));
			at[i % 2] = there;
		}
		body.append("z\" fill=\"").append(fill.hex()).append('"');
		stroke(edge);
		body.append("/>\n");
	}

	private static long hundredths(double value) {
		return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).unscaledValue().longValueExact();
	}

	/** Many cells of one size are a picture of one pixel each: what would be thousands of elements is one. */
	@Override
	public void cells(double[] x, double[] y, Rgb[][] colours) {
		if (colours.length * colours[0].length < MANY_CELLS || !even(x) || !even(y)) {
			Surface.super.cells(x, y, colours);
			return;
		}
		Box box = new Box(x[0], y[0], x[x.length - 1] - x[0], y[y.length - 1] - y[0]);
		body.append("<image").append(place(box)).append(
				" preserveAspectRatio=\"none\" image-rendering=\"optimizeSpeed\" style=\"image-rendering:pixelated\"")
				.append(" href=\"data:image/png;base64,")
				.append(Base64.getEncoder().encodeToString(PixelPng.of(colours))).append("\"/>\n");
	}

	/** Whether steps are equal to a thousandth of a point, and there are none that have no place. */
	private static boolean even(double[] edges) {
		double step = (edges[edges.length - 1] - edges[0]) / (edges.length - 1);
		for (int i = 1; i < edges.length; i++) {
			if (!(Math.abs(edges[i] - edges[0] - i * step) < 1e-3)) {
				return false;
			}
		}
		return step > 0;
	}

	@Override
	public void rectangle(Box box, Rgb fill) {
		body.append("<rect").append(place(box)).append(" fill=\"").append(fill.hex()).append("\"/>\n");
	}

	@Override
	public void circle(double x, double y, double radius, Rgb fill, Pen pen) {
		body.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y)).append("\" r=\"")
				.append(number(radius)).append('"');
		if (fill != null) {
			body.append(" fill=\"").append(fill.hex()).append('"');
		}
		if (pen != null) {
			stroke(pen);
		}
		body.append("/>\n");
	}

	@Override
	public void text(String text, double x, double y, Lettering lettering) {
		body.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" font-size=\"")
				.append(number(lettering.size())).append("\" fill=\"").append(lettering.colour().hex()).append('"');
		switch (lettering.align()) {
			case START -> {
				/* the default */ }
			case MIDDLE -> body.append(" text-anchor=\"middle\"");
			case END -> body.append(" text-anchor=\"end\"");
		}
		if (lettering.bold()) {
			body.append(" font-weight=\"bold\"");
		}
		if (lettering.angle() != 0) {
			body.append(" transform=\"rotate(").append(number(-lettering.angle())).append(' ').append(number(x))
					.append(' ').append(number(y)).append(")\"");
		}
		body.append(" xml:space=\"preserve\">").append(escaped(text)).append("</text>\n");
	}

	/** {@link SvgFootnote} finds it again. */
	@Override
	public void footnote(double top, Runnable drawing) {
		body.append(SvgFootnote.begin(top));
		drawing.run();
		body.append(SvgFootnote.END);
	}

	@Override
	public void clipped(Box box, Runnable drawing) {
		String id = "clip" + clips++;
		head.append("<clipPath id=\"").append(id).append("\"><rect").append(place(box)).append("/></clipPath>\n");
		body.append("<g clip-path=\"url(#").append(id).append(")\">\n");
		drawing.run();
		body.append("</g>\n");
	}

	private void stroke(Pen pen) {
		body.append(" stroke=\"").append(pen.colour().hex()).append("\" stroke-width=\"").append(number(pen.width()))
				.append('"');
		if (pen.line() == Line.DASHED || pen.line() == Line.DOTTED) {
			body.append(" stroke-dasharray=\"").append(list(pen.dashes())).append('"');
		} else {
			body.append(" stroke-linejoin=\"round\"");
		}
	}

	private static String place(Box box) {
		return " x=\"" + number(box.x()) + "\" y=\"" + number(box.y()) + "\" width=\"" + number(box.width())
				+ "\" height=\"" + number(box.height()) + '"';
	}

	private static String list(double[] values) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < values.length; i++) {
			text.append(i == 0 ? "" : i % 2 == 1 ? "," : " ").append(number(values[i]));
		}
		return text.toString();
	}

	/** A hundredth of a point is finer than any printer. */
	static String number(double value) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
		return rounded.signum() == 0 ? "0" : rounded.toPlainString();
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
