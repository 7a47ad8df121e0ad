// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Tree;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.Landscapes;
import org.spinscape.figures.terrain.SurfaceScene;
import org.spinscape.figures.terrain.SurfaceSight;
import org.spinscape.figures.terrain.Trail;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.Background;
import org.spinscape.ui.PaneBar;
import org.spinscape.ui.RunCatalog;
import org.spinscape.ui.figure.SurfaceCanvas;
import org.spinscape.ui.live.WalkControls;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownLandscape;
import org.spinscape.ui.selection.ShownRun;

/**
 * Shows the landscape of a sample as a surface that turns, with its minima and saddles, the lowest path from the ground state
 * to the minimum that is selected, and a sampler that walks on it.
 */
public final class SurfacePane extends WalkingPane {

	private final Button saddles;
	private final Button path;
	private final WalkControls controls;
	private final SurfaceCanvas canvas;
	private final Background reading;
	private final Background finding;
	private final Background beginning;
	private final PathQuery search = new PathQuery();
	private SurfaceScene scene;
	private Trail lowest;
	private Hamiltonian<?> model;
	private SurfaceWalk walk;
	private List<SurfaceWalk.Step> drawn;
	private int seed;

	/** A pane that shows what is selected. @param folder the directory of the run shown, if it has one */
	public SurfacePane(Composite parent, RunSelection selection, Supplier<Optional<Path>> folder) {
		super(parent, selection, folder);
		saddles = PaneBar.check(bar(), "&Saddles", "Shows the saddles over which minima meet", this::show);
		saddles.setSelection(true);
		path = PaneBar.check(bar(), "&Path", "Shows the lowest path from the ground state to the minimum that is selected",
				this::find);
		controls = new WalkControls(bar(), new WalkControls.Listener() {
			@Override
			public void toggled() {
				toggle();
			}

			@Override
			public void samplerChosen() {
				rebegin();
			}

			@Override
			public void temperatureChanged() {
				if (walk != null) {
					walk.temperature(controls.temperature());
				}
			}

			@Override
			public void speedChanged() {
				if (walk != null) {
					walk.speed(controls.speed());
				}
			}
		});
		canvas = new SurfaceCanvas(this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		canvas.onPick(minimum -> selection.pick(selection.place(), minimum));
		reading = new Background(this);
		finding = new Background(this);
		beginning = new Background(this);
		attach();
	}

	/** The canvas, for export actions and tests. */
	public SurfaceCanvas canvas() {
		return canvas;
	}

	@Override
	public boolean setFocus() {
		return canvas.setFocus();
	}

	@Override
	void load() {
		ShownRun run = selection().run();
		ResultKey key = selection().place();
		say(run.isNone() ? run.name() : "Laying out the surface ...");
		if (run.isNone()) {
			return;
		}
		reading.run("Laying out a surface", () -> scene(ShownLandscape.read(run, key).tree()), read -> {
			scene = read;
			canvas.show(read);
			controls.temperature(WalkControls.lively(read.tree()));
			controls.enable(folder().isPresent());
			find();
		}, e -> say(e.getMessage()));
	}

	private static SurfaceScene scene(Tree tree) {
		if (tree == null) {
			throw new IllegalStateException(
					"No tree at this place. An explorer such as 'barrier-tree' computes them, for each sample.");
		}
		if (!SurfaceScene.draws(tree)) {
			throw new IllegalStateException("This landscape has no surface: that takes three minima or more, of states that"
					+ " can be compared site by site.");
		}
		return SurfaceScene.of(tree);
	}

	private void say(String words) {
		reading.cancel();
		finding.cancel();
		beginning.cancel();
		drop();
		stop();
		scene = null;
		lowest = null;
		model = null;
		walk = null;
		drawn = null;
		controls.enable(false);
		canvas.say(words);
	}

	@Override
	void follow() {
		find();
	}

	/** Looks for the path to what is selected, if it is wanted. */
	private void find() {
		AtomicBoolean dropped = anew();
		lowest = null;
		show();
		int to = selection().minimum();
		Optional<Path> run = folder();
		if (scene == null || !path.getSelection() || to <= 0 || run.isEmpty()) {
			return;
		}
		SurfaceScene on = scene;
		ResultKey key = selection().place();
		finding.run("Finding a path", () -> {
			PathQuery.Found found = search.find(run.orElseThrow(), key, on.tree(), 0, to, dropped::get);
			return on.trail("lowest path", found.states().states(), found.states().energies(), false);
		}, found -> {
			path.setToolTipText("The lowest path from the ground state to the minimum that is selected");
			lowest = found;
			show();
		}, e -> path.setToolTipText("There is no path to show: " + e.getMessage()));
	}

	@Override
	void draw() {
		if (walk != null && walk.trail() == drawn && walks()) {
			return; // it has not moved since
		}
		show();
	}

	private void show() {
		if (scene != null) {
			List<Trail> trails = new ArrayList<>();
			if (lowest != null) {
				trails.add(lowest);
			}
			if (walk != null) {
				List<SurfaceWalk.Step> steps = walk.trail();
				drawn = steps;
				trails.add(scene.trail("walk", steps.stream().map(SurfaceWalk.Step::state).toList(),
						steps.stream().mapToDouble(SurfaceWalk.Step::energy).toArray(), true));
			}
			canvas.look(new SurfaceSight(canvas.sight().from(), saddles.getSelection(), selection().minimum(), trails));
		}
	}

	private void toggle() {
		if (walks()) {
			stop();
		} else if (walk != null) {
			go();
		} else {
			begin();
		}
	}

	private void rebegin() {
		boolean walking = walks();
		stop();
		walk = null;
		show();
		if (walking) {
			begin();
		}
	}

	/** A new walk from a random state. */
	private void begin() {
		Path run = folder().orElseThrow();
		ResultKey key = selection().place();
		Hamiltonian<?> known = model;
		String sampler = controls.sampler();
		double degrees = controls.temperature();
		int own = ++seed;
		beginning.run("Beginning a walk", () -> {
			Catalog catalog = RunCatalog.of(run);
			Hamiltonian<?> built = known == null ? Landscapes.of(run, key, catalog) : known;
			return new Begun(built, new SurfaceWalk(Landscapes.walker(built, catalog, sampler, own), degrees));
		}, begun -> {
			model = begun.model();
			walk = begun.walk();
			walk.temperature(controls.temperature());
			walk.speed(controls.speed());
			go();
		}, e -> MessageDialog.openInformation(getShell(), "Walk", "No walk can begin here: " + e.getMessage()));
	}

	private record Begun(Hamiltonian<?> model, SurfaceWalk walk) {
	}

	private void go() {
		walk(walk.job("Walking on a surface"));
	}

	@Override
	void walking(boolean now) {
		controls.walking(now);
	}
}
