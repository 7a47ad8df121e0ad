// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Writes PNG that knows its resolution, so that it is placed at its true size. */
final class PngWriter {

	private static final String NATIVE = "javax_imageio_png_1.0";

	private PngWriter() {
	}

	static void write(BufferedImage image, double dpi, OutputStream out) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
		try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
			IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image),
					null);
			String perMetre = Long.toString(Math.round(dpi / 0.0254));
			IIOMetadataNode resolution = new IIOMetadataNode("pHYs");
			resolution.setAttribute("pixelsPerUnitXAxis", perMetre);
			resolution.setAttribute("pixelsPerUnitYAxis", perMetre);
			resolution.setAttribute("unitSpecifier", "meter");
			IIOMetadataNode root = new IIOMetadataNode(NATIVE);
			root.appendChild(resolution);
			metadata.mergeTree(NATIVE, root);
			writer.setOutput(stream);
			writer.write(new IIOImage(image, null, metadata));
		} finally {
			writer.dispose();
		}
	}
}
