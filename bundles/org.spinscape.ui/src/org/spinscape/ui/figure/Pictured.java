// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.spinscape.figures.Figure;
import org.spinscape.figures.draw.View;

/** A widget whose picture can be magnified, copied and written to a file. */
interface Pictured {

	/** The widget. */
	Control control();

	/** What makes the picture for a file, in any thread; empty if nothing is shown. */
	Optional<Supplier<Figure>> drawing();

	/** Stable name of the picture, which becomes that of a file. */
	String pictureName();

	/** The parts of its panels in sight. */
	List<View> views();

	/** What is seen, as a picture that the caller disposes of. @param resolution pixels of the picture per pixel seen */
	Image snapshot(int resolution);

	/** Magnifies. */
	void zoom(double factor);

	/** Shows all of it, as at first. */
	void showAll();
}
