// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Palette;
import org.spinscape.figures.Viewpoint;
import org.spinscape.figures.draw.FigureLayout;
import org.spinscape.figures.draw.FigurePainter;
import org.spinscape.figures.draw.PanelLayout;
import org.spinscape.figures.draw.View;
import org.spinscape.figures.terrain.SurfaceFigures;
import org.spinscape.figures.terrain.SurfaceRaster;
import org.spinscape.figures.terrain.SurfaceScene;
import org.spinscape.figures.terrain.SurfaceSight;
import org.spinscape.ui.Colours;

/**
 * Shows a landscape as a surface that turns: by dragging or the arrow keys, by itself with the space bar. Wheel or + and -
 * magnify, double click or 0 goes back to where it is usually seen from. Clicks on minima are told to a listener. Colours
 * follow the background that the theme gives the widget.
 */
public final class SurfaceCanvas extends Canvas implements Pictured {

	/** Milliseconds between two pictures of a surface that turns by itself, and by how many degrees. */
	private static final int PACE = 33;
	private static final double PACE_TURN = 1.2;
	private static final double DEGREES_PER_PIXEL = 0.4;
	private static final double KEY_TURN = 5;
	private static final double STEP = 1.25;
	private static final double PICK_RADIUS = 7;
	/** How far the pointer may move during a click. */
	private static final int STILL = 4;

	private final SurfaceRaster raster = new SurfaceRaster();
	private SurfaceScene scene;
	private SurfaceSight sight = SurfaceSight.USUAL;
	private String message = "";
	private SurfacePixels painted;
	private IntConsumer pick = minimum -> {
		/* nobody listens yet */ };
	private Event pressed;
	private Viewpoint pressedAt;
	private boolean dragging;
	private boolean turning;

	/** An empty canvas. */
	public SurfaceCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE);
		addListener(SWT.Paint, this::paint);
		addListener(SWT.MouseWheel, event -> {
			zoom(event.count > 0 ? STEP : 1 / STEP);
			event.doit = false;
		});
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseMove, this::move);
		addListener(SWT.MouseUp, this::release);
		addListener(SWT.MouseDoubleClick, _ -> showAll());
		addListener(SWT.KeyDown, this::key);
		// Tab leads on; the arrows turn
		addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT
				&& e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		addListener(SWT.FocusIn, _ -> redraw());
		addListener(SWT.FocusOut, _ -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = scene == null ? message : "surface of " + scene.minima() + " minima";
			}
		});
		FigureMenu.add(FigureMenu.install(this), "&Turn by Itself\tSpace", () -> scene != null, this::toggleTurning);
	}

	/** Shows a landscape, from where the last one was seen. */
	public void show(SurfaceScene shown) {
		scene = Objects.requireNonNull(shown, "shown");
		message = "";
		redraw();
	}

	/** Shows words instead of a surface. */
	public void say(String words) {
		scene = null;
		turning = false;
		message = words;
		setToolTipText(null);
		redraw();
	}

	/** What is shown beside the surface, and from where. */
	public SurfaceSight sight() {
		return sight;
	}

	/** Changes what is shown beside the surface, or from where. */
	public void look(SurfaceSight other) {
		sight = other;
		redraw();
	}

	/** The landscape shown; empty if there is none. */
	public Optional<SurfaceScene> scene() {
		return Optional.ofNullable(scene);
	}

	/** Who is told about clicks on minima, by their rank from 0. */
	public void onPick(IntConsumer listener) {
		pick = Objects.requireNonNull(listener, "listener");
	}

	@Override
	public Control control() {
		return this;
	}

	@Override
	public Optional<Supplier<Figure>> drawing() {
		SurfaceScene drawn = scene;
		SurfaceSight from = sight;
		return drawn == null ? Optional.empty() : Optional.of(() -> SurfaceFigures.of(drawn, from));
	}

	@Override
	public String pictureName() {
		return "surface";
	}

	/** The viewpoint holds how near it is. */
	@Override
	public List<View> views() {
		return List.of();
	}

	@Override
	public void zoom(double factor) {
		look(sight.from(sight.from().magnified(factor)));
	}

	@Override
	public void showAll() {
		turning = false;
		look(sight.from(Viewpoint.USUAL));
	}

	@Override
	public Image snapshot(int resolution) {
		Rectangle area = getClientArea();
		Image image = new Image(getDisplay(), Math.max(1, area.width * resolution), Math.max(1, area.height * resolution));
		GC gc = new GC(image);
		try {
			if (scene != null) {
				draw(gc, area.width * resolution, area.height * resolution, CanvasText.scale(this) * resolution, 1);
			}
		} finally {
			gc.dispose();
		}
		return image;
	}

	private void paint(Event event) {
		Rectangle area = getClientArea();
		event.gc.setBackground(getBackground());
		event.gc.fillRectangle(area);
		if (scene != null) {
			draw(event.gc, area.width, area.height, CanvasText.scale(this), getMonitor().getZoom() / 100.0);
		} else if (!message.isEmpty()) {
			CanvasText.message(event.gc, this, message);
		}
		if (isFocusControl()) {
			event.gc.setForeground(Colours.color(Colours.palette(this).colour(new Ink.Tint(Ink.Role.MUTED, 0.5))));
			event.gc.setLineWidth(1);
			event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		}
	}

	/**
	 * @param letters pixels per point, if there is room
	 * @param zoom    pixels of the screen per unit of the drawing
	 */
	private void draw(GC gc, int width, int height, double letters, double zoom) {
		Palette palette = Colours.palette(this);
		gc.setBackground(Colours.color(palette.colour(Ink.Role.BACKGROUND)));
		gc.fillRectangle(0, 0, width, height);
		RoomyLayout roomy = RoomyLayout.of(SurfaceFigures.frame(scene, sight), width, height, letters, List.of());
		FigureLayout layout = roomy.layout();
		double scale = roomy.scale();
		PanelLayout panel = layout.panels().getFirst();
		painted = new SurfacePixels(panel.frame(), scale, zoom);
		painted.draw(gc, raster.paint(scene, sight, SurfaceFigures.pixels(panel, scale * zoom), palette));
		try (SwtSurface surface = new SwtSurface(gc, scale)) {
			FigurePainter.paintOver(layout, palette, surface);
		}
	}

	private void press(Event event) {
		setFocus();
		if (event.button == 1 && scene != null) {
			pressed = event;
			pressedAt = sight.from();
			dragging = false;
			turning = false;
		}
	}

	private void move(Event event) {
		if (pressed == null) {
			hover(event);
			return;
		}
		int right = event.x - pressed.x;
		int down = event.y - pressed.y;
		dragging |= Math.abs(right) > STILL || Math.abs(down) > STILL;
		if (dragging) {
			look(sight.from(pressedAt.moved(right * DEGREES_PER_PIXEL, down * DEGREES_PER_PIXEL)));
		}
	}

	private void hover(Event event) {
		int minimum = at(event);
		String tip = minimum < 0 ? null : scene.tip(minimum);
		if (!Objects.equals(tip, getToolTipText())) {
			setToolTipText(tip);
			setCursor(minimum < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		}
	}

	private void release(Event event) {
		boolean click = pressed != null && !dragging;
		pressed = null;
		int minimum = click && event.button == 1 ? at(event) : -1;
		if (minimum >= 0) {
			pick.accept(minimum);
		}
	}

	/** The minimum under the pointer; -1 if there is none. */
	private int at(Event event) {
		return scene == null || painted == null ? -1
				: raster.pick(scene, painted.x(event.x), painted.y(event.y), PICK_RADIUS * painted.zoom());
	}

	private void key(Event event) {
		if (scene == null) {
			return;
		}
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> turn(-KEY_TURN, 0);
			case SWT.ARROW_RIGHT -> turn(KEY_TURN, 0);
			case SWT.ARROW_UP -> turn(0, -KEY_TURN);
			case SWT.ARROW_DOWN -> turn(0, KEY_TURN);
			case SWT.KEYPAD_ADD -> zoom(STEP);
			case SWT.KEYPAD_SUBTRACT -> zoom(1 / STEP);
			default -> {
				switch (event.character) {
					case '+' -> zoom(STEP);
					case '-' -> zoom(1 / STEP);
					case '0' -> showAll();
					case ' ' -> toggleTurning();
					default -> {
						/* somebody else's */ }
				}
			}
		}
	}

	private void turn(double turn, double tilt) {
		look(sight.from(sight.from().moved(turn, tilt)));
	}

	private void toggleTurning() {
		turning = !turning;
		if (turning) {
			getDisplay().timerExec(PACE, this::turnOn);
		}
	}

	private void turnOn() {
		if (!isDisposed() && turning && scene != null) {
			if (isVisible()) {
				turn(PACE_TURN, 0);
			}
			getDisplay().timerExec(PACE, this::turnOn);
		}
	}
}
