// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.provider.Reference;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Parameter;

/** The form of a component: choice of the provider, what it is, and a row for each declared parameter. */
public final class ComponentForm {

	private final List<ParameterRow> rows = new ArrayList<>();
	private final Component component;
	private ParameterSchema schema = ParameterSchema.empty();
	private Optional<ModelFormula> formula = Optional.empty();
	private Label idle;
	private Set<String> known = Set.of();

	/**
	 * @param parent  gets two sections
	 * @param rebuild called when another provider was chosen, since the rows are then others
	 */
	public ComponentForm(Composite parent, Component component, ComponentKind kind, FormContext context,
			Consumer<Component> rebuild) {
		this.component = component;
		FormToolkit toolkit = context.toolkit();
		Optional<Contribution> found = context.catalog().find(kind, String.valueOf(component.getProvider()));
		if (component.getProvider() != null) {
			// Help is asked for whatever is installed: there is a page for each.
			PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.spinscape.contribution." + kind.label() + "-"
					+ component.getProvider());
		}
		Composite head = section(parent, toolkit, heading(kind));
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(head);
		toolkit.createLabel(head, "Provider");
		Combo provider = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
		List<Contribution> all = context.catalog().all(kind);
		all.forEach(contribution -> provider.add(contribution.id()));
		if (found.isEmpty() && component.getProvider() != null) {
			provider.add(component.getProvider()); // a missing plug-in keeps its name in the file and on the screen
		}
		provider.setText(component.getProvider() == null ? "" : component.getProvider());
		provider.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> {
			context.edits().provider(component, provider.getText());
			rebuild.accept(component);
		}));
		text(head, toolkit, found.map(ComponentForm::introduction).orElseGet(() -> missing(component)));
		if (found.isPresent() && found.get().provider() instanceof HamiltonianProvider model) {
			formula = Optional.of(new ModelFormula(head, model));
		}
		Composite body = section(parent, toolkit, "Parameters");
		if (found.isEmpty()) {
			GridLayoutFactory.swtDefaults().applyTo(body);
			for (Parameter parameter : component.getParameters()) {
				toolkit.createLabel(body, parameter.getName() + " = " + ParameterText.of(parameter).text());
			}
			return;
		}
		GridLayoutFactory.swtDefaults().numColumns(4).spacing(8, 4).applyTo(body);
		schema = found.get().provider().schema();
		if (schema.specs().isEmpty()) {
			toolkit.createLabel(body, "There are none.");
		}
		for (ParameterSpec spec : schema.specs()) {
			rows.add(new ParameterRow(body, spec, component, context, this::showFormula));
		}
		showFormula();
		idle = toolkit.createLabel(body, "", SWT.WRAP);
		idle.setForeground(idle.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
		GridDataFactory.fillDefaults().span(4, 1).hint(200, SWT.DEFAULT).grab(true, false).applyTo(idle);
		hideIdle();
		references(parent, toolkit, found.get().provider());
	}

	/** Below the parameters, which are what one comes for. */
	private static void references(Composite parent, FormToolkit toolkit, Provider provider) {
		if (!provider.references().isEmpty()) {
			Composite body = section(parent, toolkit, "References");
			GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
			provider.references().stream().map(Reference::citation).forEach(each -> text(body, toolkit, each));
		}
	}

	/** Shows what the file says now, after an undo for example. */
	public void refresh() {
		rows.forEach(ParameterRow::refresh);
		hideIdle();
		showFormula();
	}

	/** The energy as it would be printed, with what stands in the fields. */
	private void showFormula() {
		formula.ifPresent(shown -> {
			Map<String, String> values = new HashMap<>();
			rows.forEach(row -> row.value().ifPresent(value -> values.put(row.spec().name(), value)));
			shown.show(values);
		});
	}

	/** Takes over what is still being typed. */
	public void commit() {
		rows.forEach(ParameterRow::commit);
	}

	/** Rows that have no meaning with the other values go; a line says which they are. */
	private void hideIdle() {
		if (idle == null || idle.isDisposed()) {
			return;
		}
		// While a value is wrong, rows stay as they were: they must not come and go under the user's hand.
		known = IdleParameters.of(schema, component).orElse(known);
		Set<String> names = known;
		rows.forEach(row -> row.setShown(!names.contains(row.spec().name())));
		idle.setText(names.isEmpty() ? "" : "Not shown, since without meaning with these values: "
				+ String.join(", ", names) + ".");
		((GridData) idle.getLayoutData()).exclude = names.isEmpty();
		idle.setVisible(!names.isEmpty());
		idle.requestLayout();
	}

	private static String heading(ComponentKind kind) {
		String label = kind.label();
		return Character.toUpperCase(label.charAt(0)) + label.substring(1);
	}

	private static String introduction(Contribution found) {
		Provider provider = found.provider();
		return provider.name() + " (" + found.bundle() + ")\n" + provider.description();
	}

	private static String missing(Component component) {
		if (component.getProvider() == null) {
			return "Choose a provider.";
		}
		String origin = component.getOrigin() == null ? "" : " It came from plug-in '" + component.getOrigin() + "'.";
		return "'" + component.getProvider() + "' is not installed." + origin
				+ " Install it with Help > Install New Software, or choose another. Its parameters are kept.";
	}

	private static Composite section(Composite parent, FormToolkit toolkit, String title) {
		Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR);
		section.setText(title);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		Composite client = toolkit.createComposite(section);
		section.setClient(client);
		return client;
	}

	private static void text(Composite parent, FormToolkit toolkit, String text) {
		Label label = toolkit.createLabel(parent, text, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
	}
}
