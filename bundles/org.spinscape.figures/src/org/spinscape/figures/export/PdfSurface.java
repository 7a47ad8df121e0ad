// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.export;

import static org.spinscape.figures.export.SvgSurface.number;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.spinscape.figures.Rgb;
import org.spinscape.figures.draw.Box;
import org.spinscape.figures.draw.Lettering;
import org.spinscape.figures.draw.Pen;
import org.spinscape.figures.draw.Surface;

/**
 * Writes PDF 1.4 with the fonts that every reader has: Helvetica, its bold, and Symbol for Greek letters and signs.
 * Written by hand rather than with a library because a figure needs a dozen operators, and its bytes have to be the
 * same on every machine (a library adds dates and random identifiers).
 */
final class PdfSurface implements Surface {

	private static final String[] FONTS = { "Helvetica", "Helvetica-Bold", "Symbol" };
	/** Control points of a quarter circle, in radii. */
	private static final double ARC = 0.5522847498;

	private final double width;
	private final double height;
	private final StringBuilder content = new StringBuilder();

	PdfSurface(double width, double height) {
		this.width = width;
		this.height = height;
	}

	@Override
	public void polyline(double[] points, Pen pen) {
		stroke(pen);
		path(points);
		content.append("S\n");
	}

	@Override
	public void polygon(double[] points, Rgb fill) {
		fill(fill);
		path(points);
		content.append("f\n");
	}

	@Override
	public void face(double[] corners, Rgb fill, Pen edge) {
		fill(fill);
		stroke(edge);
		path(corners);
		content.append("b\n");
	}

	@Override
	public void rectangle(Box box, Rgb fill) {
		fill(fill);
		rectangle(box);
		content.append("f\n");
	}

	@Override
	public void circle(double x, double y, double r, Rgb fill, Pen pen) {
		if (fill != null) {
			fill(fill);
		}
		if (pen != null) {
			stroke(pen);
		}
		double c = ARC * r;
		point(x + r, y).append("m\n");
		curve(x + r, y + c, x + c, y + r, x, y + r);
		curve(x - c, y + r, x - r, y + c, x - r, y);
		curve(x - r, y - c, x - c, y - r, x, y - r);
		curve(x + c, y - r, x + r, y - c, x + r, y);
		content.append(fill != null && pen != null ? "b\n" : fill != null ? "f\n" : "s\n");
	}

	@Override
	public void text(String text, double x, double y, Lettering lettering) {
		List<PdfText.Run> runs = PdfText.runs(text, lettering.bold());
		double length = runs.stream().mapToDouble(PdfText.Run::width).sum() * lettering.size() / 1000;
		double back = switch (lettering.align()) {
			case START -> 0;
			case MIDDLE -> length / 2;
			case END -> length;
		};
		double angle = Math.toRadians(lettering.angle());
		double cos = Math.cos(angle);
		double sin = Math.sin(angle);
		fill(lettering.colour());
		content.append("BT ").append(number(cos)).append(' ').append(number(sin)).append(' ').append(number(-sin))
				.append(' ').append(number(cos)).append(' ');
		point(x - back * cos, y + back * sin).append("Tm");
		for (PdfText.Run run : runs) {
			content.append(" /F").append(run.font()).append(' ').append(number(lettering.size())).append(" Tf <")
					.append(run.hex()).append("> Tj");
		}
		content.append(" ET\n");
	}

	@Override
	public void clipped(Box box, Runnable drawing) {
		content.append("q ");
		rectangle(box);
		content.append("W n\n");
		drawing.run();
		content.append("Q\n");
	}

	private void path(double[] points) {
		for (int i = 0; i < points.length; i += 2) {
			point(points[i], points[i + 1]).append(i == 0 ? "m\n" : "l\n");
		}
	}

	private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
		point(x1, y1);
		point(x2, y2);
		point(x3, y3).append("c\n");
	}

	private void rectangle(Box box) {
		point(box.x(), box.bottom()).append(number(box.width())).append(' ').append(number(box.height()))
				.append(" re\n");
	}

	/** PDF counts y upwards. */
	private StringBuilder point(double x, double y) {
		return content.append(number(x)).append(' ').append(number(height - y)).append(' ');
	}

	private void fill(Rgb colour) {
		colour(colour).append("rg\n");
	}

	private void stroke(Pen pen) {
		colour(pen.colour()).append("RG ").append(number(pen.width())).append(" w 1 j [");
		for (double dash : pen.dashes()) {
			content.append(number(dash)).append(' ');
		}
		content.append("] 0 d\n");
	}

	private StringBuilder colour(Rgb colour) {
		return content.append(number(colour.red() / 255.0)).append(' ').append(number(colour.green() / 255.0))
				.append(' ').append(number(colour.blue() / 255.0)).append(' ');
	}

	/** The whole file: catalogue, page, fonts, drawing, and the table that says where each object starts. */
	byte[] document(String title) {
		List<String> objects = new ArrayList<>();
		objects.add("<< /Type /Catalog /Pages 2 0 R >>");
		objects.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
		objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + number(width) + ' ' + number(height)
				+ "] /Contents 4 0 R /Resources << /Font << /F0 5 0 R /F1 6 0 R /F2 7 0 R >> >> >>");
		objects.add("<< /Length " + content.length() + " >>\nstream\n" + content + "endstream");
		for (String font : FONTS) {
			String encoding = font.equals("Symbol") ? "" : " /Encoding /WinAnsiEncoding";
			objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /" + font + encoding + " >>");
		}
		objects.add("<< /Title <" + PdfText.utf16(title) + "> /Creator (Spinscape) >>");

		ByteArrayOutputStream out = new ByteArrayOutputStream();
		print(out, "%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n"); // the bytes above 127 mark a binary file
		StringBuilder table = new StringBuilder("0000000000 65535 f \n");
		for (int i = 0; i < objects.size(); i++) {
			table.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", out.size()));
			print(out, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
		}
		int start = out.size();
		int size = objects.size() + 1;
		print(out, "xref\n0 " + size + "\n" + table + "trailer\n<< /Size " + size + " /Root 1 0 R /Info "
				+ objects.size() + " 0 R >>\nstartxref\n" + start + "\n%%EOF\n");
		return out.toByteArray();
	}

	private static void print(ByteArrayOutputStream out, String text) {
		out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
	}
}
