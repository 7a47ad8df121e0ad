// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.spinscape.figures.draw.FigureLayout;
import org.spinscape.figures.draw.FigurePainter;
import org.spinscape.figures.draw.Hit;
import org.spinscape.figures.draw.PanelLayout;
import org.spinscape.figures.draw.View;
import org.spinscape.ui.Colours;

/**
 * Shows a figure. Wheel or + and - zoom, dragging or the arrow keys move, double click or 0 shows all again; with Ctrl
 * the wheel zooms the abscissa only, with Shift the ordinate only. Clicks on data points are told to a listener. Colours
 * follow the background that the theme gives the widget.
 */
public final class FigureCanvas extends Canvas implements Pictured {

	/** Nothing is drawn into less, in pixels. */
	private static final int SMALLEST = 20;
	private static final double PICK_RADIUS = 7;
	private static final double STEP = 1.25;
	private static final double KEY_PAN = 0.1;
	/** How far the pointer may move during a click. */
	private static final int STILL = 4;

	private Figure figure;
	private String message = "";
	private List<View> views = List.of();
	private FigureLayout layout;
	private double scale = 1;
	private Consumer<Hit> pick = hit -> {
		/* nobody listens yet */ };
	private Event pressed;
	private List<View> pressedViews;
	private boolean dragging;

	/** An empty canvas. */
	public FigureCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE);
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, e -> relayout());
		addListener(SWT.MouseWheel, this::wheel);
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseMove, this::move);
		addListener(SWT.MouseUp, this::release);
		addListener(SWT.MouseDoubleClick, e -> showAll());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, e -> e.doit = true); // Tab leads on
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = figure == null ? message : figure.name().replace('-', ' ');
			}

			@Override
			public void getDescription(AccessibleEvent e) {
				e.result = figure == null ? "" : figure.footnote();
			}
		});
		FigureMenu.install(this);
	}

	/**
	 * Shows a figure. What is in sight stays if the new figure has the same name and panels, as when a selection in it
	 * changes.
	 */
	public void show(Figure shown) {
		boolean same = figure != null && figure.name().equals(shown.name())
				&& figure.panels().size() == shown.panels().size();
		if (!same) {
			views = new ArrayList<>(Collections.nCopies(shown.panels().size(), View.FULL));
		}
		figure = Objects.requireNonNull(shown, "shown");
		message = "";
		relayout();
	}

	/** Shows words instead of a figure, for example what the user has to do to see one. */
	public void say(String words) {
		figure = null;
		layout = null;
		message = words;
		setToolTipText(null);
		redraw();
	}

	/** Who is told about clicks on data points. */
	public void onPick(Consumer<Hit> listener) {
		pick = Objects.requireNonNull(listener, "listener");
	}

	/** The figure shown; empty if there is none. */
	public Optional<Figure> figure() {
		return Optional.ofNullable(figure);
	}

	@Override
	public Control control() {
		return this;
	}

	@Override
	public Optional<Supplier<Figure>> drawing() {
		Figure shown = figure;
		return shown == null ? Optional.empty() : Optional.of(() -> shown);
	}

	@Override
	public String pictureName() {
		return figure == null ? "" : figure.name();
	}

	/** The parts of the panels in sight. */
	@Override
	public List<View> views() {
		return List.copyOf(views);
	}

	/** The layout on the screen; empty if nothing is shown. For tests and overlays. */
	public Optional<FigureLayout> currentLayout() {
		return Optional.ofNullable(layout);
	}

	/** Pixels per point of the figure. */
	public double scale() {
		return scale;
	}

	/** Shows all of every panel. */
	@Override
	public void showAll() {
		views.replaceAll(view -> View.FULL);
		relayout();
	}

	/** Magnifies all panels about their middle. */
	@Override
	public void zoom(double factor) {
		views.replaceAll(view -> view.zoom(factor, 0.5, 0.5));
		relayout();
	}

	@Override
	public Image snapshot(int resolution) {
		Rectangle area = getClientArea();
		Image image = new Image(getDisplay(), Math.max(1, area.width * resolution), Math.max(1, area.height * resolution));
		GC gc = new GC(image);
		try (SwtSurface surface = new SwtSurface(gc, scale() * resolution)) {
			if (layout != null) {
				FigurePainter.paint(layout, Colours.palette(this), surface);
			}
		} finally {
			gc.dispose();
		}
		return image;
	}

	private void relayout() {
		Rectangle area = getClientArea();
		layout = null;
		scale = CanvasText.scale(this);
		if (figure != null && area.width >= SMALLEST && area.height >= SMALLEST) {
			RoomyLayout roomy = RoomyLayout.of(figure, area.width, area.height, scale, views);
			layout = roomy.layout();
			scale = roomy.scale();
		}
		redraw();
	}

	private void paint(Event event) {
		Rectangle area = getClientArea();
		Palette palette = Colours.palette(this);
		event.gc.setBackground(getBackground());
		event.gc.fillRectangle(area);
		if (layout != null) {
			try (SwtSurface surface = new SwtSurface(event.gc, scale())) {
				FigurePainter.paint(layout, palette, surface);
			}
		} else if (!message.isEmpty()) {
			CanvasText.message(event.gc, this, message);
		}
		if (isFocusControl()) {
			event.gc.setForeground(Colours.color(palette.colour(new Ink.Tint(Ink.Role.MUTED, 0.5))));
			event.gc.setLineWidth(1);
			event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		}
	}

	private void wheel(Event event) {
		int panel = panelAt(event);
		if (panel >= 0) {
			Share at = share(panel, event);
			double factor = event.count > 0 ? STEP : 1 / STEP;
			View before = views.get(panel);
			View zoomed = before.zoom(factor, at.x, at.y);
			View kept = (event.stateMask & SWT.MOD1) != 0 ? zoomed.withY(before)
					: (event.stateMask & SWT.MOD2) != 0 ? before.withY(zoomed) : zoomed;
			set(panel, kept);
			event.doit = false;
		}
	}

	private void press(Event event) {
		setFocus();
		if (event.button == 1 && panelAt(event) >= 0) {
			pressed = event;
			pressedViews = List.copyOf(views);
			dragging = false;
		}
	}

	private void move(Event event) {
		if (pressed == null) {
			hover(event);
			return;
		}
		dragging |= Math.abs(event.x - pressed.x) > STILL || Math.abs(event.y - pressed.y) > STILL;
		int panel = panelAt(pressed);
		if (dragging && panel >= 0) {
			Share from = share(panel, pressed);
			Share to = share(panel, event);
			set(panel, pressedViews.get(panel).pan(from.x - to.x, from.y - to.y));
		}
	}

	private void hover(Event event) {
		Optional<Hit> hit = hit(event);
		String tip = hit.map(Hit::tip).filter(text -> !text.isEmpty()).orElse(null);
		if (!Objects.equals(tip, getToolTipText())) {
			setToolTipText(tip);
			setCursor(hit.isPresent() && hit.get().key() >= 0 ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		}
	}

	private void release(Event event) {
		boolean click = pressed != null && !dragging;
		pressed = null;
		if (click && event.button == 1) {
			hit(event).filter(hit -> hit.key() >= 0).ifPresent(pick);
		}
	}

	private void key(Event event) {
		if (figure == null) {
			return;
		}
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> pan(-KEY_PAN, 0);
			case SWT.ARROW_RIGHT -> pan(KEY_PAN, 0);
			case SWT.ARROW_UP -> pan(0, KEY_PAN);
			case SWT.ARROW_DOWN -> pan(0, -KEY_PAN);
			case SWT.KEYPAD_ADD -> zoom(STEP);
			case SWT.KEYPAD_SUBTRACT -> zoom(1 / STEP);
			default -> {
				switch (event.character) {
					case '+' -> zoom(STEP);
					case '-' -> zoom(1 / STEP);
					case '0' -> showAll();
					default -> {
						/* somebody else's */ }
				}
			}
		}
	}

	private void pan(double x, double y) {
		views.replaceAll(view -> view.pan(x, y));
		relayout();
	}

	/** Panels with one ordinate keep it in common. */
	private void set(int panel, View view) {
		views.set(panel, view);
		if (figure.sharedY()) {
			views.replaceAll(other -> other.withY(view));
		}
		relayout();
	}

	private int panelAt(Event event) {
		return layout == null ? -1 : layout.panelAt(event.x / scale(), event.y / scale());
	}

	private Optional<Hit> hit(Event event) {
		return layout == null ? Optional.empty()
				: layout.hit(event.x / scale(), event.y / scale(), PICK_RADIUS / scale());
	}

	/** A position as shares of what a panel shows. */
	private record Share(double x, double y) {
	}

	private Share share(int panel, Event event) {
		PanelLayout at = layout.panels().get(panel);
		double x = (event.x / scale() - at.frame().x()) / at.frame().width();
		double y = (event.y / scale() - at.frame().y()) / at.frame().height();
		boolean down = at.panel().y().scale() == org.spinscape.figures.Axis.Scale.HIDDEN_DOWN;
		return new Share(x, down ? y : 1 - y);
	}
}
