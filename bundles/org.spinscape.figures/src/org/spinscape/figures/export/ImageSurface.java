// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.spinscape.figures.Rgb;
import org.spinscape.figures.draw.Box;
import org.spinscape.figures.draw.Lettering;
import org.spinscape.figures.draw.Pen;
import org.spinscape.figures.draw.Surface;
import org.spinscape.figures.draw.TextMetrics;

/** Draws pixels in memory; needs no display. */
final class ImageSurface implements Surface {

	/** Fonts with the widths that the layout reckons with, the first that the machine has. */
	private static final String[] FAMILIES = { "Liberation Sans", "Nimbus Sans", "Arial", "Helvetica" };
	private static final String FAMILY = family();

	private final BufferedImage image;
	private final Graphics2D graphics;
	private final double dpi;

	ImageSurface(double width, double height, double dpi) {
		this.dpi = dpi;
		double scale = dpi / 72;
		image = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale),
				BufferedImage.TYPE_INT_RGB);
		graphics = image.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
		graphics.scale(scale, scale);
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
	}

	byte[] png() throws IOException {
		graphics.dispose();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PngWriter.write(image, dpi, out);
		return out.toByteArray();
	}

	@Override
	public void polyline(double[] points, Pen pen) {
		pen(pen);
		graphics.draw(path(points));
	}

	@Override
	public void polygon(double[] points, Rgb fill) {
		Path2D path = path(points);
		path.closePath();
		fill(path, fill);
	}

	@Override
	public void rectangle(Box box, Rgb fill) {
		fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), fill);
	}

	@Override
	public void circle(double x, double y, double radius, Rgb fill, Pen pen) {
		Shape disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
		if (fill != null) {
			fill(disc, fill);
		}
		if (pen != null) {
			pen(pen);
			graphics.draw(disc);
		}
	}

	@Override
	public void text(String text, double x, double y, Lettering lettering) {
		Font font = new Font(FAMILY, lettering.bold() ? Font.BOLD : Font.PLAIN, 1)
				.deriveFont((float) lettering.size());
		graphics.setFont(font);
		graphics.setColor(colour(lettering.colour()));
		double found = font.getStringBounds(text, graphics.getFontRenderContext()).getWidth();
		double expected = TextMetrics.width(text, lettering.size(), lettering.bold());
		double squeeze = found > 1.02 * expected ? expected / found : 1; // a wider font must not run into its neighbour
		AffineTransform before = graphics.getTransform();
		graphics.translate(x, y);
		graphics.rotate(-Math.toRadians(lettering.angle()));
		graphics.scale(squeeze, 1);
		float start = switch (lettering.align()) {
			case START -> 0;
			case MIDDLE -> (float) (-found / 2);
			case END -> (float) -found;
		};
		graphics.drawString(text, start, 0);
		graphics.setTransform(before);
	}

	@Override
	public void clipped(Box box, Runnable drawing) {
		Shape before = graphics.getClip();
		graphics.clip(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
		drawing.run();
		graphics.setClip(before);
	}

	private void fill(Shape shape, Rgb fill) {
		graphics.setColor(colour(fill));
		graphics.fill(shape);
	}

	private void pen(Pen pen) {
		graphics.setColor(colour(pen.colour()));
		double[] dashes = pen.dashes();
		float width = (float) pen.width();
		if (dashes.length == 0) {
			graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
		} else {
			graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
					new float[] { (float) dashes[0], (float) dashes[1] }, 0));
		}
	}

	private static Path2D path(double[] points) {
		Path2D path = new Path2D.Double();
		path.moveTo(points[0], points[1]);
		for (int i = 2; i < points.length; i += 2) {
			path.lineTo(points[i], points[i + 1]);
		}
		return path;
	}

	private static Color colour(Rgb rgb) {
		return new Color(rgb.red(), rgb.green(), rgb.blue());
	}

	private static String family() {
		for (String family : FAMILIES) {
			if (new Font(family, Font.PLAIN, 10).getFamily().equals(family)) {
				return family;
			}
		}
		return Font.SANS_SERIF;
	}
}
