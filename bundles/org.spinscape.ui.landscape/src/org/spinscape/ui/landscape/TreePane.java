// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.spinscape.core.result.Tree;
import org.spinscape.figures.Subject;
import org.spinscape.figures.draw.Hit;
import org.spinscape.figures.result.TreeColour;
import org.spinscape.figures.result.TreeColouring;
import org.spinscape.figures.result.TreeFigures;
import org.spinscape.figures.result.TreeFigures.TreePicture;
import org.spinscape.figures.result.TreeStyle;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.Background;
import org.spinscape.ui.PaneBar;
import org.spinscape.ui.figure.FigureCanvas;
import org.spinscape.ui.selection.PlaceChooser;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownLandscape;
import org.spinscape.ui.selection.ShownRun;

/** Shows the trees of one arm, or of all arms side by side, and selects minima in them. */
public final class TreePane extends Composite {

	private static final int MOST_TREES = 4;

	private final RunSelection selection;
	private final PlaceChooser chooser;
	private final Button compare;
	private final Button relative;
	private final Button weighted;
	private final LeafLimit depth;
	private final LevelSlider level;
	private final Combo colour;
	private final FigureCanvas canvas;
	private final Background background;
	private List<ResultKey> keys = List.of();
	private TreePicture picture;

	/** A pane that shows what is selected. */
	public TreePane(Composite parent, RunSelection selection) {
		super(parent, SWT.NONE);
		this.selection = selection;
		Composite bar = PaneBar.over(this);
		chooser = new PlaceChooser(bar, selection, ShownLandscape.TREE);
		compare = PaneBar.check(bar, "&Side by side",
				"Shows the trees of all arms at this point and sample on one energy axis", this::load);
		relative = PaneBar.check(bar, "From &ground state", "Counts energies from the ground state of each tree", this::load);
		weighted = PaneBar.check(bar, "&Width by basin", "Makes branches as wide as the share of states that flow into them",
				this::load);
		depth = new LeafLimit(bar, this::load);
		level = new LevelSlider(bar, this::load);
		colour = new Combo(PaneBar.named(bar, "C&olour"), SWT.READ_ONLY | SWT.DROP_DOWN);
		colour.setToolTipText("What the colours say of a minimum or a branch");
		Stream.of(TreeColour.values()).map(TreeColour::label).forEach(colour::add);
		colour.select(0);
		colour.addListener(SWT.Selection, _ -> colourChosen());
		compare.setSelection(true);
		canvas = new FigureCanvas(this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		canvas.onPick(this::picked);
		background = new Background(this);
		selection.follow(this, new RunSelection.Listener() {
			@Override
			public void placeChanged() {
				load();
			}

			@Override
			public void minimumChanged() {
				mark();
			}
		});
		load();
	}

	/** Superbasins are those of a level: there has to be one. */
	private void colourChosen() {
		if (colour() == TreeColour.SUPERBASIN) {
			level.showOne();
		}
		load();
	}

	private TreeColour colour() {
		return TreeColour.values()[Math.max(0, colour.getSelectionIndex())];
	}

	/** The canvas, for export actions and tests. */
	public FigureCanvas canvas() {
		return canvas;
	}

	@Override
	public boolean setFocus() {
		return canvas.setFocus();
	}

	private void load() {
		ShownRun run = selection.run();
		ResultKey place = selection.place();
		compare.setEnabled(run.arms().size() > 1);
		if (run.isNone()) {
			say(run.name());
			return;
		}
		List<ResultEntry> entries = entries(run, place);
		if (entries.isEmpty()) {
			say("No tree at this place. An explorer such as 'barrier-tree' computes them, for each sample.");
			return;
		}
		TreeStyle style = new TreeStyle(relative.getSelection(), weighted.getSelection(), depth.most());
		TreeColouring colouring = new TreeColouring(colour(), level.share());
		background.run("Drawing trees", () -> {
			List<Subject> subjects = new ArrayList<>();
			for (ResultEntry entry : entries) {
				ResultKey key = entry.key();
				subjects.add(new Subject(key.arm(), key.point(), key.sample(), run.reader().load(entry)));
			}
			return TreeFigures.of(subjects, style, colouring);
		}, drawn -> {
			picture = drawn;
			keys = entries.stream().map(ResultEntry::key).toList();
			mark();
		}, e -> say("The tree cannot be shown: " + e.getMessage()));
	}

	private void say(String words) {
		background.cancel();
		picture = null;
		keys = List.of();
		canvas.say(words);
	}

	/** The trees to show: that of the place, or those of all arms at its point and sample. */
	private List<ResultEntry> entries(ShownRun run, ResultKey place) {
		boolean all = compare.getSelection();
		return run.ofType(ShownLandscape.TREE).stream().filter(entry -> {
			ResultKey key = entry.key();
			return all ? key.sample() == place.sample() && key.point().equals(place.point()) : key.equals(place);
		}).limit(MOST_TREES).toList();
	}

	private void mark() {
		if (picture != null) {
			int panel = keys.indexOf(selection.place());
			canvas.show(panel < 0 ? picture.figure() : picture.select(panel, selection.minimum()));
		}
	}

	private void picked(Hit hit) {
		ResultKey key = keys.get(hit.panel());
		Tree tree = picture.layouts().get(hit.panel()).tree();
		if (hit.key() < tree.leaves().size()) {
			selection.pick(key, hit.key());
		}
	}

	/** Where the user chooses arm, point and sample. */
	public PlaceChooser chooser() {
		return chooser;
	}
}
