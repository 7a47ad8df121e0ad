// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.differ;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.compare.ExperimentDifference;
import org.spinscape.engine.compare.ExperimentDifference.Setting;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.ui.Background;
import org.spinscape.ui.PaneBar;
import org.spinscape.ui.table.DataTable;
import org.spinscape.ui.table.TableColumn;

/** A table of the settings of two experiments, of those that differ or of all. */
public final class DifferencesPane extends Composite {

	private static final int NAME = 220;
	private static final int VALUE = 200;

	private final Catalog catalog;
	private final Button all;
	private final Label status;
	private final DataTable table;
	private final Background background;
	private List<Path> files = List.of();
	private List<String> names = List.of();
	private List<Setting> settings = List.of();

	/** @param catalog who declares defaults */
	public DifferencesPane(Composite parent, Catalog catalog) {
		super(parent, SWT.NONE);
		this.catalog = catalog;
		Composite bar = PaneBar.over(this);
		all = PaneBar.check(bar, "Also what is the &same", "Shows all settings of both experiments", this::refresh);
		PaneBar.button(bar, "S&wap", "Shows the second experiment first", () -> show(files.reversed(), names.reversed()));
		status = new Label(bar, SWT.NONE);
		table = new DataTable(this);
		table.named("differences");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		background = new Background(this);
		status.setText("Select two experiments or runs in the navigator, and Compare Experiments.");
	}

	/**
	 * Compares two experiments.
	 *
	 * @param compared two files
	 * @param named    what to call them
	 */
	public void show(List<Path> compared, List<String> named) {
		if (compared.size() != 2) {
			return;
		}
		files = List.copyOf(compared);
		names = List.copyOf(named);
		background.run("Comparing experiments", () -> ExperimentDifference.of(ExperimentFiles.load(files.getFirst()),
				ExperimentFiles.load(files.getLast()), catalog), found -> {
					settings = found;
					refresh();
				}, e -> tell(e.getMessage()));
	}

	/** Reads both files anew. */
	public void reload() {
		show(files, names);
	}

	private void refresh() {
		if (files.isEmpty()) {
			return;
		}
		List<Setting> shown = settings.stream().filter(setting -> all.getSelection() || !setting.same()).toList();
		table.show(List.of(TableColumn.words("setting", "What is set", NAME, row -> shown.get(row).name()),
				TableColumn.words(names.getFirst(), "Its value in the first", VALUE, row -> shown.get(row).first()),
				TableColumn.words(names.getLast(), "Its value in the second", VALUE, row -> shown.get(row).second())),
				shown.size());
		long different = settings.stream().filter(setting -> !setting.same()).count();
		tell(different == 0 ? "No setting differs."
				: different + " of " + settings.size() + " settings differ" + (different == 1 ? "s." : "."));
	}

	private void tell(String words) {
		status.setText(words);
		status.requestLayout();
	}

	/** What is shown, for who looks at it. */
	public DataTable table() {
		return table;
	}
}
