// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figure;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of a picture. */
final class FigureMenu {

	private static final double STEP = 1.5;
	private static final int CLIPBOARD_RESOLUTION = 2;

	private FigureMenu() {
	}

	@SuppressWarnings("unused") // a separator lives in its menu
	static Menu install(Pictured canvas) {
		Menu menu = new Menu(canvas.control());
		BooleanSupplier shown = () -> canvas.drawing().isPresent();
		add(menu, "&Copy as Image", shown, () -> copy(canvas));
		add(menu, "&Export\u2026", shown, () -> FigureSaver.ask(canvas));
		new MenuItem(menu, SWT.SEPARATOR);
		add(menu, "Zoom &In\t+", shown, () -> canvas.zoom(STEP));
		add(menu, "Zoom &Out\t\u2212", shown, () -> canvas.zoom(1 / STEP));
		add(menu, "Show &All\t0", shown, canvas::showAll);
		canvas.control().setMenu(menu);
		return menu;
	}

	static void add(Menu menu, String text, BooleanSupplier enabled, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, e -> action.run());
		menu.addListener(SWT.Show, e -> item.setEnabled(enabled.getAsBoolean()));
	}

	private static void copy(Pictured canvas) {
		Image image = canvas.snapshot(CLIPBOARD_RESOLUTION);
		Clipboard clipboard = new Clipboard(canvas.control().getDisplay());
		try {
			clipboard.setContents(new Object[] { image.getImageData() }, new Transfer[] { ImageTransfer.getInstance() });
		} finally {
			clipboard.dispose();
			image.dispose();
		}
	}
}
