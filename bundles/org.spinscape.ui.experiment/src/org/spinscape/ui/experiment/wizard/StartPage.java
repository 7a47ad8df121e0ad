// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kind;

/** Asks for the model and for what is done to it. */
final class StartPage extends WizardPage {

	private static final String NONE = "(none)";

	private final Catalog catalog;
	private Combo hamiltonian;
	private Combo explorer;
	private Combo sampler;
	private Label about;

	StartPage(Catalog catalog) {
		super("start", "What to start with", null);
		this.catalog = catalog;
		setDescription("Everything can be changed later in the editor.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		hamiltonian = combo(area, "Hamiltonian", Kind.HAMILTONIAN, false);
		explorer = combo(area, "Explorer", Kind.EXPLORER, true);
		sampler = combo(area, "Sampler", Kind.SAMPLER, true);
		about = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(400, 90).indent(0, 10).applyTo(about);
		update();
		setControl(area);
	}

	private Combo combo(Composite parent, String label, Kind kind, boolean optional) {
		new Label(parent, SWT.NONE).setText(label);
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		if (optional) {
			combo.add(NONE);
		}
		List<Contribution> all = catalog.all(kind);
		all.forEach(contribution -> combo.add(contribution.id()));
		combo.select(optional && kind == Kind.EXPLORER && !all.isEmpty() ? 1 : 0);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> update()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private void update() {
		catalog.find(Kind.HAMILTONIAN, hamiltonian.getText())
				.ifPresent(found -> about.setText(found.provider().name() + ". " + found.provider().description()));
		boolean complete = !hamiltonian.getText().isEmpty() && (explorer().isPresent() || sampler().isPresent());
		setErrorMessage(complete ? null : "Choose an explorer or a sampler: something must be done to the Hamiltonian.");
		setPageComplete(complete);
	}

	String hamiltonian() {
		return hamiltonian.getText();
	}

	Optional<String> explorer() {
		return Optional.of(explorer.getText()).filter(Predicate.not(NONE::equals)).filter(Predicate.not(String::isEmpty));
	}

	Optional<String> sampler() {
		return Optional.of(sampler.getText()).filter(Predicate.not(NONE::equals)).filter(Predicate.not(String::isEmpty));
	}
}
