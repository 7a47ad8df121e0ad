// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.nebula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.spinscape.figures.Ink;
import org.spinscape.ui.PaneBar;
import org.spinscape.ui.figure.FigureCanvas;
import org.spinscape.ui.live.TraceKey;
import org.spinscape.ui.live.TracePoints;
import org.spinscape.ui.live.TracedQuantity;
import org.spinscape.ui.live.TracedRun;

/**
 * The traces of a run while it goes on: one quantity of as many tasks and temperatures as the user ticks. Looks four times a
 * second while it can be seen, and not at all otherwise; what it draws is collected in a job.
 */
public final class TracesPane extends Composite {

	private static final int REFRESH_MILLISECONDS = 250;
	private static final int[] SHARES = { 72, 28 };
	private static final int SWATCH = 12;
	private static final String NEWEST = "newest";

	private final Combo runs;
	private final Combo quantities;
	private final Button autoscale;
	private final Button bands;
	private final Composite pages;
	private final StackLayout stack = new StackLayout();
	private final FigureCanvas words;
	private final SashForm both;
	private final TraceGraph graph;
	private final Table list;
	private final Map<Color, Image> swatches = new HashMap<>();
	private final Map<TracedQuantity, TraceChoice> choices = new HashMap<>();
	private List<TracedRun> offeredRuns = List.of();
	private List<TracedQuantity> offeredQuantities = List.of();
	private List<TraceKey> listed = List.of();
	private TracedRun wantedRun;
	private TracedRun shownRun;
	private TracedQuantity wantedQuantity;
	private TracedQuantity shownQuantity;
	private boolean collecting;

	/** A pane that shows the runs of this session. */
	public TracesPane(Composite parent) {
		super(parent, SWT.NONE);
		Composite bar = PaneBar.over(this);
		new Label(bar, SWT.NONE).setText("&Run");
		runs = new Combo(bar, SWT.READ_ONLY);
		runs.setToolTipText("The run whose traces are drawn: the newest, or always this one");
		runs.setItems(NEWEST);
		runs.select(0);
		runs.addListener(SWT.Selection, _ -> {
			int index = runs.getSelectionIndex();
			wantedRun = index <= 0 ? null : offeredRuns.get(index - 1);
			collect();
		});
		new Label(bar, SWT.NONE).setText("&Quantity");
		quantities = new Combo(bar, SWT.READ_ONLY);
		quantities.setToolTipText("Energies come from the first sweep on, observables once the burn-in is over");
		quantities.addListener(SWT.Selection, _ -> {
			wantedQuantity = offeredQuantities.get(quantities.getSelectionIndex());
			collect();
		});
		autoscale = PaneBar.check(bar, "&Autoscale", "Lets the axes follow the data", this::scale);
		autoscale.setSelection(true);
		bands = PaneBar.check(bar, "&Bands",
				"Standard deviation between replicas, or pairs of them, about their mean; energies now have none",
				this::collect);
		bands.setSelection(true);
		pages = new Composite(this, SWT.NONE);
		pages.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		words = new FigureCanvas(pages);
		both = new SashForm(pages, SWT.HORIZONTAL);
		graph = new TraceGraph(both, this::zoomed);
		list = new Table(both, SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL);
		list.setToolTipText("Which traces are drawn");
		list.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				tick((TableItem) event.item);
			}
		});
		both.setWeights(SHARES);
		addListener(SWT.Dispose, _ -> swatches.values().forEach(Image::dispose));
		say(TraceNews.collect(null, null, List.of()).excuse());
		look();
	}

	@Override
	public boolean setFocus() {
		return stack.topControl == both ? graph.control().setFocus() : words.setFocus();
	}

	/** Number of traces drawn, and of points in all. */
	public int[] size() {
		return stack.topControl == both ? graph.size() : new int[2];
	}

	private void look() {
		if (isDisposed()) {
			return;
		}
		if (isVisible() && !getShell().getMinimized()) {
			collect();
		}
		getDisplay().timerExec(REFRESH_MILLISECONDS, this::look);
	}

	private void collect() {
		if (collecting) {
			return;
		}
		collecting = true;
		TracedRun run = wantedRun;
		TracedQuantity quantity = wantedQuantity;
		List<TraceKey> drawn = shownQuantity == null ? List.of() : choice().drawn();
		Display display = getDisplay();
		Job.createSystem("Collecting traces", (ICoreRunnable) _ -> {
			TraceNews news = TraceNews.collect(run, quantity, drawn);
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!isDisposed()) {
						collecting = false;
						show(news);
					}
				});
			}
		}).schedule();
	}

	private TraceChoice choice() {
		return choices.computeIfAbsent(shownQuantity, _ -> new TraceChoice());
	}

	private void show(TraceNews news) {
		offer(news);
		if (news.run() != shownRun) {
			shownRun = news.run();
			choices.clear();
		}
		shownQuantity = news.quantity();
		String excuse = news.excuse();
		if (!excuse.isEmpty()) {
			say(excuse);
			return;
		}
		choice().offer(news.keys());
		Map<TraceKey, TracePoints> points = new LinkedHashMap<>(news.points());
		points.keySet().removeIf(key -> !choice().draws(key)); // unticked, or of another quantity, since they were asked for
		graph.show(shownQuantity.label(), points, choice(), bands.getSelection());
		list(news.keys());
		turnTo(both);
	}

	private void offer(TraceNews news) {
		if (!news.runs().equals(offeredRuns)) {
			offeredRuns = news.runs();
			List<String> names = new ArrayList<>(List.of(NEWEST));
			offeredRuns.forEach(run -> names.add(run.name()));
			runs.setItems(names.toArray(String[]::new));
			int place = wantedRun == null ? -1 : offeredRuns.indexOf(wantedRun);
			if (place < 0) {
				wantedRun = null;
			}
			runs.select(place + 1);
			runs.getParent().layout();
		}
		if (!news.quantities().equals(offeredQuantities)) {
			offeredQuantities = news.quantities();
			quantities.setItems(offeredQuantities.stream().map(TracedQuantity::title).toArray(String[]::new));
			quantities.getParent().layout();
		}
		int index = news.quantity() == null ? -1 : offeredQuantities.indexOf(news.quantity());
		if (index >= 0 && index != quantities.getSelectionIndex()) {
			quantities.select(index);
		}
		quantities.setEnabled(offeredQuantities.size() > 1);
	}

	private void list(List<TraceKey> keys) {
		if (!keys.equals(listed)) {
			listed = keys;
			list.setItemCount(keys.size());
		}
		GraphLook look = graph.look();
		for (int i = 0; i < listed.size(); i++) {
			TableItem item = list.getItem(i);
			TraceKey key = listed.get(i);
			boolean drawn = choice().draws(key);
			Image swatch = swatch(drawn ? look.color(new Ink.Series(choice().colour(key))) : look.background());
			if (!key.label().equals(item.getText())) {
				item.setText(key.label());
			}
			if (item.getChecked() != drawn) {
				item.setChecked(drawn);
			}
			if (item.getImage() != swatch) {
				item.setImage(swatch);
			}
		}
	}

	private Image swatch(Color color) {
		return swatches.computeIfAbsent(color, _ -> {
			Image image = new Image(getDisplay(), SWATCH, SWATCH);
			GC gc = new GC(image);
			gc.setBackground(color);
			gc.fillRectangle(0, 0, SWATCH, SWATCH);
			gc.dispose();
			return image;
		});
	}

	private void tick(TableItem item) {
		choice().tick(listed.get(list.indexOf(item)), item.getChecked());
		collect();
	}

	private void scale() {
		graph.autoscale(autoscale.getSelection());
	}

	private void zoomed() {
		autoscale.setSelection(false);
		graph.autoscale(false);
	}

	private void say(String reason) {
		words.say(reason);
		turnTo(words);
	}

	private void turnTo(Composite page) {
		if (stack.topControl != page) {
			stack.topControl = page;
			pages.layout();
		}
	}
}
