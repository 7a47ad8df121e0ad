// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.spinscape.figures.Palette;
import org.spinscape.figures.draw.Box;
import org.spinscape.figures.draw.FigureLayout;
import org.spinscape.figures.draw.FigurePainter;
import org.spinscape.figures.draw.WordSurface;
import org.spinscape.figures.draw.WordSurface.Word;
import org.spinscape.ui.figure.FigureCanvas;

/** Finds words that cannot be read: cut, covered by other controls, or run into other words of a figure. */
final class TextBoxes {

	/** Pixels that nobody misses. */
	private static final int UNSEEN = 2;
	/** The same of figures, in points. */
	private static final double TOUCH = 1;

	private final List<String> faults = new ArrayList<>();

	private TextBoxes() {
	}

	/** What is wrong with the words in a part of a window, in words. */
	static List<String> faults(Composite in) {
		TextBoxes boxes = new TextBoxes();
		boxes.visit(in);
		return boxes.faults;
	}

	private void visit(Composite in) {
		List<Control> shown = new ArrayList<>();
		for (Control child : in.getChildren()) {
			if (child.isVisible() && child.getSize().x > 0 && child.getSize().y > 0) {
				if (hasText(child)) {
					room(child);
					inside(child);
					shown.add(child);
				}
				if (child instanceof FigureCanvas canvas) {
					canvas.currentLayout().ifPresent(layout -> figure(canvas, layout));
				} else if (child instanceof Composite composite && !(child instanceof Combo) && !(child instanceof Spinner)) {
					visit(composite);
				}
			}
		}
		for (int i = 0; i < shown.size(); i++) {
			for (int j = 0; j < i; j++) {
				Rectangle common = shown.get(i).getBounds().intersection(shown.get(j).getBounds());
				if (common.width > UNSEEN && common.height > UNSEEN) {
					faults.add(name(shown.get(i)) + " lies over " + name(shown.get(j)));
				}
			}
		}
	}

	private static boolean hasText(Control control) {
		return control instanceof Button button && !button.getText().isBlank()
				|| control instanceof Label label && !label.getText().isBlank() || control instanceof Combo
				|| control instanceof Spinner;
	}

	private static String name(Control control) {
		String text = control instanceof Button button ? button.getText() : control instanceof Label label ? label.getText()
				: control instanceof Combo combo ? combo.getText() : "";
		return control.getClass().getSimpleName() + " '" + text.lines().findFirst().orElse("") + "'";
	}

	/** Whether its words have the width that they need, or, broken into lines, the height. */
	private void room(Control control) {
		Point size = control.getSize();
		boolean wraps = control instanceof Label && (control.getStyle() & SWT.WRAP) != 0;
		Point needed = wraps ? control.computeSize(size.x, SWT.DEFAULT) : control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		if (control instanceof Button && needed.x > size.x + UNSEEN) {
			faults.add(name(control) + " has " + size.x + " pixels of " + needed.x);
		} else if (control instanceof Label && (wraps ? needed.y > size.y + UNSEEN : needed.x > size.x + UNSEEN)) {
			faults.add(name(control) + " has " + size + " of " + needed);
		}
	}

	/** Whether it lies within all that holds it; what scrolls can be brought into sight. */
	private void inside(Control control) {
		Rectangle at = control.getBounds();
		Composite holder = control.getParent();
		while (holder != null && !(holder instanceof ScrolledComposite) && !(holder
				.getParent() instanceof ScrolledComposite)) {
			Rectangle area = holder.getClientArea();
			Rectangle seen = at.intersection(area);
			if (seen.width < at.width - UNSEEN || seen.height < at.height - UNSEEN) {
				faults.add(name(control) + " at " + at + " stands out of " + area);
				return;
			}
			Rectangle own = holder.getBounds();
			at = new Rectangle(at.x + own.x, at.y + own.y, at.width, at.height);
			holder = holder.getParent();
			if (holder instanceof org.eclipse.swt.widgets.Shell) {
				return;
			}
		}
	}

	private void figure(FigureCanvas canvas, FigureLayout layout) {
		String figure = canvas.figure().orElseThrow().name();
		WordSurface surface = new WordSurface();
		FigurePainter.paint(layout, Palette.LIGHT, surface);
		List<Word> words = surface.words();
		for (int i = 0; i < words.size(); i++) {
			Box box = words.get(i).box();
			if (box.x() < -TOUCH || box.y() < -TOUCH || box.right() > layout.width() + TOUCH || box.bottom() > layout.height()
					+ TOUCH) {
				faults.add("of " + figure + " '" + words.get(i).text() + "' stands out");
			}
			for (int j = 0; j < i; j++) {
				Box other = words.get(j).box();
				if (box.x() < other.right() - TOUCH && other.x() < box.right() - TOUCH && box.y() < other.bottom() - TOUCH
						&& other.y() < box.bottom() - TOUCH) {
					faults.add("of " + figure + " '" + words.get(i).text() + "' runs into '" + words.get(j).text() + "'");
				}
			}
		}
	}
}
