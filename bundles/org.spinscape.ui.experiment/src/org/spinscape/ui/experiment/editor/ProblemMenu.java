// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.spinscape.engine.check.Problem;
import org.spinscape.engine.check.Remedy;

/** The problems of an experiment as a menu: each leads to its place, and below it stands what would mend it. */
final class ProblemMenu {

	/** A longer sentence would make the menu wider than the window; the rest is in the tips and in the view Problems. */
	private static final int LONGEST = 110;

	private ProblemMenu() {
	}

	/** @param owner what it opens over */
	static Menu of(Control owner, ProblemFinder.Found found, ExperimentEditor editor) {
		Menu menu = new Menu(owner);
		for (Problem problem : found.problems()) {
			boolean error = problem.severity() == Problem.Severity.ERROR;
			Image sign = PlatformUI.getWorkbench().getSharedImages()
					.getImage(error ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_WARN_TSK);
			item(menu, sign, problem.toString(), () -> editor.reveal(found.element(problem)));
			Image light = FieldDecorationRegistry.getDefault()
					.getFieldDecoration(FieldDecorationRegistry.DEC_CONTENT_PROPOSAL).getImage();
			for (Remedy remedy : problem.remedies()) {
				item(menu, light, remedy.label(), () -> editor.mend(remedy));
			}
		}
		return menu;
	}

	private static void item(Menu menu, Image image, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setImage(image);
		if (text.length() > LONGEST) {
			item.setToolTipText(text);
		}
		String shown = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "\u2026" : text;
		item.setText(shown.replace("&", "&&"));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> action.run()));
	}
}
