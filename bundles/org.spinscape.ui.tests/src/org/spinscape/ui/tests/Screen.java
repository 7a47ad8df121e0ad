// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;

/** Waits for the user interface and looks at it. */
final class Screen {

	private static final int PATIENCE = 10_000;
	private static final int SETTLE = 700;
	private static final int GREY = 128;

	private Screen() {
	}

	/** Takes the page for newcomers away, which covers the rest. */
	static void work() {
		IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
		intro.closeIntro(intro.getIntro());
	}

	/** Lets the user interface work until a condition holds. */
	static void await(String what, BooleanSupplier condition) {
		await(what, PATIENCE, condition);
	}

	/** Lets the user interface work until a condition holds, at most so many milliseconds. */
	static void await(String what, long patience, BooleanSupplier condition) {
		long end = System.currentTimeMillis() + patience;
		while (!condition.getAsBoolean()) {
			assertTrue(System.currentTimeMillis() < end, "still waiting for: " + what);
			step();
		}
	}

	/** Lets the user interface work until nothing should change any more. */
	static void settle() {
		long end = System.currentTimeMillis() + SETTLE;
		while (System.currentTimeMillis() < end) {
			step();
		}
	}

	/** Lets the user interface do what waits for it. */
	static void breathe() {
		boolean more = true;
		while (more) {
			more = Display.getCurrent().readAndDispatch();
		}
	}

	private static void step() {
		Display display = Display.getCurrent();
		if (!display.readAndDispatch()) {
			display.timerExec(20, () -> {
				/* only to wake up */ });
			display.sleep();
		}
	}

	/** Share of a window that is dark, or light. */
	static double background(Shell shell, boolean dark) {
		ImageData data = shot(shell);
		int matching = 0;
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				RGB rgb = data.palette.getRGB(data.getPixel(x, y));
				matching += (rgb.red + rgb.green + rgb.blue) / 3 < GREY == dark ? 1 : 0;
			}
		}
		return matching / (double) (data.width * data.height);
	}

	/** Keeps a picture of a window for people to look at, where the environment says; else does nothing. */
	static void keep(Shell shell, String name) {
		String folder = System.getenv("SPINSCAPE_SHOTS");
		if (folder != null) {
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { shot(shell) };
			loader.save(Path.of(folder, name + ".png").toString(), SWT.IMAGE_PNG);
		}
	}

	private static ImageData shot(Shell shell) {
		var area = shell.getBounds();
		Image image = new Image(shell.getDisplay(), area.width, area.height);
		GC gc = new GC(shell);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}
}
