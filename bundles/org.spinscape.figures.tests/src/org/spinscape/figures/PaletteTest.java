// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class PaletteTest {

	private static final List<Palette> BOTH = List.of(Palette.LIGHT, Palette.DARK);

	/** WCAG 2.2 asks for 4.5 between text and background. */
	@Test
	void textIsLegible() {
		for (Palette palette : BOTH) {
			for (Ink ink : List.of(Ink.Role.FOREGROUND, Ink.Role.MUTED)) {
				assertTrue(contrast(palette, ink) >= 4.5, ink + ": " + contrast(palette, ink));
			}
		}
	}

	/** WCAG 2.2 asks for 3 for graphics; orange, sky and purple on white miss it and come last, with markers beside. */
	@Test
	void curvesStandOut() {
		for (Palette palette : BOTH) {
			for (int i = 0; i < Palette.SERIES; i++) {
				double least = i < 3 ? 3 : 2;
				assertTrue(contrast(palette, new Ink.Series(i)) >= least, i + ": " + contrast(palette, new Ink.Series(i)));
			}
			assertTrue(contrast(palette, Ink.Role.SELECTION) >= 3);
		}
	}

	@Test
	void upAndDownDiffer() {
		for (Palette palette : BOTH) {
			assertTrue(palette.colour(Ink.Role.UP).contrast(palette.colour(Ink.Role.DOWN)) >= 4.5);
		}
	}

	@Test
	void sequentialRampChangesItsLightnessSteadily() {
		for (Palette palette : BOTH) {
			double sign = Math.signum(palette.colour(Ramp.SEQUENTIAL, 1).luminance()
					- palette.colour(Ramp.SEQUENTIAL, 0).luminance());
			for (int i = 0; i < 20; i++) {
				double step = palette.colour(Ramp.SEQUENTIAL, (i + 1) / 20.0).luminance()
						- palette.colour(Ramp.SEQUENTIAL, i / 20.0).luminance();
				assertTrue(step * sign > 0, "step " + i);
			}
		}
	}

	@Test
	void followsTheBackground() {
		assertEquals(Rgb.of(0x2b2b2b), Palette.on(Rgb.of(0x2b2b2b)).colour(Ink.Role.BACKGROUND));
		assertEquals(Palette.DARK.colour(Ink.Role.FOREGROUND), Palette.on(Rgb.of(0x2b2b2b)).colour(Ink.Role.FOREGROUND));
		assertEquals(Palette.LIGHT.colour(Ink.Role.FOREGROUND), Palette.on(Rgb.of(0xf0f0f0)).colour(Ink.Role.FOREGROUND));
	}

	private static double contrast(Palette palette, Ink ink) {
		return palette.colour(ink).contrast(palette.colour(Ink.Role.BACKGROUND));
	}
}
