// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.engine.run.ArmOffers;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.ui.FirstSize;

/**
 * Observables and analyzers to tick. Those that an arm lacks something for are grey, and say what; it is asked in the
 * background, as the model has to be built for it.
 */
public final class OfferTable {

	/** So long nothing may change before it is asked, in milliseconds. */
	private static final int PAUSE = 300;

	private final EditedExperiment document;
	private final CheckboxTableViewer table;
	private final List<Contribution> all = new ArrayList<>();
	private final Map<Contribution, String> lacks = new HashMap<>();
	private String words = "";
	private Arm arm;
	private Job asking;
	private Experiment asked;

	/**
	 * @param ticked   told what was ticked, and whether on or off
	 * @param selected told when another row is selected
	 */
	public OfferTable(Composite parent, EditedExperiment document, BiConsumer<Contribution, Boolean> ticked,
			Runnable selected) {
		this.document = document;
		for (ComponentKind kind : List.of(Kinds.OBSERVABLE, Kinds.ANALYZER)) {
			document.catalog().all(kind).stream().sorted(Comparator.comparing(each -> each.provider().name(),
					String.CASE_INSENSITIVE_ORDER)).forEach(all::add);
		}
		table = CheckboxTableViewer.newCheckList(parent,
				SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		FirstSize.give(table.getTable());
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column("Name", 250, each -> each.provider().name());
		column("Kind", 80, each -> each.kind().label());
		column("What it is, or what the arm lacks for it", 700,
				each -> lacks.getOrDefault(each, each.provider().description()));
		table.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object parentElement, Object element) {
				return matches((Contribution) element);
			}
		});
		table.setComparator(new ViewerComparator() { // what can be had before what cannot, each in the order of names
			@Override
			public int compare(Viewer viewer, Object one, Object other) {
				int usable = Boolean.compare(lacks.containsKey(one), lacks.containsKey(other));
				return usable != 0 ? usable : Integer.compare(all.indexOf(one), all.indexOf(other));
			}
		});
		table.setInput(all);
		table.addCheckStateListener(event -> ticked.accept((Contribution) event.getElement(), event.getChecked()));
		table.addSelectionChangedListener(_ -> selected.run());
		table.getTable().addDisposeListener(_ -> stop());
	}

	private interface Words {
		String of(Contribution contribution);
	}

	private void column(String title, int width, Words text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.of((Contribution) element);
			}

			@Override
			public Color getForeground(Object element) {
				return lacks.containsKey(element) ? table.getTable().getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY)
						: null;
			}

			@Override
			public String getToolTipText(Object element) {
				return ((Contribution) element).provider().description();
			}
		});
	}

	private boolean matches(Contribution contribution) {
		String text = (contribution.provider().name() + " " + contribution.id() + " "
				+ contribution.provider().description()).toLowerCase(Locale.ROOT);
		return List.of(words.split("\\s+")).stream().allMatch(text::contains);
	}

	/** The widget, for its place in the layout. */
	public Control control() {
		return table.getControl();
	}

	/** The components of an arm that are of this contribution. */
	public static List<Component> within(Arm arm, Contribution contribution) {
		List<Component> components = arm == null ? List.of()
				: contribution.kind() == Kinds.OBSERVABLE ? arm.getObservables() : arm.getAnalyzers();
		return components.stream().filter(component -> contribution.id().equals(component.getProvider())).toList();
	}

	/** The selected row; empty if there is none. */
	public Optional<Contribution> selected() {
		return table.getStructuredSelection().getFirstElement() instanceof Contribution contribution
				? Optional.of(contribution)
				: Optional.empty();
	}

	/** What a contribution is, and what the arm lacks for it. */
	public String words(Contribution contribution) {
		String lack = lacks.containsKey(contribution) ? " This arm: " + lacks.get(contribution) + "." : "";
		return contribution.provider().name() + ". " + contribution.provider().description() + lack;
	}

	/** Shows only what has all of these words. */
	public void filter(String typed) {
		words = typed.strip().toLowerCase(Locale.ROOT);
		table.refresh();
		tick();
	}

	/** Ticks what an arm has, and asks what it lacks for the rest. */
	public void show(Arm shown) {
		if (arm != shown) {
			arm = shown;
			table.setSelection(StructuredSelection.EMPTY);
		}
		tick();
		selectFirst();
		if (shown == null) {
			return;
		}
		Experiment copy = EcoreUtil.copy(document.experiment());
		if (asked != null && EcoreUtil.equals(asked, copy) && asking.getName().equals(name())) {
			return;
		}
		stop();
		asked = copy;
		asking = question(copy, document.experiment().getArms().indexOf(shown));
		asking.setSystem(true);
		asking.schedule(PAUSE);
	}

	private String name() {
		return "What arm " + arm.getName() + " can have";
	}

	/** So that the page begins with what the arm does, rather than with an empty form. */
	private void selectFirst() {
		if (table.getStructuredSelection().isEmpty()) {
			all.stream().filter(each -> !within(arm, each).isEmpty()).findFirst()
					.ifPresent(each -> table.setSelection(new StructuredSelection(each), true));
		}
	}

	private void tick() {
		table.setCheckedElements(all.stream().filter(each -> !within(arm, each).isEmpty()).toArray());
	}

	private Job question(Experiment copy, int number) {
		Display display = table.getTable().getDisplay();
		return new Job(name()) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				ArmOffers offers = new ArmOffers(copy, number, document.catalog(), document.folder());
				Map<Contribution, String> found = new HashMap<>();
				for (Contribution each : all) {
					if (monitor.isCanceled()) {
						return Status.CANCEL_STATUS;
					}
					offers.refusal(each).ifPresent(reason -> found.put(each, reason));
				}
				if (!display.isDisposed()) {
					display.asyncExec(() -> answer(monitor, found));
				}
				return Status.OK_STATUS;
			}
		};
	}

	private void answer(IProgressMonitor monitor, Map<Contribution, String> found) {
		if (!monitor.isCanceled() && !table.getTable().isDisposed()) {
			lacks.clear();
			lacks.putAll(found);
			table.refresh();
			tick();
		}
	}

	private void stop() {
		if (asking != null) {
			asking.cancel();
		}
	}
}
