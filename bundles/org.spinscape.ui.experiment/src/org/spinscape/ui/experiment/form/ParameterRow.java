// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.BooleanType;
import org.spinscape.core.parameter.ParameterType.ChoiceType;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.Parameter;
import org.spinscape.ui.experiment.form.ParameterText.Mode;

/**
 * One parameter in a form: name, mode, value, unit, and what is allowed. The text is judged at every keystroke and
 * becomes a command when typing pauses or the field is left.
 */
final class ParameterRow {

	private static final int PAUSE_MILLISECONDS = 500;

	private final ParameterSpec spec;
	private final Component component;
	private final ExperimentEdits edits;
	private final Combo mode;
	private final Composite valueHolder;
	private final ControlDecoration decoration;
	private Text text;
	private Combo choice;
	private boolean refreshing;
	private final Runnable commit = this::commit;

	ParameterRow(Composite parent, FormToolkit toolkit, ParameterSpec spec, Component component,
			ExperimentEdits edits) {
		this.spec = spec;
		this.component = component;
		this.edits = edits;
		Label name = toolkit.createLabel(parent, spec.name() + (spec.mandatory() ? " *" : ""));
		name.setToolTipText(help());
		mode = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		Stream.of(Mode.values()).map(Mode::label).forEach(mode::add);
		mode.setToolTipText("How the value is given: one value, a sweep, or an expression");
		mode.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> changeMode()));
		valueHolder = toolkit.createComposite(parent);
		GridDataFactory.fillDefaults().grab(true, false).hint(110, SWT.DEFAULT).applyTo(valueHolder);
		valueHolder.setLayout(new FillLayout());
		decoration = new ControlDecoration(valueHolder, SWT.LEFT | SWT.TOP);
		decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
				.getImage());
		toolkit.createLabel(parent, spec.unit());
		Label hint = toolkit.createLabel(parent, spec.description(), SWT.WRAP);
		hint.setToolTipText(help());
		hint.setForeground(hint.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
		GridDataFactory.fillDefaults().span(4, 1).hint(200, SWT.DEFAULT).grab(true, false).indent(8, 0).applyTo(hint);
		refresh();
	}

	private String help() {
		String help = spec.description() + "\nAllowed: " + spec.type().range();
		if (spec.defaultText() != null) {
			help += "\nDefault: " + spec.defaultText() + (spec.unit().isEmpty() ? "" : " " + spec.unit());
		}
		return spec.reference().isEmpty() ? help : help + "\n" + spec.reference();
	}

	/** Shows what the file says; what is being typed stays if it means the same. */
	void refresh() {
		if (mode.isDisposed()) {
			return;
		}
		Optional<Parameter> parameter = ExperimentEdits.parameter(component, spec.name());
		ParameterText shown = parameter.map(ParameterText::of).orElse(new ParameterText(Mode.VALUE, ""));
		refreshing = true;
		try {
			mode.select(shown.mode().ordinal());
			showControl(shown.mode());
			if (choice != null) {
				choice.setText(shown.text().isEmpty() ? String.valueOf(spec.defaultText()) : shown.text());
			} else if (!text.getText().strip().equals(shown.text())) {
				text.setText(shown.text());
			}
		} finally {
			refreshing = false;
		}
		judge();
	}

	private Mode mode() {
		return Mode.values()[Math.max(0, mode.getSelectionIndex())];
	}

	private void changeMode() {
		showControl(mode());
		if (text != null) {
			text.setFocus();
			judge();
		}
	}

	/** Words of a closed list are chosen, everything else is typed. */
	private void showControl(Mode shown) {
		List<String> words = shown != Mode.VALUE ? List.of() : switch (spec.type()) {
			case ChoiceType type -> type.choices();
			case BooleanType _ -> List.of("true", "false");
			default -> List.of();
		};
		boolean chosen = !words.isEmpty();
		if (chosen && choice == null) {
			clear();
			choice = new Combo(valueHolder, SWT.READ_ONLY | SWT.DROP_DOWN);
			choice.setItems(words.toArray(String[]::new));
			choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> commit()));
			valueHolder.layout();
		} else if (!chosen && text == null) {
			clear();
			text = new Text(valueHolder, SWT.BORDER);
			text.addModifyListener(_ -> typed());
			text.addFocusListener(FocusListener.focusLostAdapter(_ -> commit()));
			text.addKeyListener(KeyListener.keyPressedAdapter(e -> {
				if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
					commit();
				}
			}));
			valueHolder.layout();
		}
		if (text != null) {
			text.setMessage(shown == Mode.VALUE ? defaultHint() : shown.hint());
			text.setToolTipText(shown == Mode.VALUE ? help() : shown.hint());
		}
	}

	private String defaultHint() {
		return spec.defaultText() == null ? "required" : "default: " + spec.defaultText();
	}

	private void clear() {
		for (var child : valueHolder.getChildren()) {
			child.dispose();
		}
		text = null;
		choice = null;
	}

	private void typed() {
		if (!refreshing) {
			judge();
			text.getDisplay().timerExec(PAUSE_MILLISECONDS, commit);
		}
	}

	private String typedText() {
		return choice != null ? choice.getText() : text == null ? "" : text.getText().strip();
	}

	/** What is wrong with what stands in the field; empty if nothing is. */
	private Optional<String> fault() {
		ParameterText typed = new ParameterText(mode(), typedText());
		if (typed.text().isEmpty()) {
			return typed.mode() == Mode.VALUE && !spec.mandatory() ? Optional.empty()
					: Optional.of(typed.mode() == Mode.VALUE ? "a value must be given" : "write " + typed.mode().hint());
		}
		try {
			switch (typed.mode()) {
				case VALUE -> spec.type().parse(typed.text());
				case LIST -> typed.values().forEach(spec.type()::parse);
				default -> typed.writeTo(ExperimentFactory.eINSTANCE.createParameter());
			}
			return Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.of(e.getMessage());
		}
	}

	private void judge() {
		Optional<String> fault = fault();
		if (fault.isPresent()) {
			decoration.setDescriptionText(fault.get());
			decoration.show();
		} else {
			decoration.hide();
		}
	}

	/** Text that is no value of its mode stays in the field with its mark; a wrong value is kept and reported. */
	private void commit() {
		if (refreshing || valueHolder.isDisposed()) {
			return;
		}
		ParameterText typed = new ParameterText(mode(), typedText());
		judge();
		if (typed.text().isEmpty()) {
			if (typed.mode() == Mode.VALUE) {
				edits.parameter(component, spec.name(), Optional.empty());
			}
			return;
		}
		boolean writable = switch (typed.mode()) {
			case LINEAR, LOGARITHMIC -> fault().isEmpty();
			default -> true;
		};
		if (writable) {
			edits.parameter(component, spec.name(), Optional.of(typed));
		}
	}
}
