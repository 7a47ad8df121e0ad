// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui;

import java.util.Objects;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.spinscape.figures.Palette;
import org.spinscape.figures.Rgb;

/** Colours that fit the theme. What counts is what the widget really looks like, not the name of a theme. */
public final class Colours {

	private static final String LEGIBLE = "org.spinscape.ui.legible";

	/**
	 * Key of widget data that keeps the workbench's style sheets away from a widget. For check boxes: with the background
	 * that the light theme gives them, GTK draws a white tick on white.
	 */
	private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

	private static final double DARK = 0.18;
	private static final Color PALE = new Color(0xdd, 0xdd, 0xdd);
	private static final Color INK = new Color(0x1a, 0x1a, 0x1a);

	private Colours() {
	}

	/**
	 * Keeps style sheets away from a check box, and gives its words a colour that does not look disabled on the ground that it
	 * stands on, in whichever theme.
	 */
	public static void leaveUnstyled(Button box) {
		box.setData(UNSTYLED, Boolean.TRUE);
		box.addPaintListener(_ -> {
			// none for a disabled one: a colour would hide that it is
			Color wanted = !box.isEnabled() ? null : isDark(box.getParent()) ? PALE : INK;
			if (!Objects.equals(wanted, box.getData(LEGIBLE))) {
				box.setData(LEGIBLE, wanted);
				box.setForeground(wanted);
			}
		});
	}

	/** The palette that fits a widget's background. */
	public static Palette palette(Control control) {
		return Palette.on(rgb(control.getBackground()));
	}

	/** Whether a widget has a dark background. */
	public static boolean isDark(Control control) {
		return rgb(control.getBackground()).luminance() < DARK;
	}

	/** A colour of the palette as SWT's. Needs no disposal. */
	public static Color color(Rgb rgb) {
		return new Color(rgb.red(), rgb.green(), rgb.blue());
	}

	private static Rgb rgb(Color color) {
		return new Rgb(color.getRed(), color.getGreen(), color.getBlue());
	}
}
