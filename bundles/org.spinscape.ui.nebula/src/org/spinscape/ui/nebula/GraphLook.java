// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.nebula;

import org.eclipse.draw2d.IFigure;
import org.eclipse.nebula.visualization.xygraph.figures.Axis;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Palette;
import org.spinscape.figures.Rgb;
import org.spinscape.ui.Colours;

/** The colours of figures that know no themes, taken from the background that the theme gives a widget. */
record GraphLook(Palette palette) {

	static GraphLook of(Control control) {
		return new GraphLook(Colours.palette(control));
	}

	Color color(Ink ink) {
		return Colours.color(palette.colour(ink));
	}

	Color background() {
		return color(Ink.Role.BACKGROUND);
	}

	/** A colour as the widgets' maps of colours want it. */
	static RGB rgb(Rgb colour) {
		return new RGB(colour.red(), colour.green(), colour.blue());
	}

	void paint(IFigure figure) {
		figure.setBackgroundColor(background());
		figure.setForegroundColor(color(Ink.Role.FOREGROUND));
	}

	void paint(Axis axis) {
		axis.setForegroundColor(color(Ink.Role.FOREGROUND));
		axis.setBackgroundColor(background());
		axis.setMajorGridColor(color(Ink.Role.FAINT));
		axis.setMinorGridColor(color(Ink.Role.FAINT));
	}
}
