// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.wizard;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.engine.run.Suitability;
import org.spinscape.ui.FirstSize;

/**
 * Explorers and samplers to tick. Those that a model refuses become grey, with the reason beside them; each is asked in
 * the background, as the model has to be built for it.
 */
final class WaysTable {

	private static final int NAME = 0;
	private static final int WORDS = 1;

	private final List<Contribution> ways;
	private final Catalog catalog;
	private final Table table;
	private final Runnable changed;
	private final Map<Integer, String> refusals = new HashMap<>();
	private Job asking;

	/** @param changed told when something was ticked or refused */
	WaysTable(Composite parent, List<Contribution> ways, Catalog catalog, Runnable changed) {
		this.ways = ways;
		this.catalog = catalog;
		this.changed = changed;
		table = new Table(parent, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		FirstSize.give(table);
		TableColumn name = new TableColumn(table, SWT.NONE);
		name.setWidth(220);
		TableColumn words = new TableColumn(table, SWT.NONE);
		words.setWidth(600);
		for (Contribution way : ways) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(NAME, way.provider().name() + (way.kind() == Kinds.SAMPLER ? " (sampler)" : ""));
			item.setText(WORDS, way.provider().description());
		}
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> changed.run()));
		table.addDisposeListener(_ -> stop());
		table.addListener(SWT.MouseMove, event -> {
			TableItem row = table.getItem(new Point(event.x, event.y));
			String full = row == null ? null : row.getText(WORDS);
			if (!Objects.equals(full, table.getToolTipText())) {
				table.setToolTipText(full); // what is cut can be read in full
			}
		});
	}

	Control control() {
		return table;
	}

	/** Ticks a contribution. */
	void check(String id) {
		for (int i = 0; i < ways.size(); i++) {
			if (ways.get(i).id().equals(id)) {
				table.getItem(i).setChecked(true);
				table.showItem(table.getItem(i));
			}
		}
	}

	/** Ids of what is ticked. */
	List<String> checked(ComponentKind kind) {
		return IntStream.range(0, ways.size())
				.filter(i -> table.getItem(i).getChecked() && ways.get(i).kind() == kind).mapToObj(i -> ways.get(i).id())
				.toList();
	}

	/** What was chosen last: its name, what it does, and why the model refuses it; empty if nothing was. */
	Optional<String> about() {
		int way = table.getSelectionIndex();
		if (way < 0) {
			return Optional.empty();
		}
		String refused = refusals.containsKey(way) ? " This model: " + refusals.get(way) + "." : "";
		return Optional.of(table.getItem(way).getText(NAME) + ". " + ways.get(way).provider().description() + refused);
	}

	/** The first ticked one that the model refuses. */
	Optional<String> refused() {
		return IntStream.range(0, ways.size()).filter(i -> table.getItem(i).getChecked() && refusals.containsKey(i))
				.mapToObj(i -> ways.get(i).provider().name() + ": " + refusals.get(i)).findFirst();
	}

	/** From now on the model is what was chosen last. */
	void deselect() {
		table.deselectAll();
	}

	/** How many samplers are ticked. */
	int samplers() {
		return checked(Kinds.SAMPLER).size();
	}

	/** Asks all of them whether they can work on this model. */
	void model(String id) {
		stop();
		for (int i = 0; i < ways.size(); i++) {
			answer(i, Optional.empty());
		}
		Display display = table.getDisplay();
		asking = new Job("What can be done to " + id) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				Suitability suitability = new Suitability(catalog, Path.of("."));
				for (int i = 0; i < ways.size() && !monitor.isCanceled(); i++) {
					int way = i;
					Optional<String> refusal = suitability.refusal(id, ways.get(i));
					if (refusal.isPresent() && !display.isDisposed()) {
						display.asyncExec(() -> {
							if (!monitor.isCanceled() && !table.isDisposed()) {
								answer(way, refusal);
								changed.run();
							}
						});
					}
				}
				return Status.OK_STATUS;
			}
		};
		asking.setSystem(true);
		asking.schedule();
	}

	private void answer(int way, Optional<String> refusal) {
		TableItem item = table.getItem(way);
		refusals.remove(way);
		refusal.ifPresent(reason -> refusals.put(way, reason));
		item.setText(WORDS, refusal.orElseGet(() -> ways.get(way).provider().description()));
		item.setForeground(refusal.isPresent() ? table.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY) : null);
	}

	private void stop() {
		if (asking != null) {
			asking.cancel();
		}
	}
}
