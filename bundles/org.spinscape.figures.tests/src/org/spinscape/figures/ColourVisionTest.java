// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/**
 * Curves stay apart for people who see no red or no green, simulated by the matrices of G. M. Machado, M. M. Oliveira,
 * L. A. F. Fernandes, IEEE Trans. Vis. Comput. Graph. 15, 1291 (2009), at full severity, on linear RGB. Distances are
 * those in CIELAB of 1976 under D65, where about 2.3 is just noticeable.
 */
class ColourVisionTest {

	/** Several times what is just noticeable: thin lines need more than areas. */
	private static final double APART = 15;
	/** Between curves whose markers are the same too. */
	private static final double FAR_APART = 30;

	private static final double[][] NORMAL = { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } };
	private static final double[][] PROTANOPIA = { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 },
			{ -0.003882, -0.048116, 1.051998 } };
	private static final double[][] DEUTERANOPIA = { { 0.367322, 0.860646, -0.227968 },
			{ 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } };
	private static final Map<String, double[][]> EYES = Map.of("normal", NORMAL, "protanopia", PROTANOPIA,
			"deuteranopia", DEUTERANOPIA);

	/** From linear sRGB to XYZ (IEC 61966-2-1). */
	private static final double[][] XYZ = { { 0.4124564, 0.3575761, 0.1804375 }, { 0.2126729, 0.7151522, 0.0721750 },
			{ 0.0193339, 0.1191920, 0.9503041 } };
	private static final double[] WHITE = { 0.95047, 1, 1.08883 };

	@Test
	void anyTwoCurvesOfAPanelCanBeToldApart() {
		EYES.forEach((eye, matrix) -> {
			for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
				for (int i = 0; i < Palette.SERIES; i++) {
					for (int j = 0; j < i; j++) {
						double least = Marker.of(i) == Marker.of(j) ? FAR_APART : APART;
						double distance = distance(palette.colour(new Ink.Series(i)), palette.colour(new Ink.Series(j)),
								matrix);
						assertTrue(distance >= least, eye + ", curves " + j + " and " + i + ": " + distance);
					}
				}
			}
		});
	}

	@Test
	void curvesStandOutFromTheBackgroundForAllEyes() {
		EYES.forEach((eye, matrix) -> {
			for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
				for (int i = 0; i < Palette.SERIES; i++) {
					double distance = distance(palette.colour(new Ink.Series(i)), palette.colour(Ink.Role.BACKGROUND),
							matrix);
					assertTrue(distance >= FAR_APART, eye + ", curve " + i + ": " + distance);
				}
			}
		});
	}

	/** Truth for the distance itself: white and black are 100 apart, and red is a mere brown without its receptors. */
	@Test
	void theMeasureIsThatOfTheTextbook() {
		assertEquals(100, distance(Rgb.of(0xFFFFFF), Rgb.of(0), NORMAL), 0.01);
		double[] red = lab(linear(Rgb.of(0xFF0000)));
		assertEquals(53.24, red[0], 0.02);
		assertEquals(80.09, red[1], 0.02);
		assertEquals(67.20, red[2], 0.02);
		Rgb green = Rgb.of(0x8C8C00);
		assertTrue(distance(Rgb.of(0xFF0000), green, DEUTERANOPIA) < 0.6 * distance(Rgb.of(0xFF0000), green, NORMAL));
	}

	private static double distance(Rgb a, Rgb b, double[][] eye) {
		double[] x = lab(times(eye, linear(a)));
		double[] y = lab(times(eye, linear(b)));
		return Math.sqrt((x[0] - y[0]) * (x[0] - y[0]) + (x[1] - y[1]) * (x[1] - y[1]) + (x[2] - y[2]) * (x[2] - y[2]));
	}

	private static double[] linear(Rgb colour) {
		return new double[] { linear(colour.red()), linear(colour.green()), linear(colour.blue()) };
	}

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}

	private static double[] lab(double[] rgb) {
		double[] xyz = times(XYZ, new double[] { Math.clamp(rgb[0], 0, 1), Math.clamp(rgb[1], 0, 1), Math.clamp(rgb[2], 0,
				1) });
		double[] f = new double[3];
		for (int i = 0; i < 3; i++) {
			double t = xyz[i] / WHITE[i];
			f[i] = t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
		}
		return new double[] { 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2]) };
	}

	private static double[] times(double[][] matrix, double[] vector) {
		double[] product = new double[3];
		for (int i = 0; i < 3; i++) {
			for (int j = 0; j < 3; j++) {
				product[i] += matrix[i][j] * vector[j];
			}
		}
		return product;
	}
}
