// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.spinscape.engine.run.RunProgress;
import org.spinscape.ui.run.exchange.ExchangeView;
import org.spinscape.ui.selection.RunTracker;

/**
 * The runs of this session and those that wait to be resumed: how far each is, live energies of the selected one, and
 * buttons to stop and to go on.
 */
public final class RunMonitorView extends ViewPart {

	/** Also named in plugin.xml. */
	public static final String ID = "org.spinscape.ui.run.monitor";

	private static final int REFRESH_MILLISECONDS = 250;
	private static final int BAR = 1000;
	private static final String HOLD = "Hold Back";
	/** Pixels below which the view is narrow, and those that a column has at least: a heading in full. */
	private static final int NARROW = 560;
	private static final int LEAST_WIDTH = 52;
	private static final int[] WIDE_SHARES = { 44, 56 };
	private static final int[] NARROW_SHARES = { 52, 48 };

	private TableViewer table;
	private TableColumnLayout columns;
	private boolean narrow;
	private ProgressBar bar;
	private Label line;
	private Label messages;
	private EnergyChart chart;
	private Action stop;
	private Action resume;
	private Action show;
	private Action again;
	private Action up;
	private Action hold;
	private Action now;
	private Action exchanges;
	private FirstResults firstResults;
	private List<LiveRun> known = List.of();

	@Override
	public void createPartControl(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		createTable(sash);
		createDetails(sash);
		sash.setWeights(WIDE_SHARES);
		// In a narrow view the list wants more of it: what a run is called and how it stands goes before the curves.
		sash.addListener(SWT.Resize, _ -> share(sash));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(sash, ID);
		createActions();
		WaitingRuns.find();
		firstResults = new FirstResults(getSite().getWorkbenchWindow());
		refresh();
	}

	private void share(SashForm sash) {
		boolean nowNarrow = sash.getSize().x < NARROW;
		if (nowNarrow != narrow) {
			narrow = nowNarrow;
			sash.setWeights(narrow ? NARROW_SHARES : WIDE_SHARES);
		}
	}

	private void createTable(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		columns = new TableColumnLayout();
		holder.setLayout(columns);
		table = new TableViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column("Run", 42, LiveRun::name);
		column("State", 40, RunMonitorView::state);
		column("Done", 18, run -> run.progress() == null ? "" : "%.0f %%".formatted(100 * run.progress().fraction()));
		table.addSelectionChangedListener(_ -> showSelected());
	}

	private static String state(LiveRun run) {
		int place = RunQueue.RUNS.place(run);
		return place > 0 && !run.held() && !run.cancelled() ? "waiting (" + place + ")" : run.state();
	}

	/** The same with more words, where there is room. */
	private static String standing(LiveRun run) {
		int place = RunQueue.RUNS.place(run);
		return place > 0 ? run.state() + ", number " + place + " of those that wait" : run.state();
	}

	/** @param weight its share of the width of the list */
	private void column(String heading, int weight, Function<LiveRun, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(heading);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST_WIDTH));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((LiveRun) element)));
	}

	private void createDetails(Composite parent) {
		Composite details = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 4).applyTo(details);
		bar = new ProgressBar(details, SWT.HORIZONTAL);
		bar.setMaximum(BAR);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		line = new Label(details, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(line);
		messages = new Label(details, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(messages);
		chart = new EnergyChart(details);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(chart.control());
	}

	private void createActions() {
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		stop = action("Stop", "Stops the run; its state is saved and it can be resumed", () -> selected().cancel());
		stop.setImageDescriptor(images.getImageDescriptor(ISharedImages.IMG_ELCL_STOP));
		resume = action("Resume", "Does what the run still lacks",
				() -> folder(selected()).ifPresent(folder -> RunStarter.resume(getSite().getWorkbenchWindow(), folder)));
		resume.setImageDescriptor(images.getImageDescriptor(ISharedImages.IMG_TOOL_REDO));
		show = action("Show Results", "Shows the results in the views",
				() -> RunTracker.show(getSite().getWorkbenchWindow(), selected().directory()));
		show.setImageDescriptor(images.getImageDescriptor(ISharedImages.IMG_TOOL_FORWARD));
		again = action("Run Again", "Runs the experiment of the run again in a new directory, exactly as it was",
				() -> folder(selected()).ifPresent(folder -> RunStarter.again(getSite().getWorkbenchWindow(), folder)));
		again.setImageDescriptor(images.getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
		up = action("Move Up", "Lets the run work before the one that waits in front of it",
				() -> RunQueue.RUNS.moveUp(selected()));
		up.setImageDescriptor(images.getImageDescriptor(ISharedImages.IMG_TOOL_UP));
		hold = action(HOLD, "Lets the runs behind it go first, until it is released",
				() -> selected().hold(!selected().held()));
		exchanges = action("Exchange Diagram", "Shows how the walkers of parallel tempering travel between temperatures",
				() -> ExchangeView.open(getSite().getPage()));
		now = action("Start Now", "Lets the run work beside those that work already", () -> selected().hurry());
		IActionBars bars = getViewSite().getActionBars();
		List.of(stop, resume, up, show).forEach(bars.getToolBarManager()::add);
		List<Action> all = List.of(stop, resume, again, show, exchanges, up, hold, now);
		all.forEach(bars.getMenuManager()::add);
		bars.updateActionBars();
		MenuManager menu = new MenuManager();
		all.forEach(menu::add);
		table.getTable().setMenu(menu.createContextMenu(table.getTable()));
	}

	private static Optional<IFolder> folder(LiveRun run) {
		return Arrays.stream(
				ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(run.directory().toUri()))
				.filter(IFolder.class::isInstance).map(IFolder.class::cast).findFirst();
	}

	private static Action action(String text, String help, Runnable run) {
		Action action = new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(help);
		return action;
	}

	private LiveRun selected() {
		return (LiveRun) table.getStructuredSelection().getFirstElement();
	}

	/** Looks four times a second: the engine must not wait for the screen. */
	private void refresh() {
		if (table.getTable().isDisposed()) {
			return;
		}
		List<LiveRun> runs = LiveRuns.all();
		if (!runs.equals(known)) { // one may have taken the place of another
			known = List.copyOf(runs);
			table.setInput(runs.toArray());
			if (!runs.isEmpty()) {
				table.setSelection(new StructuredSelection(runs.getFirst()), true);
			}
		} else {
			runs.forEach(run -> table.update(run, null));
		}
		showSelected();
		firstResults.look();
		table.getTable().getDisplay().timerExec(REFRESH_MILLISECONDS, this::refresh);
	}

	private void showSelected() {
		LiveRun run = selected();
		stop.setEnabled(run != null && !run.over());
		resume.setEnabled(run != null && run.over() && !run.complete());
		show.setEnabled(run != null && (run.over() || run.progress() != null && run.progress().done() > 0));
		again.setEnabled(run != null && run.over());
		up.setEnabled(run != null && RunQueue.RUNS.place(run) > 1);
		hold.setEnabled(run != null && run.waits());
		hold.setText(run != null && run.held() ? "Release" : HOLD);
		now.setEnabled(run != null && run.waits());
		exchanges.setEnabled(run != null && !run.exchanges().tasks().isEmpty());
		if (run == null) {
			setText(line, "Nothing is running, and nothing waits to be resumed. Open an experiment and press Run.");
			return;
		}
		RunProgress progress = run.progress();
		bar.setSelection(progress == null ? 0 : (int) (BAR * progress.fraction()));
		setText(line, progress == null || run.waits() ? standing(run) : text(run, progress));
		showMessages(String.join("\n", run.messages()));
		if (table.getTable().isVisible()) { // curves that nobody sees are not drawn
			chart.show(run.energies(), run.over());
		}
	}

	private void showMessages(String text) {
		if (!text.equals(messages.getText())) {
			messages.setText(text);
			GridDataFactory.fillDefaults().grab(true, false).exclude(text.isEmpty()).applyTo(messages);
			messages.getParent().layout();
		}
	}

	private static void setText(Label label, String text) {
		if (!Objects.equals(label.getText(), text)) {
			label.setText(text);
		}
	}

	private static String text(LiveRun run, RunProgress progress) {
		String tasks = progress.done() + " of " + progress.total() + " tasks";
		if (run.over()) {
			return tasks + ", " + run.state() + String.format(Locale.ROOT, ", %.1f s", run.seconds());
		}
		if (progress.done() == progress.total()) {
			return tasks + ", " + run.phase();
		}
		String rate = progress.attemptsPerSecond() > 0
				? String.format(Locale.ROOT, ", %.3g M moves/s", progress.attemptsPerSecond() / 1e6)
				: "";
		String left = Double.isNaN(progress.remaining()) ? ""
				: String.format(Locale.ROOT, ", about %.0f s left", progress.remaining());
		return tasks + rate + left + ", " + progress.phase();
	}

	@Override
	public void setFocus() {
		table.getTable().setFocus();
	}
}
