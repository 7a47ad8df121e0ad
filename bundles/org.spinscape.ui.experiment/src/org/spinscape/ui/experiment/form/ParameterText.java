// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.BooleanType;
import org.spinscape.core.parameter.ParameterType.ChoiceType;
import org.spinscape.core.parameter.ParameterType.IntegerType;
import org.spinscape.core.parameter.ParameterType.RealType;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.LinearSweep;
import org.spinscape.experiment.ListSweep;
import org.spinscape.experiment.LogarithmicSweep;
import org.spinscape.experiment.Parameter;
import org.spinscape.experiment.text.SweepText;

/**
 * The value of a parameter as a form shows it: a mode and one line of text.
 *
 * @param mode what the text means
 * @param text the text
 */
public record ParameterText(Mode mode, String text) {

	/** The ways to give a value. */
	public enum Mode {
		/** One value. */
		VALUE("value", "one value"),
		/** A sweep over listed values. */
		LIST("list", "values to sweep, separated by semicolons: 4; 6; 8 ('with a' behind zips it with others of a)"),
		/** A sweep at equal distances. */
		LINEAR("linear", "a sweep at equal distances: 0.5 to 2 in 7 ('with a' behind zips it with others of a)"),
		/** A sweep at equal ratios. */
		LOGARITHMIC("log", "a sweep at equal ratios: 0.1 to 10 in 5 ('with a' behind zips it with others of a)"),
		/** Arithmetic of other parameters. */
		EXPRESSION("expression", "arithmetic of other numbers of the arm: 1 / beta");

		private final String label;
		private final String hint;

		Mode(String label, String hint) {
			this.label = label;
			this.hint = hint;
		}

		/** Shown in the list of modes. */
		public String label() {
			return label;
		}

		/** How the text is written. */
		public String hint() {
			return hint;
		}
	}

	/**
	 * What somebody typed. Single numbers and words may stand in a list with commas or spaces between them; where a value
	 * may have commas of its own, only semicolons separate.
	 */
	static ParameterText typed(Mode mode, String text, ParameterSpec spec) {
		return mode != Mode.LIST || !single(spec) ? new ParameterText(mode, text)
				: new ParameterText(mode, Stream.of(SweepText.withoutZip(text).split("[;,\\s]+"))
						.filter(value -> !value.isEmpty()).collect(Collectors.joining("; ")) + SweepText.zip(text));
	}

	private static boolean single(ParameterSpec spec) {
		return switch (spec.type()) {
			case IntegerType _,RealType _,BooleanType _,ChoiceType _ -> true;
			default -> false;
		};
	}

	/** How to write a value of this mode for this parameter, with an example. */
	static String hint(Mode mode, ParameterSpec spec) {
		return mode == Mode.LIST && single(spec) ? "values to sweep: " + example(spec) : mode.hint();
	}

	private static String example(ParameterSpec spec) {
		return switch (spec.type()) {
			case BooleanType _ -> "true, false";
			case ChoiceType type -> String.join(", ", type.choices().subList(0, Math.min(2, type.choices().size())));
			case RealType _ -> "0.5, 1, 2";
			default -> "4, 6, 8";
		};
	}

	/** What a parameter of the file says. */
	public static ParameterText of(Parameter parameter) {
		if (parameter.getExpression() != null) {
			return new ParameterText(Mode.EXPRESSION, parameter.getExpression());
		}
		return switch (parameter.getSweep()) {
			case ListSweep list -> new ParameterText(Mode.LIST, String.join("; ", list.getValues()) + SweepText.zip(list));
			case LinearSweep linear -> new ParameterText(Mode.LINEAR,
					range(linear.getFrom(), linear.getTo(), linear.getCount()) + SweepText.zip(linear));
			case LogarithmicSweep log -> new ParameterText(Mode.LOGARITHMIC,
					range(log.getFrom(), log.getTo(), log.getCount()) + SweepText.zip(log));
			case null, default -> new ParameterText(Mode.VALUE, parameter.getValue() == null ? "" : parameter.getValue());
		};
	}

	private static String range(double from, double to, int count) {
		return number(from) + " to " + number(to) + " in " + count;
	}

	private static String number(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
	}

	/**
	 * Writes the value into a parameter.
	 *
	 * @throws IllegalArgumentException in words if the text does not fit the mode
	 */
	public void writeTo(Parameter parameter) {
		parameter.setValue(null);
		parameter.setExpression(null);
		parameter.setSweep(null);
		switch (mode) {
			case VALUE -> parameter.setValue(text.strip());
			case EXPRESSION -> parameter.setExpression(text.strip());
			case LIST -> {
				ListSweep sweep = ExperimentFactory.eINSTANCE.createListSweep();
				sweep.getValues().addAll(values());
				SweepText.zip(sweep, text);
				parameter.setSweep(sweep);
			}
			case LINEAR -> parameter.setSweep(SweepText.range(text, false));
			case LOGARITHMIC -> parameter.setSweep(SweepText.range(text, true));
		}
	}

	/** The values of a list. */
	List<String> values() {
		return List.of(SweepText.withoutZip(text).split(";")).stream().map(String::strip).filter(value -> !value.isEmpty())
				.toList();
	}
}
