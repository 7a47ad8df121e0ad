// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Viewpoint;
import org.spinscape.figures.export.FigureExport;
import org.spinscape.figures.export.Format;
import org.spinscape.figures.terrain.SurfaceScene;
import org.spinscape.figures.terrain.Trail;
import org.spinscape.ui.figure.SurfaceCanvas;
import org.spinscape.ui.landscape.SurfacePane;
import org.spinscape.ui.selection.RunSelection;

/** A landscape as a surface that is turned, picked from, walked on and written to files. */
class SurfacePaneTest {

	private static final int FRAMES = 60;
	/** A picture is never as slow as this on a machine that is not at its end. */
	private static final double GENEROUS = 500;

	@TempDir
	private Path folder;
	private final RunSelection selection = new RunSelection();
	private Shell shell;

	@BeforeEach
	void open() {
		shell = TreeRun.window();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private SurfacePane pane() throws Exception {
		TreeRun run = TreeRun.of(folder, 12, 1);
		SurfacePane pane = new SurfacePane(shell, selection, () -> Optional.of(run.folder()));
		shell.layout();
		selection.show(run.shown());
		Screen.await("the surface", () -> pane.canvas().scene().isPresent());
		return pane;
	}

	private Button button(String name) {
		return Widgets.all(Button.class, shell).stream().filter(each -> each.getText().replace("&", "").equals(name))
				.findFirst().orElseThrow();
	}

	private static void press(Button button) {
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static void tick(Button box) {
		box.setSelection(true);
		press(box);
	}

	private static Event event(int x, int y) {
		Event event = new Event();
		event.button = 1;
		event.x = x;
		event.y = y;
		return event;
	}

	private static void key(SurfaceCanvas canvas, int code, char character) {
		Event event = new Event();
		event.keyCode = code;
		event.character = character;
		canvas.notifyListeners(SWT.KeyDown, event);
	}

	private static int[] pixels(SurfaceCanvas canvas) {
		Image image = canvas.snapshot(1);
		try {
			ImageData data = image.getImageData();
			int[] pixels = new int[data.width * data.height];
			for (int i = 0; i < pixels.length; i++) {
				var rgb = data.palette.getRGB(data.getPixel(i % data.width, i / data.width));
				pixels[i] = rgb.red << 16 | rgb.green << 8 | rgb.blue;
			}
			return pixels;
		} finally {
			image.dispose();
		}
	}

	@Test
	void handAndKeysTurnIt() throws Exception {
		SurfaceCanvas canvas = pane().canvas();
		int[] before = pixels(canvas);
		canvas.notifyListeners(SWT.MouseDown, event(200, 150));
		canvas.notifyListeners(SWT.MouseMove, event(300, 175));
		canvas.notifyListeners(SWT.MouseUp, event(300, 175));
		assertEquals(Viewpoint.USUAL.turn() + 40, canvas.sight().from().turn(), 1e-9);
		assertEquals(Viewpoint.USUAL.tilt() + 10, canvas.sight().from().tilt(), 1e-9);
		int[] after = pixels(canvas);
		long changed = IntStream.range(0, after.length).filter(i -> after[i] != before[i]).count();
		assertTrue(changed > after.length / 20, changed + " of " + after.length + " pixels changed");
		key(canvas, SWT.ARROW_UP, (char) 0);
		assertEquals(Viewpoint.USUAL.tilt() + 5, canvas.sight().from().tilt(), 1e-9);
		key(canvas, 0, '+');
		assertTrue(canvas.sight().from().zoom() > 1);
		key(canvas, 0, '0');
		assertEquals(Viewpoint.USUAL, canvas.sight().from());
		assertTrue(Arrays.equals(before, pixels(canvas)), "back where it was");
		key(canvas, 0, ' ');
		Screen.await("it turns by itself", () -> !canvas.sight().from().equals(Viewpoint.USUAL));
		key(canvas, 0, ' ');
		Viewpoint still = canvas.sight().from();
		Screen.settle();
		assertEquals(still, canvas.sight().from());
	}

	@Test
	void aClickSelectsAMinimumAndThePathLeadsThere() throws Exception {
		SurfacePane pane = pane();
		SurfaceCanvas canvas = pane.canvas();
		Screen.settle();
		int minima = canvas.scene().orElseThrow().minima();
		int picked = 0;
		for (int y = 0; y < canvas.getSize().y && picked <= 0; y += 4) {
			for (int x = 0; x < canvas.getSize().x && picked <= 0; x += 4) {
				canvas.notifyListeners(SWT.MouseDown, event(x, y));
				canvas.notifyListeners(SWT.MouseUp, event(x, y));
				picked = selection.minimum();
			}
		}
		assertTrue(picked > 0 && picked < minima, "minimum " + picked + " of " + minima);
		assertEquals(picked, canvas.sight().selected());
		tick(button("Path"));
		Screen.await("the path", () -> !canvas.sight().trails().isEmpty());
		Trail path = canvas.sight().trails().getFirst();
		assertTrue(path.size() > 2, "it climbs over a saddle");
		Screen.settle();
		Screen.keep(shell, "surface-path");
		Figure figure = canvas.drawing().orElseThrow().get();
		for (Format format : List.of(Format.SVG, Format.PDF)) {
			Path file = folder.resolve("surface." + format.extension());
			FigureExport.write(figure, file, format);
			assertTrue(Files.size(file) > 10_000, file + " has " + Files.size(file) + " bytes");
		}
		assertTrue(Files.readString(folder.resolve("surface.svg")).contains("lowest path"));
	}

	@Test
	void aSamplerWalksOnIt() throws Exception {
		SurfaceCanvas canvas = pane().canvas();
		press(button("Walk"));
		Screen.await("a walk that has come some way",
				() -> canvas.sight().trails().stream().anyMatch(trail -> trail.ends() && trail.size() > 10));
		Screen.keep(shell, "surface-walk");
		press(button("Stop"));
		int[] before = pixels(canvas);
		Screen.settle();
		assertTrue(Arrays.equals(before, pixels(canvas)), "it stands still");
	}

	/** Ground and letters contrast in the dark and in the light, and the surface is neither. */
	@Test
	void itFollowsTheBackground() throws Exception {
		SurfaceCanvas canvas = pane().canvas();
		for (int grey : new int[] { 0x24, 0xfa }) {
			canvas.setBackground(new Color(grey, grey, grey));
			int[] pixels = pixels(canvas);
			int ground = pixels[0] & 255;
			assertEquals(grey, ground, 2);
			long coloured = Arrays.stream(pixels).filter(p -> Math.abs((p >> 16 & 255) - (p & 255)) > 20).count();
			assertTrue(coloured > pixels.length / 20, coloured + " of " + pixels.length + " pixels are surface");
			int farthest = Arrays.stream(pixels).map(p -> Math.abs((p & 255) - ground)).max().orElse(0);
			assertTrue(farthest > 150, "strongest contrast " + farthest);
		}
	}

	/** The figure is printed: how long a picture of a tree of 5,000 leaves takes while it turns, drawing on the screen included. */
	@Test
	void fiveThousandMinimaTurn() {
		shell.setSize(1000, 700);
		SurfaceCanvas canvas = new SurfaceCanvas(shell);
		shell.layout();
		canvas.show(SurfaceScene.of(LargeTree.of(5_000, 40)));
		int[] painted = { 0 };
		canvas.addListener(SWT.Paint, _ -> painted[0]++);
		Screen.settle();
		double[] millis = new double[FRAMES];
		for (int frame = 0; frame < FRAMES; frame++) {
			int before = painted[0];
			long start = System.nanoTime();
			canvas.look(canvas.sight().from(canvas.sight().from().moved(3, 0)));
			while (painted[0] == before) {
				if (!shell.getDisplay().readAndDispatch()) {
					Thread.onSpinWait();
				}
			}
			millis[frame] = (System.nanoTime() - start) / 1e6;
		}
		Screen.keep(shell, "surface-large");
		assertNotEquals(Viewpoint.USUAL, canvas.sight().from());
		Arrays.sort(millis);
		System.out.printf(Locale.ROOT,
				"a surface of 5,000 minima, %d x %d: %.1f ms a picture (median), %.1f ms (slowest of %d)%n",
				canvas.getSize().x, canvas.getSize().y, millis[FRAMES / 2], millis[FRAMES - 1], FRAMES);
		assertTrue(millis[FRAMES / 2] < GENEROUS, millis[FRAMES / 2] + " ms");
	}
}
