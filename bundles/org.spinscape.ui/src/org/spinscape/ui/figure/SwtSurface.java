// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figure;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.spinscape.figures.Rgb;
import org.spinscape.figures.draw.Box;
import org.spinscape.figures.draw.Lettering;
import org.spinscape.figures.draw.Pen;
import org.spinscape.figures.draw.Surface;
import org.spinscape.figures.draw.TextMetrics;
import org.spinscape.ui.Colours;

/** Draws on a widget or an image. */
final class SwtSurface implements Surface, AutoCloseable {

	/** Fonts with the widths that the layout reckons with. */
	private static final String[] FAMILIES = { "Liberation Sans", "Arial", "Helvetica", "Nimbus Sans" };
	private static final double POINTS_PER_INCH = 72;

	private static String found;

	private final GC gc;
	private final double scale;
	private final String family;
	private final double pixelsPerFontPoint;
	private final Map<Integer, Font> fonts = new HashMap<>();

	/** @param scale pixels per point of the figure */
	SwtSurface(GC gc, double scale) {
		this.gc = gc;
		this.scale = scale;
		Device device = gc.getDevice();
		this.family = family(device);
		this.pixelsPerFontPoint = device.getDPI().y / POINTS_PER_INCH;
		gc.setAdvanced(true);
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	@Override
	public void close() {
		fonts.values().forEach(Font::dispose);
	}

	@Override
	public void polyline(double[] points, Pen pen) {
		float width = (float) (pen.width() * scale);
		boolean straight = points.length == 4 && (points[0] == points[2] || points[1] == points[3]);
		if (straight && width < 1.5f) {
			width = 1; // a thin level or upright line is sharp on whole pixels and a smear between them
		}
		float[] at = new float[points.length];
		for (int i = 0; i < points.length; i++) {
			at[i] = (float) (points[i] * scale);
			boolean across = straight && points[i] == points[(i + 2) % 4];
			if (across && width == 1) {
				at[i] = (float) Math.floor(at[i]) + 0.5f;
			}
		}
		double[] dashes = pen.dashes();
		float[] pattern = dashes.length == 0 ? null
				: new float[] { (float) (dashes[0] * scale), (float) (dashes[1] * scale) };
		gc.setForeground(Colours.color(pen.colour()));
		gc.setLineAttributes(new LineAttributes(width, SWT.CAP_FLAT, SWT.JOIN_ROUND,
				pattern == null ? SWT.LINE_SOLID : SWT.LINE_CUSTOM, pattern, 0, 10));
		Path path = path(at);
		gc.drawPath(path);
		path.dispose();
	}

	@Override
	public void polygon(double[] points, Rgb fill) {
		float[] at = new float[points.length];
		for (int i = 0; i < points.length; i++) {
			at[i] = (float) (points[i] * scale);
		}
		Path path = path(at);
		path.close();
		fill(path, fill);
	}

	@Override
	public void rectangle(Box box, Rgb fill) {
		Path path = new Path(gc.getDevice());
		path.addRectangle((float) (box.x() * scale), (float) (box.y() * scale), (float) (box.width() * scale),
				(float) (box.height() * scale));
		fill(path, fill);
	}

	@Override
	public void circle(double x, double y, double radius, Rgb fill, Pen pen) {
		Path path = new Path(gc.getDevice());
		path.addArc((float) ((x - radius) * scale), (float) ((y - radius) * scale), (float) (2 * radius * scale),
				(float) (2 * radius * scale), 0, 360);
		if (fill != null) {
			gc.setBackground(Colours.color(fill));
			gc.fillPath(path);
		}
		if (pen != null) {
			gc.setForeground(Colours.color(pen.colour()));
			gc.setLineAttributes(new LineAttributes((float) (pen.width() * scale)));
			gc.drawPath(path);
		}
		path.dispose();
	}

	@Override
	public void text(String text, double x, double y, Lettering lettering) {
		double wanted = lettering.size() * scale / pixelsPerFontPoint;
		int size = Math.max(1, (int) Math.round(wanted));
		gc.setFont(fonts.computeIfAbsent(lettering.bold() ? -size : size,
				key -> new Font(gc.getDevice(), family, size, lettering.bold() ? SWT.BOLD : SWT.NORMAL)));
		gc.setForeground(Colours.color(lettering.colour()));
		// fonts come in whole sizes, and letters drawn at their own size are sharper than scaled ones
		double zoom = Math.abs(wanted / size - 1) < 0.08 ? 1 : wanted / size;
		Point extent = gc.stringExtent(text);
		double expected = TextMetrics.width(text, lettering.size(), lettering.bold()) * scale;
		double squeeze = extent.x * zoom > 1.1 * expected ? expected / extent.x : zoom; // wider fonts must not run on
		double start = switch (lettering.align()) {
			case START -> 0;
			case MIDDLE -> -extent.x / 2.0;
			case END -> -extent.x;
		};
		double base = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
		Transform before = new Transform(gc.getDevice());
		Transform place = new Transform(gc.getDevice());
		gc.getTransform(before);
		gc.getTransform(place);
		place.translate((float) (x * scale), (float) (y * scale));
		place.rotate((float) -lettering.angle());
		place.scale((float) squeeze, (float) zoom);
		place.translate((float) start, (float) -base);
		gc.setTransform(place);
		gc.drawString(text, 0, 0, true);
		gc.setTransform(before);
		place.dispose();
		before.dispose();
	}

	@Override
	public void clipped(Box box, Runnable drawing) {
		Rectangle before = gc.getClipping();
		int left = (int) Math.floor(box.x() * scale);
		int top = (int) Math.floor(box.y() * scale);
		Rectangle inside = new Rectangle(left, top, (int) Math.ceil(box.right() * scale) - left,
				(int) Math.ceil(box.bottom() * scale) - top);
		gc.setClipping(inside.intersection(before));
		drawing.run();
		gc.setClipping(before);
	}

	private void fill(Path path, Rgb fill) {
		gc.setBackground(Colours.color(fill));
		gc.fillPath(path);
		path.dispose();
	}

	private Path path(float[] at) {
		Path path = new Path(gc.getDevice());
		path.moveTo(at[0], at[1]);
		for (int i = 2; i < at.length; i += 2) {
			path.lineTo(at[i], at[i + 1]);
		}
		return path;
	}

	/** Fonts are looked for once: a list of all takes longer than a picture may. */
	private static synchronized String family(Device device) {
		if (found == null) {
			found = search(device);
		}
		return found;
	}

	private static String search(Device device) {
		for (String name : FAMILIES) {
			if (device.getFontList(name, true).length > 0) {
				return name;
			}
		}
		return device.getSystemFont().getFontData()[0].getName();
	}
}
