// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Tree.Leaf;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.Background;
import org.spinscape.ui.number.NumberPreferences;
import org.spinscape.ui.selection.PlaceChooser;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownLandscape;
import org.spinscape.ui.selection.ShownRun;
import org.spinscape.ui.table.DataTable;
import org.spinscape.ui.table.TableColumn;

/** Lists the minima of a landscape. */
public final class MinimaPane extends Composite {

	private static final int DIGITS = 8;

	private final RunSelection selection;
	private final DataTable table;
	private final Label status;
	private final Background background;
	private ShownLandscape landscape;

	/** A pane that shows what is selected. */
	public MinimaPane(Composite parent, RunSelection selection) {
		super(parent, SWT.NONE);
		this.selection = selection;
		GridLayoutFactory.fillDefaults().spacing(0, 2).numColumns(2).applyTo(this);
		GridDataFactory.fillDefaults().applyTo(new PlaceChooser(this, selection, ShownLandscape.TREE));
		status = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(status);
		table = new DataTable(this);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
		table.named("minima");
		table.onSelect(row -> selection.pick(landscape.key(), row));
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

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}

	private void load() {
		ShownRun run = selection.run();
		ResultKey place = selection.place();
		if (run.isNone()) {
			say(run.name());
			return;
		}
		if (landscape != null && landscape.key().equals(place)) {
			landscape = null; // the run may have changed under the same place
		}
		background.run("Reading minima", () -> ShownLandscape.read(run, place), this::show,
				e -> say("The minima cannot be shown: " + e.getMessage()));
	}

	private void say(String words) {
		background.cancel();
		landscape = null;
		status.setText(words);
		table.show(columns(new Tree(LandscapeKinds.BARRIER_TREE.tag(), List.of(), List.of(), false)), 0);
		layout();
	}

	private void show(ShownLandscape found) {
		if (found.tree() == null) {
			say("No minima at this place. An explorer such as 'barrier-tree' finds them, for each sample.");
			return;
		}
		landscape = found;
		int count = found.tree().leaves().size();
		status.setText(count == 1 ? "1 minimum" : count + " minima");
		table.show(columns(found.tree()), count);
		layout();
		mark();
	}

	private void mark() {
		if (landscape != null && landscape.key().equals(selection.place())) {
			table.select(selection.minimum());
		}
	}

	private static List<TableColumn> columns(Tree tree) {
		List<Leaf> leaves = tree.leaves();
		String unit = tree.unit().isEmpty() ? "" : " [" + tree.unit() + "]";
		return List.of(
				TableColumn.numbers("rank", "Number by rising energy", 55, i -> Integer.toString(i + 1), i -> i + 1.0),
				TableColumn.numbers("energy" + unit, "Energy of the minimum", 115,
						i -> NumberPreferences.look().plain(leaves.get(i).energy(), DIGITS), i -> leaves.get(i).energy()),
				TableColumn.numbers("barrier" + unit, "Height of the lowest saddle to a lower minimum above this one", 105,
						i -> NumberPreferences.look().plain(leaves.get(i).barrier(), DIGITS), i -> leaves.get(i).barrier()),
				TableColumn.numbers("father", "Rank of the lower minimum that lies behind the lowest saddle", 60,
						i -> leaves.get(i).father() < 0 ? "\u2013" : Integer.toString(leaves.get(i).father() + 1),
						i -> leaves.get(i).father() < 0 ? Double.NaN : leaves.get(i).father() + 1.0),
				TableColumn.numbers("states", "Number of connected states of this energy", 60,
						i -> Long.toString(leaves.get(i).degeneracy()), i -> leaves.get(i).degeneracy()),
				TableColumn.numbers("basin", "Number of states whose steepest descent ends here", 75,
						i -> leaves.get(i).basin() == 0 ? "\u2013" : Long.toString(leaves.get(i).basin()),
						i -> leaves.get(i).basin() == 0 ? Double.NaN : leaves.get(i).basin()),
				TableColumn.numbers("funnel", "Number of the funnel", 60,
						i -> leaves.get(i).funnel() < 0 ? "\u2013" : Integer.toString(leaves.get(i).funnel() + 1),
						i -> leaves.get(i).funnel() < 0 ? Double.NaN : leaves.get(i).funnel() + 1.0),
				TableColumn.signs("state", "A state of the minimum, one sign a site", 260, i -> leaves.get(i).state()));
	}
}
