// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.spinscape.core.result.Tree;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.CurveFigures;
import org.spinscape.figures.result.StateFigures;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.Background;
import org.spinscape.ui.PaneBar;
import org.spinscape.ui.figure.FigureCanvas;
import org.spinscape.ui.number.NumberPreferences;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownLandscape;
import org.spinscape.ui.selection.ShownRun;

/**
 * Shows the lowest path between two minima: its energies as a profile, and its states one by one. The path leads to the
 * minimum that is selected, in the tree for example.
 */
public final class PathPane extends LandscapePane {

	private static final int DIGITS = 6;
	private static final double DOT = 3.5;
	private static final int[] SHARES = { 3, 2 };

	private final Spinner from;
	private final Spinner to;
	private final FigureCanvas profile;
	private final FigureCanvas state;
	private final StepBar steps;
	private final Background background;
	private final PathQuery search = new PathQuery();
	private Tree tree;
	private PathQuery.Found found;
	private Figure drawn;

	/** A pane that shows what is selected. @param folder the directory of the run shown, if it has one */
	public PathPane(Composite parent, RunSelection selection, Supplier<Optional<Path>> folder) {
		super(parent, selection, folder);
		from = minimum(bar(), "&From minimum", "Where the path begins, by its number in the tree");
		to = minimum(bar(), "&to", "Where the path ends; a minimum that is selected in the tree is taken");
		SashForm both = new SashForm(this, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(both);
		profile = new FigureCanvas(both);
		profile.onPick(hit -> {
			if (hit.mark() == 0) {
				go(hit.item());
			}
		});
		state = new FigureCanvas(both);
		both.setWeights(SHARES);
		steps = new StepBar(this, "path", this::stepWords, this::draw);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(steps);
		background = new Background(this);
		attach();
	}

	private Spinner minimum(Composite bar, String name, String tip) {
		Spinner spinner = new Spinner(PaneBar.named(bar, name), SWT.BORDER);
		spinner.setMinimum(1);
		spinner.setToolTipText(tip);
		spinner.addListener(SWT.Selection, _ -> find());
		return spinner;
	}

	private String stepWords(int step) {
		return "step " + step + " of " + steps.last();
	}

	/** The canvas of the profile, for export actions and tests. */
	public FigureCanvas canvas() {
		return profile;
	}

	/** The canvas of the state at the present step. */
	public FigureCanvas stateCanvas() {
		return state;
	}

	@Override
	public boolean setFocus() {
		return profile.setFocus();
	}

	@Override
	void load() {
		ShownRun run = selection().run();
		ResultKey place = selection().place();
		tree = null;
		if (run.isNone()) {
			say(run.name());
			return;
		}
		background.run("Reading minima", () -> ShownLandscape.read(run, place), read -> {
			if (read.tree() == null || read.tree().leaves().size() < 2) {
				say(read.tree() == null
						? "No minima at this place. An explorer such as 'barrier-tree' finds them, for each sample."
						: "This landscape has one minimum, and so no path between two.");
				return;
			}
			tree = read.tree();
			int count = tree.leaves().size();
			from.setMaximum(count);
			to.setMaximum(count);
			from.setSelection(1);
			to.setSelection(2);
			if (!leadToSelected()) {
				find();
			}
		}, e -> say("The minima cannot be read: " + e.getMessage()));
	}

	@Override
	void follow() {
		leadToSelected();
	}

	/** The path leads to what is selected. @return whether that is another minimum than it leads to */
	private boolean leadToSelected() {
		int rank = selection().minimum() + 1;
		if (tree == null || rank < 1 || rank > tree.leaves().size() || rank == to.getSelection()) {
			return false;
		}
		if (rank == from.getSelection()) {
			from.setSelection(to.getSelection());
		}
		to.setSelection(rank);
		find();
		return true;
	}

	private void find() {
		Optional<Path> run = folder();
		if (tree == null || run.isEmpty()) {
			say(tree == null ? "" : "The run has no folder to build the landscape from.");
			return;
		}
		if (from.getSelection() == to.getSelection()) {
			say("Choose two different minima.");
			return;
		}
		AtomicBoolean dropped = anew();
		ResultKey place = selection().place();
		Tree minima = tree;
		int start = from.getSelection() - 1;
		int end = to.getSelection() - 1;
		profile.say("Looking for the path from minimum " + (start + 1) + " to minimum " + (end + 1) + " ...");
		background.run("Finding a path",
				() -> search.find(run.orElseThrow(), place, minima, start, end, dropped::get), this::show,
				e -> say("There is no path to show: " + e.getMessage()));
	}

	private void say(String words) {
		background.cancel();
		drop();
		found = null;
		profile.say(words);
		state.say("");
		steps.steps(0);
	}

	private void show(PathQuery.Found path) {
		found = path;
		ResultKey place = selection().place();
		drawn = CurveFigures.of(List.of(new Subject(place.arm(), place.point(), place.sample(), path.profile())))
				.explained("From minimum " + from.getSelection() + " to minimum " + to.getSelection() + " in "
						+ (path.steps() - 1) + " moves: up by " + number(top() - energy(0)) + unit()
						+ ", from the other side by "
						+ number(top() - energy(path.steps() - 1)) + unit() + ".");
		steps.steps(path.steps());
		draw(0);
	}

	private double energy(int step) {
		return found.states().energies()[step];
	}

	private double top() {
		double top = energy(0);
		for (double energy : found.states().energies()) {
			top = Math.max(top, energy);
		}
		return top;
	}

	private String unit() {
		String unit = found.profile().y().unit();
		return unit.isEmpty() ? "" : " " + unit;
	}

	private static String number(double value) {
		return NumberPreferences.look().plain(value, DIGITS);
	}

	private void go(int step) {
		if (found != null) {
			steps.go(step);
			draw(step);
		}
	}

	private void draw(int step) {
		if (found == null) {
			return;
		}
		profile.show(drawn.with(0, List.of(new Mark.Dots("", Ink.Role.SELECTION, new double[] { step },
				new double[] { energy(step) }, Marker.CIRCLE, DOT, new int[] { step }, List.of("step " + step)))));
		String text = found.states().states().get(step);
		String title = "step " + step + ", E = " + number(energy(step)) + unit();
		if (!found.states().layout().signs()) {
			state.say(title + ": " + text); // as a trip, which is read
			return;
		}
		state.show(StateFigures.of("state", title, text, step == 0 ? "" : found.states().states().getFirst(),
				found.states().layout()));
	}
}
