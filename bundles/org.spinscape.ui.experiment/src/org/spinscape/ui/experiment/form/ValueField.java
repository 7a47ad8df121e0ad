// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.BooleanType;
import org.spinscape.core.parameter.ParameterType.ChoiceType;
import org.spinscape.core.parameter.ParameterType.TextType;

/** Where a value is given. Words of a closed list are chosen, everything else is typed, if need be with help. */
final class ValueField {

	/** Height of a field for several lines. */
	private static final int LINES = 6;

	private final Composite holder;
	private final ParameterSpec spec;
	private final Optional<ValueHelp> help;
	private final Supplier<List<WordOffer>> words;
	private final Runnable typed;
	private final Runnable done;
	private Text text;
	private Combo choice;
	private boolean lines;

	/**
	 * @param words what can be typed, as far as that is known
	 * @param typed told at every keystroke
	 * @param done  told when a word was chosen, the field was left or Enter was pressed
	 */
	ValueField(Composite holder, ParameterSpec spec, Optional<ValueHelp> help, Supplier<List<WordOffer>> words,
			Runnable typed, Runnable done) {
		this.holder = holder;
		this.spec = spec;
		this.help = help;
		this.words = words;
		this.typed = typed;
		this.done = done;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(holder);
	}

	/** Shows the control that fits. @param literal whether one value is wanted, rather than a sweep or an expression */
	void show(boolean literal, String message, String tip) {
		List<String> choices = !literal ? List.of() : switch (spec.type()) {
			case ChoiceType type -> type.choices();
			case BooleanType _ -> List.of("true", "false");
			default -> List.of();
		};
		boolean helped = literal && help.isPresent();
		if (!choices.isEmpty() && choice == null) {
			clear();
			showChoice(choices);
		} else if (choices.isEmpty() && (text == null || helped != holder.getChildren().length > 1
				|| lines != wantsLines(literal))) {
			clear();
			lines = wantsLines(literal);
			showText(helped);
		}
		if (text != null) {
			text.setMessage(message);
			text.setToolTipText(tip);
		}
	}

	private boolean wantsLines(boolean literal) {
		return literal && spec.type() instanceof TextType type && type.lines();
	}

	private void showChoice(List<String> choices) {
		choice = new Combo(holder, SWT.READ_ONLY | SWT.DROP_DOWN);
		choice.setItems(choices.toArray(String[]::new));
		if (spec.defaultText() != null) {
			choice.setText(spec.defaultText()); // what holds as long as nothing is chosen
		}
		choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> done.run()));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(choice);
		holder.layout();
	}

	private void showText(boolean helped) {
		text = new Text(holder, lines ? SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER)
				.hint(60, lines ? LINES * text.getLineHeight() : SWT.DEFAULT).span(helped ? 1 : 2, 1).applyTo(text);
		Completion.on(text, words);
		text.addModifyListener(_ -> typed.run());
		text.addFocusListener(FocusListener.focusLostAdapter(_ -> done.run()));
		text.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (!lines && (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR)) {
				done.run();
			}
		}));
		if (helped) {
			ValueHelp helper = help.orElseThrow();
			Button button = new Button(holder, SWT.PUSH);
			button.setText(helper.label());
			button.setToolTipText(helper.tip());
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(
					_ -> helper.ask().apply(holder.getShell(), text()).ifPresent(this::answered)));
		}
		holder.layout();
	}

	private void answered(String answer) {
		text.setText(answer);
		done.run();
	}

	private void clear() {
		for (var child : holder.getChildren()) {
			child.dispose();
		}
		text = null;
		choice = null;
	}

	/** What stands in the field. */
	String text() {
		return choice != null ? choice.getText() : text == null ? ""
				: text.getText().replace(text.getLineDelimiter(), "\n").strip();
	}

	/** Shows a value; text that means the same stays as it was typed. */
	void set(String value) {
		if (choice != null) {
			choice.setText(value.isEmpty() ? String.valueOf(spec.defaultText()) : value);
		} else if (text != null && !text().equals(value)) {
			text.setText(value);
		}
	}

	/** Whether something is typed rather than chosen. */
	boolean isTyped() {
		return text != null;
	}

	void setFocus() {
		holder.setFocus();
	}
}
