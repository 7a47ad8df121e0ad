// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.nebula;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Configurations.Layout;
import org.spinscape.core.result.Tree;
import org.spinscape.engine.run.Landscapes;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.Background;
import org.spinscape.ui.PaneBar;
import org.spinscape.ui.RunCatalog;
import org.spinscape.ui.figure.FigureCanvas;
import org.spinscape.ui.live.PacedWalk;
import org.spinscape.ui.live.WalkControls;
import org.spinscape.ui.number.NumberPreferences;
import org.spinscape.ui.selection.PlaceChooser;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownLandscape;
import org.spinscape.ui.selection.ShownRun;

/**
 * The state of the selected minimum on its lattice, or of a sampler that walks on its landscape; states without a lattice as
 * rows, a walk as states over time. A walk stands still while it cannot be seen.
 */
public final class LatticePane extends Composite {

	/** Milliseconds between two looks at whether the pane can be seen again. */
	private static final int PATIENCE = 250;
	/** Of the highest barrier, in units of the temperature: crossed once in exp(5) attempts. */
	private static final double MANY = 5;
	private static final int DIGITS = 6;

	private final RunSelection selection;
	private final Supplier<Optional<Path>> folder;
	private final PlaceChooser chooser;
	private final WalkControls controls;
	private final Button rows;
	private final Label caption;
	private final Composite pages;
	private final StackLayout stack = new StackLayout();
	private final FigureCanvas words;
	private final IntensityCanvas graph;
	private final Background background;
	private final Runnable follower = this::follow;
	private ShownLandscape landscape;
	private StateWalk walk;
	private ResultKey walkPlace;
	private Path walkHome;
	private StateWalk.Moment drawn;
	private Job job;
	private boolean walking;
	private int seed;

	/** A pane that shows what is selected. @param folder the directory of the run shown, if it has one */
	public LatticePane(Composite parent, RunSelection selection, Supplier<Optional<Path>> folder) {
		super(parent, SWT.NONE);
		this.selection = selection;
		this.folder = folder;
		Composite bar = PaneBar.over(this);
		chooser = new PlaceChooser(bar, selection, ShownLandscape.TREE, ShownLandscape.STATES);
		controls = new WalkControls(bar, new WalkControls.Listener() {
			@Override
			public void toggled() {
				toggle();
			}

			@Override
			public void samplerChosen() {
				if (walk != null) {
					begin();
				}
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
		rows = PaneBar.check(bar, "Ro&ws",
				"Draws states one below the other, as rows of their sites: the minima by rank, a walk"
						+ " over time", this::renew);
		caption = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(caption);
		pages = new Composite(this, SWT.NONE);
		pages.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		words = new FigureCanvas(pages);
		graph = new IntensityCanvas(pages);
		background = new Background(this);
		selection.follow(this, new RunSelection.Listener() {
			@Override
			public void placeChanged() {
				load();
			}

			@Override
			public void minimumChanged() {
				dropWalk();
				renew();
			}
		});
		addListener(SWT.Dispose, _ -> rest());
		load();
	}

	@Override
	public boolean setFocus() {
		return controls.setFocus() || stack.topControl != null && stack.topControl.setFocus();
	}

	/** Where the user chooses arm, point and sample. */
	public PlaceChooser chooser() {
		return chooser;
	}

	/** The picture that is drawn now; {@code null} if there is none. */
	StatePicture shown() {
		return stack.topControl == graph.control() ? graph.shown() : null;
	}

	private void load() {
		ShownRun run = selection.run();
		ResultKey place = selection.place();
		if (walk != null && walkPlace.equals(place) && walkHome.equals(folder.get().orElse(null))) {
			return; // the same run with more results: its landscapes are what they were
		}
		dropWalk();
		landscape = null;
		controls.enable(false);
		if (run.isNone() || place == null) {
			background.cancel();
			say(run.isNone() ? run.name() : "There are no results to show yet: a task has to be over first.");
			return;
		}
		background.run("Reading states", () -> ShownLandscape.read(run, place), found -> {
			landscape = found;
			controls.enable(folder.get().isPresent() && !place.overSamples());
			controls.temperature(lively(found.tree()));
			renew();
		}, e -> say("The states cannot be shown: " + e.getMessage()));
	}

	/** A temperature at which even the highest barrier is crossed now and then; 1 where no barrier is known. */
	private static double lively(Tree tree) {
		return tree == null ? 1
				: tree.leaves().stream().mapToDouble(Tree.Leaf::barrier).filter(Double::isFinite).max().orElse(MANY) / MANY;
	}

	private void renew() {
		if (walk != null) {
			walk.overTime(rows.getSelection());
			if (job == null) {
				StateWalk still = walk;
				background.run("Drawing states", () -> {
					still.look();
					return still;
				}, _ -> draw(), e -> say(e.getMessage()));
			}
			return;
		}
		if (landscape == null || !landscape.key().equals(selection.place())) {
			return;
		}
		ShownLandscape shown = landscape;
		int minimum = selection.minimum();
		boolean rowByRow = rows.getSelection();
		background.run("Drawing states", () -> StillStates.of(shown, minimum, rowByRow), found -> {
			if (found.isEmpty()) {
				say("No states were kept at this place: press Walk to let a sampler walk on its landscape.");
				return;
			}
			StillStates still = found.orElseThrow();
			rows.setEnabled(still.lattice());
			show(still.picture(), still.caption());
		}, e -> say("The states cannot be shown: " + e.getMessage()));
	}

	private void toggle() {
		if (walking) {
			walking = false;
			rest();
			controls.walking(false);
		} else if (walk == null) {
			begin();
		} else {
			walkOn();
		}
	}

	/** A new walk from a random state. */
	private void begin() {
		dropWalk();
		Path home = folder.get().orElse(null);
		ResultKey place = selection.place();
		if (home == null || place == null) {
			return;
		}
		String sampler = controls.sampler();
		double temperature = controls.temperature();
		boolean overTime = rows.getSelection();
		int own = ++seed;
		background.run("Beginning a walk", () -> {
			Hamiltonian<?> model = Landscapes.of(home, place, RunCatalog.of(home));
			return new StateWalk(Landscapes.walker(model, RunCatalog.of(home), sampler, own), temperature,
					SiteRaster.of(Layout.of(model), model.space().sites()), overTime);
		}, begun -> {
			walk = begun;
			walkPlace = place;
			walkHome = home;
			rows.setEnabled(begun.hasLattice());
			hurry();
			walkOn();
		}, e -> say(e.getMessage()));
	}

	private void walkOn() {
		walking = true;
		controls.walking(true);
		start();
		follow();
	}

	private void start() {
		job = walk.job("Walking on a lattice");
		job.schedule();
	}

	private void follow() {
		if (isDisposed() || !walking) {
			return;
		}
		boolean seen = isVisible() && !getShell().getMinimized();
		if (!seen) {
			rest();
		} else if (job == null) {
			start();
		} else if (job.getState() == Job.NONE && job.getResult() != null) {
			toggle(); // cancelled in the Progress view
			return;
		} else {
			draw();
		}
		getDisplay().timerExec(seen ? PacedWalk.FRAME : PATIENCE, follower);
	}

	private void heat() {
		if (walk != null) {
			walk.temperature(controls.temperature());
		}
	}

	private void hurry() {
		if (walk != null) {
			walk.speed(controls.speed());
			walk.distance(controls.speed());
		}
	}

	private void rest() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	private void dropWalk() {
		walking = false;
		rest();
		walk = null;
		drawn = null;
		controls.walking(false);
	}

	private void draw() {
		if (walk == null || walk.moment() == drawn) {
			return;
		}
		drawn = walk.moment();
		show(drawn.picture(), String.format(Locale.ROOT, "%,d sweeps, now at T = %s, E = %s", drawn.sweeps(),
				NumberPreferences.look().plain(drawn.temperature(), DIGITS), NumberPreferences.look().plain(drawn.energy(),
						DIGITS)));
	}

	private void show(StatePicture picture, String text) {
		if (!text.equals(caption.getText())) {
			caption.setText(text);
		}
		graph.show(picture);
		turnTo(graph.control());
	}

	private void say(String reason) {
		caption.setText("");
		words.say(reason);
		turnTo(words);
	}

	private void turnTo(Control page) {
		if (stack.topControl != page) {
			stack.topControl = page;
			pages.layout();
		}
	}
}
