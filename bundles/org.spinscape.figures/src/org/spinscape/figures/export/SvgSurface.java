// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

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
