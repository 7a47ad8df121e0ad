// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.figures.Rgb;
import org.spinscape.figures.draw.Pen;

class SvgSurfaceTest {

	private static final Pattern PICTURE = Pattern.compile("href=\"data:image/png;base64,([^\"]*)\"");

	private final SvgSurface svg = new SvgSurface(200, 200, "");

	private static double[] steps(int count, double step) {
		double[] edges = new double[count + 1];
		Arrays.setAll(edges, i -> 10 + step * i);
		return edges;
	}

	private static Rgb[][] colours(int rows, int columns) {
		Rgb[][] colours = new Rgb[rows][columns];
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < columns; column++) {
				colours[row][column] = new Rgb(row % 256, column % 256, (row * 7 + column) % 256);
			}
		}
		return colours;
	}

	/** Also one that is longer than a block of the format. */
	@ParameterizedTest
	@ValueSource(ints = { 32, 300 })
	void manyCellsAreAPictureOfTheirColours(int columns) throws IOException {
		Rgb[][] colours = colours(100, columns);
		svg.cells(steps(columns, 0.5), steps(100, 0.5), colours);
		Matcher picture = PICTURE.matcher(svg.document());
		assertTrue(picture.find(), svg::document);
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(picture.group(1))));
		assertEquals(columns, image.getWidth());
		assertEquals(100, image.getHeight());
		for (int row = 0; row < 100; row++) {
			for (int column = 0; column < columns; column++) {
				Rgb wanted = colours[row][column];
				assertEquals(wanted.red() << 16 | wanted.green() << 8 | wanted.blue(), image.getRGB(column, row) & 0xFFFFFF);
			}
		}
	}

	@Test
	void fewCellsAndCellsOfDifferentSizesAreDrawn() {
		svg.cells(steps(3, 5), steps(2, 5), colours(2, 3));
		double[] uneven = steps(64, 1);
		uneven[3] += 0.2;
		svg.cells(uneven, steps(64, 1), colours(64, 64));
		double[] withoutPlace = steps(64, 1);
		withoutPlace[0] = Double.NaN;
		svg.cells(withoutPlace, steps(64, 1), colours(64, 64));
		assertFalse(svg.document().contains("<image"));
		assertEquals(6 + 64 * 64 + 63 * 64, svg.document().split("<rect", -1).length - 1);
	}

	@Test
	void facesEndWhereTheirCornersAre() {
		double[] corners = { 10.004, 20.5, 9.25, 20.5, 9.25, 0, -3.1, 7.777 };
		svg.face(corners, new Rgb(1, 2, 3), Pen.solid(new Rgb(4, 5, 6), 0.3));
		Matcher path = Pattern.compile("d=\"M([^l]*)l([^z]*)z\" fill=\"#010203\" stroke=\"#040506\"").matcher(svg.document());
		assertTrue(path.find(), svg::document);
		List<Double> places = new ArrayList<>();
		Arrays.stream(path.group(1).split(" ")).map(Double::valueOf).forEach(places::add);
		Matcher step = Pattern.compile("-?[0-9.]+").matcher(path.group(2));
		while (step.find()) {
			places.add(places.get(places.size() - 2) + Double.parseDouble(step.group()));
		}
		assertEquals(corners.length, places.size());
		for (int i = 0; i < corners.length; i++) {
			assertEquals(corners[i], places.get(i), 0.0051);
		}
	}
}
