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
import org.spinscape.core.result.Tree;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.Landscapes;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.TreeFigures;
import org.spinscape.figures.result.TreeFigures.TreePicture;
import org.spinscape.figures.result.TreeStyle;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.Background;
import org.spinscape.ui.figure.FigureCanvas;
import org.spinscape.ui.live.WalkControls;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownLandscape;
import org.spinscape.ui.selection.ShownRun;

/**
 * Lets a sampler walk on the exact tree: a dot above the minimum that its state descends to, at its energy, and beside it how
 * much of the time it was above each minimum, which in equilibrium is the Boltzmann weight of the basin. Temperature and speed
 * are the user's.
 */
public final class WalkPane extends WalkingPane {

	private static final int MOST_LEAVES = 150;
	private static final int[] SHARES = { 3, 2 };

	private final WalkControls controls;
	private final FigureCanvas place;
	private final FigureCanvas shares;
	private final Background background;
	private ListedBasins basins;
	private TreePicture picture;
	private LiveWalk walk;
	private LiveWalk.Moment drawn;
	private int seed;

	/** A pane that shows what is selected. @param folder the directory of the run shown, if it has one */
	public WalkPane(Composite parent, RunSelection selection, Supplier<Optional<Path>> folder) {
		super(parent, selection, folder);
		controls = new WalkControls(bar(), new WalkControls.Listener() {
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
				selection().pick(selection().place(), hit.key());
			}
		});
		shares = new FigureCanvas(both);
		both.setWeights(SHARES);
		background = new Background(this);
		attach();
	}

	/** The canvas of the tree, for export actions and tests. */
	public FigureCanvas canvas() {
		return place;
	}

	/** The canvas that compares shares of time with weights. */
	public FigureCanvas sharesCanvas() {
		return shares;
	}

	@Override
	public boolean setFocus() {
		return controls.setFocus() || place.setFocus();
	}

	@Override
	void load() {
		ShownRun run = selection().run();
		ResultKey key = selection().place();
		Optional<Path> directory = folder();
		say("");
		if (run.isNone()) {
			say(run.name());
			return;
		}
		AtomicBoolean dropped = anew();
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
		boolean walking = walks();
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
			if (!walks()) {
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
		if (walks()) {
			stop();
		} else {
			walk(walk.job("Walking on a tree"));
		}
	}

	@Override
	void walking(boolean now) {
		controls.walking(now);
	}

	@Override
	void draw() {
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

	private void say(String words) {
		background.cancel();
		drop();
		stop();
		basins = null;
		walk = null;
		drawn = null;
		controls.enable(false);
		place.say(words);
		shares.say("");
	}
}
