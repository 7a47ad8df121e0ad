// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.wizard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.ui.FirstSize;

/** Asks for the model and for what is done to it: explorers and samplers by name, with what the model refuses greyed. */
final class StartPage extends WizardPage {

	/** A small glass, taken apart exactly: what a newcomer sees something of within seconds. */
	private static final String FIRST_MODEL = "edwards-anderson";
	private static final String FIRST_EXPLORER = "barrier-tree";
	private static final int MOST_SAMPLES = 100_000;
	private static final int MODELS = 250;
	/** Wide, since the reasons why something cannot be done are sentences. */
	private static final int WAYS = 620;

	private final Catalog catalog;
	private final List<Contribution> models;
	private Table hamiltonian;
	private WaysTable ways;
	private Spinner samples;
	private Label about;

	StartPage(Catalog catalog) {
		super("start", "What to start with", null);
		this.catalog = catalog;
		models = sorted(catalog.all(Kinds.HAMILTONIAN));
		setDescription("A model, and what is done to it. Everything can be changed later in the editor.");
	}

	/** By name, the order in which people look for them. */
	private static List<Contribution> sorted(List<Contribution> contributions) {
		List<Contribution> sorted = new ArrayList<>(contributions);
		sorted.sort(Comparator.comparing(contribution -> contribution.provider().name(), String.CASE_INSENSITIVE_ORDER));
		return sorted;
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		new Label(area, SWT.NONE).setText("Model");
		new Label(area, SWT.NONE).setText("What is done to it: any number of explorers, at most one sampler");
		hamiltonian = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		FirstSize.give(hamiltonian);
		GridDataFactory.fillDefaults().grab(false, true).hint(MODELS, 320).applyTo(hamiltonian);
		models.forEach(model -> {
			TableItem item = new TableItem(hamiltonian, SWT.NONE);
			item.setText(model.provider().name());
		});
		hamiltonian.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> modelChosen()));
		List<Contribution> done = new ArrayList<>(sorted(catalog.all(Kinds.EXPLORER)));
		done.addAll(sorted(catalog.all(Kinds.SAMPLER)));
		ways = new WaysTable(area, done, catalog, this::update);
		GridDataFactory.fillDefaults().grab(true, true).hint(WAYS, 320).applyTo(ways.control());
		Composite count = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(count);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(count);
		new Label(count, SWT.NONE).setText("Disorder samples");
		samples = new Spinner(count, SWT.BORDER);
		samples.setValues(1, 1, MOST_SAMPLES, 0, 1, 10);
		samples.setToolTipText("Realisations of the model that are drawn and averaged over");
		about = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(700, 90).applyTo(about);
		start();
		setControl(area);
	}

	private void start() {
		int first = 0;
		for (int i = 0; i < models.size(); i++) {
			first = models.get(i).id().equals(FIRST_MODEL) ? i : first;
		}
		hamiltonian.select(first);
		hamiltonian.showSelection();
		ways.check(FIRST_EXPLORER);
		modelChosen();
	}

	private void modelChosen() {
		ways.deselect();
		ways.model(hamiltonian());
		update();
	}

	private void update() {
		if (about == null) {
			return;
		}
		about.setText(ways.about().orElseGet(() -> models.stream().filter(model -> model.id().equals(hamiltonian()))
				.findFirst().map(model -> model.provider().description()).orElse("")));
		String wrong = explorers().isEmpty() && sampler().isEmpty()
				? "Tick an explorer or a sampler: something must be done to the model."
				: ways.samplers() > 1 ? "Tick one sampler only; a second one is another arm, which the editor adds." : null;
		setErrorMessage(wrong);
		setMessage(ways.refused().map(reason -> reason + ".").orElse(null), WARNING);
		setPageComplete(wrong == null && hamiltonian.getSelectionIndex() >= 0);
	}

	String hamiltonian() {
		int index = hamiltonian.getSelectionIndex();
		return index < 0 ? "" : models.get(index).id();
	}

	List<String> explorers() {
		return ways.checked(Kinds.EXPLORER);
	}

	Optional<String> sampler() {
		return ways.checked(Kinds.SAMPLER).stream().findFirst();
	}

	int samples() {
		return samples.getSelection();
	}
}
