// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.experiment.Component;
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
	private final FormContext context;
	private final Combo mode;
	private final Composite valueHolder;
	private final ValueField field;
	private final ControlDecoration decoration;
	private final List<Control> controls;
	private final Runnable changed;
	private boolean refreshing;
	private final Runnable commit = this::commit;

	/** @param changed told at every keystroke */
	ParameterRow(Composite parent, ParameterSpec spec, Component component, FormContext context, Runnable changed) {
		this.changed = changed;
		this.spec = spec;
		this.component = component;
		this.context = context;
		Label name = context.toolkit().createLabel(parent, spec.name() + (spec.mandatory() ? " *" : ""));
		name.setToolTipText(help());
		mode = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		Stream.of(Mode.values()).map(Mode::label).forEach(mode::add);
		mode.setToolTipText("How the value is given: one value, a sweep, or an expression");
		mode.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> changeMode()));
		GridDataFactory.swtDefaults().exclude(!context.sweeps()).applyTo(mode);
		mode.setVisible(context.sweeps());
		valueHolder = context.toolkit().createComposite(parent);
		GridDataFactory.fillDefaults().grab(true, false).hint(110, SWT.DEFAULT).span(context.sweeps() ? 1 : 2, 1)
				.applyTo(valueHolder);
		field = new ValueField(valueHolder, spec, ValueHelp.of(spec, context), () -> KnownWords.of(spec, mode(), component,
				context.catalog()), this::typed, this::commit);
		decoration = new ControlDecoration(valueHolder, SWT.LEFT | SWT.TOP);
		decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
				.getImage());
		Label unit = context.toolkit().createLabel(parent, spec.unit());
		GridDataFactory.swtDefaults().applyTo(unit);
		GridDataFactory.swtDefaults().applyTo(name);
		Label hint = context.toolkit().createLabel(parent, spec.description(), SWT.WRAP);
		hint.setToolTipText(help());
		hint.setForeground(hint.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
		GridDataFactory.fillDefaults().span(4, 1).hint(200, SWT.DEFAULT).grab(true, false).indent(8, 0).applyTo(hint);
		controls = List.of(name, mode, valueHolder, unit, hint);
		refresh();
	}

	private String help() {
		String help = spec.description() + "\nAllowed: " + spec.type().range();
		if (spec.defaultText() != null) {
			help += "\nDefault: " + defaultWords() + (spec.unit().isEmpty() ? "" : " " + spec.unit());
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
			show(shown.mode());
			if (!typedText().equals(shown)) {
				field.set(shown.text());
			}
		} finally {
			refreshing = false;
		}
		judge();
	}

	/** Hides the row, or shows it again. */
	void setShown(boolean shown) {
		for (Control control : controls) {
			boolean visible = shown && (control != mode || context.sweeps());
			control.setVisible(visible);
			((GridData) control.getLayoutData()).exclude = !visible;
		}
		if (!shown) {
			decoration.hide();
		}
	}

	ParameterSpec spec() {
		return spec;
	}

	/** The value in the field, as it stands there; empty if none is given or it has several. */
	Optional<String> value() {
		ParameterText shown = typedText();
		return shown.mode() == Mode.VALUE && !shown.text().isEmpty() ? Optional.of(shown.text()) : Optional.empty();
	}

	private Mode mode() {
		return Mode.values()[Math.max(0, mode.getSelectionIndex())];
	}

	private void changeMode() {
		show(mode());
		if (field.isTyped()) {
			field.setFocus();
			judge();
		}
	}

	private void show(Mode shown) {
		boolean literal = shown == Mode.VALUE;
		String hint = ParameterText.hint(shown, spec);
		String offers = KnownWords.some(spec, shown) ? "\n" + Completion.TIP : "";
		field.show(literal, literal ? defaultHint() : hint, (literal ? help() : hint) + offers);
	}

	private String defaultHint() {
		return spec.defaultText() == null ? "required" : "default: " + defaultWords();
	}

	private String defaultWords() {
		return spec.defaultText().isEmpty() ? "none" : spec.defaultText();
	}

	private ParameterText typedText() {
		return ParameterText.typed(mode(), field.text(), spec);
	}

	private void typed() {
		if (!refreshing) {
			judge();
			changed.run();
			valueHolder.getDisplay().timerExec(PAUSE_MILLISECONDS, commit);
		}
	}

	private void judge() {
		Optional<String> fault = ValueJudge.fault(spec, typedText(), context);
		if (fault.isPresent() && valueHolder.getVisible()) {
			decoration.setDescriptionText(fault.get());
			decoration.show();
		} else {
			decoration.hide();
		}
	}

	/** Text that is no value of its mode stays in the field with its mark; a wrong value is kept and reported. */
	void commit() {
		if (refreshing || valueHolder.isDisposed()) {
			return;
		}
		ParameterText typed = typedText();
		judge();
		if (typed.text().isEmpty()) {
			if (typed.mode() == Mode.VALUE) {
				context.edits().parameter(component, spec.name(), Optional.empty());
			}
			return;
		}
		boolean untouched = typed.mode() == Mode.VALUE && !field.isTyped() && typed.text().equals(spec.defaultText())
				&& ExperimentEdits.parameter(component, spec.name()).isEmpty();
		if (untouched) {
			return; // a list of words always shows one, also where the file says nothing
		}
		boolean writable = switch (typed.mode()) {
			case LINEAR, LOGARITHMIC -> ValueJudge.fault(spec, typed, context).isEmpty();
			default -> true;
		};
		if (writable) {
			context.edits().parameter(component, spec.name(), Optional.of(typed));
		}
	}
}
