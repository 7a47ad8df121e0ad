// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.spinscape.core.result.Tree;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.Landscapes;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.TreeFigures;
import org.spinscape.figures.result.TreeFigures.TreePicture;
import org.spinscape.figures.result.TreeStyle;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.Background;
import org.spinscape.ui.PaneBar;
import org.spinscape.ui.figure.FigureCanvas;
import org.spinscape.ui.live.PacedWalk;
import org.spinscape.ui.live.WalkControls;
import org.spinscape.ui.selection.PlaceChooser;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownLandscape;
import org.spinscape.ui.selection.ShownRun;

/**
 * Lets a sampler walk on the exact tree: a dot above the minimum that its state descends to, at its energy, and beside it how
 * much of the time it was above each minimum, which in equilibrium is the Boltzmann weight of the basin. Temperature and speed
 * are the user's.
 */
public final class WalkPane extends Composite {

	private static final int MOST_LEAVES = 150;
	private static final int[] SHARES = { 3, 2 };

	private final RunSelection selection;
	private final Supplier<Optional<Path>> folder;
	private final PlaceChooser chooser;
	private final WalkControls controls;
	private final FigureCanvas place;
	private final FigureCanvas shares;
	private final Background background;
	private AtomicBoolean obsolete = new AtomicBoolean();
	private ListedBasins basins;
	private TreePicture picture;
	private LiveWalk walk;
	private LiveWalk.Moment drawn;
	private Job job;
	private int seed;

	/** A pane that shows what is selected. @param folder the directory of the run shown, if it has one */
	public WalkPane(Composite parent, RunSelection selection, Supplier<Optional<Path>> folder) {
		super(parent, SWT.NONE);
		this.selection = selection;
		this.folder = folder;
		Composite bar = PaneBar.over(this);
		chooser = new PlaceChooser(bar, selection, ShownLandscape.TREE);
		controls = new WalkControls(bar, new WalkControls.Listener() {
			@Override
			public void toggled() {
				toggle();
			}

			@Override
			public void samplerChosen() {
				begin();
			}

			@Override
			public void temperatureChanged() {
				heat();
			}

			@Override
			public void speedChanged() {
				hurry();
			}
		});
		SashForm both = new SashForm(this, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(both);
		place = new FigureCanvas(both);
		place.onPick(hit -> {
			if (basins != null && hit.key() >= 0 && hit.key() < basins.tree().leaves().size()) {
				selection.pick(selection.place(), hit.key());
			}
		});
		shares = new FigureCanvas(both);
		both.setWeights(SHARES);
		background = new Background(this);
		RunSelection.Listener listener = new RunSelection.Listener() {
			@Override
			public void placeChanged() {
				load();
			}
		};
		selection.add(listener);
		addListener(SWT.Dispose, _ -> {
			selection.remove(listener);
			obsolete.set(true);
			stop();
		});
		load();
	}

	/** The canvas of the tree, for export actions and tests. */
	public FigureCanvas canvas() {
		return place;
	}

	/** The canvas that compares shares of time with weights. */
	public FigureCanvas sharesCanvas() {
		return shares;
	}

	/** Where the user chooses arm, point and sample. */
	public PlaceChooser chooser() {
		return chooser;
	}

	@Override
	public boolean setFocus() {
		return controls.setFocus() || place.setFocus();
	}

	private void load() {
		ShownRun run = selection.run();
		ResultKey key = selection.place();
		Optional<Path> directory = folder.get();
		say("");
		if (run.isNone()) {
			say(run.name());
			return;
		}
		AtomicBoolean dropped = new AtomicBoolean();
		obsolete = dropped;
		place.say("Following all states down to their minima ...");
		background.run("Listing basins", () -> {
			Tree tree = ShownLandscape.read(run, key).tree();
			if (tree == null) {
				throw new IllegalStateException(
						"No tree at this place. An explorer such as 'barrier-tree' computes them, for each sample.");
			}
			Path home = directory.orElseThrow(() -> new IllegalStateException(
					"The run has no folder to build the landscape from."));
			return ListedBasins.read(home, key, tree, dropped::get);
		}, found -> show(key, found), e -> say(e.getMessage()));
	}

	private void show(ResultKey key, ListedBasins found) {
		basins = found;
		picture = TreeFigures.of(List.of(new Subject(key.arm(), key.point(), key.sample(), found.tree())),
				new TreeStyle(false, false, MOST_LEAVES));
		controls.temperature(WalkControls.lively(found.tree()));
		begin();
	}

	/** A new walk from a random state. */
	private void begin() {
		boolean walking = job != null;
		stop();
		if (basins == null) {
			return;
		}
		ListedBasins walked = basins;
		String name = controls.sampler();
		double degrees = controls.temperature();
		int own = ++seed;
		background.run("Beginning a walk",
				() -> new LiveWalk(walked, Landscapes.walker(walked.model(), Catalog.installed(), name, own), degrees),
				begun -> {
					walk = begun;
					hurry();
					controls.enable(true);
					draw();
					if (walking) {
						toggle();
					}
				}, e -> say(e.getMessage()));
	}

	private void heat() {
		if (walk != null) {
			LiveWalk heated = walk;
			heated.temperature(controls.temperature());
			if (job == null) {
				background.run("Weighing basins", () -> {
					heated.advance();
					return heated;
				}, _ -> draw(), e -> say(e.getMessage()));
			}
		}
	}

	private void hurry() {
		if (walk != null) {
			walk.speed(controls.speed());
		}
	}

	private void toggle() {
		if (job != null) {
			stop();
			return;
		}
		controls.walking(true);
		job = walk.job("Walking on a tree");
		job.schedule();
		getDisplay().timerExec(PacedWalk.FRAME, this::follow);
	}

	private void follow() {
		if (isDisposed() || job == null) {
			return;
		}
		if (job.getState() == Job.NONE && job.getResult() != null) {
			stop(); // cancelled in the Progress view
			return;
		}
		if (isVisible()) {
			draw();
		}
		getDisplay().timerExec(PacedWalk.FRAME, this::follow);
	}

	private void draw() {
		if (walk == null) {
			return;
		}
		LiveWalk.Moment moment = walk.moment();
		if (moment != drawn) {
			drawn = moment;
			place.show(WalkFigures.place(picture, moment));
			shares.show(WalkFigures.shares(moment));
		}
	}

	private void stop() {
		if (job != null) {
			job.cancel();
			job = null;
		}
		controls.walking(false);
	}

	private void say(String words) {
		background.cancel();
		obsolete.set(true);
		stop();
		basins = null;
		walk = null;
		drawn = null;
		controls.enable(false);
		place.say(words);
		shares.say("");
	}
}
