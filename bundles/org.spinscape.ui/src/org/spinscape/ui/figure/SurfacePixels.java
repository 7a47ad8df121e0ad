// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figure;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.spinscape.figures.draw.Box;

/**
 * Where on a canvas a painted picture is.
 *
 * @param frame in points of the figure
 * @param scale pixels of the drawing per point
 * @param zoom  pixels of the screen per pixel of the drawing
 */
record SurfacePixels(Box frame, double scale, double zoom) {

	private static final int DEPTH = 32;
	/** Of bytes in the order blue, green, red, unused, as screens have them. */
	private static final PaletteData COLOURS = new PaletteData(0xFF00, 0xFF0000, 0xFF000000);

	/** Draws pixels, 0xRRGGBB row by row. */
	void draw(GC gc, int[] pixels) {
		int width = (int) Math.max(1, Math.ceil(frame.width() * scale * zoom));
		int height = pixels.length / width;
		byte[] bytes = new byte[4 * pixels.length];
		ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(pixels);
		Image image = new Image(gc.getDevice(), new ImageData(width, height, DEPTH, COLOURS, 4, bytes));
		try {
			gc.drawImage(image, 0, 0, width, height, (int) Math.round(frame.x() * scale), (int) Math.round(frame.y() * scale),
					(int) Math.round(width / zoom), (int) Math.round(height / zoom));
		} finally {
			image.dispose();
		}
	}

	/** The column of the picture at a place of the canvas. */
	double x(int place) {
		return (place - Math.round(frame.x() * scale)) * zoom;
	}

	/** The row of the picture at a place of the canvas. */
	double y(int place) {
		return (place - Math.round(frame.y() * scale)) * zoom;
	}
}
