// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.parameter;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The type of a parameter: how its text form is read and what values are allowed.
 *
 * <p>
 * Text is the exchange form everywhere (file, form field, command line), so that a value travels
 * unchanged between them; {@link #parse(String)} turns it into the Java value and refuses the rest.
 */
public sealed interface ParameterType {

	/**
	 * Reads a value.
	 *
	 * @throws IllegalArgumentException with one sentence that says what is wrong and what is allowed
	 */
	Object parse(String text);

	/** The canonical text of a value made by {@link #parse(String)}. */
	default String format(Object value) {
		return String.valueOf(value);
	}

	/** The allowed values in words, for example {@code integer, 2 to 64}. */
	String range();

	/** The kind of the contributions that values name, for example {@code sampler}; empty if they name none. */
	default Optional<String> nestedKind() {
		return Optional.empty();
	}

	/** The contributions that a value made by {@link #parse(String)} names. */
	default List<ComponentValue> nested(Object value) {
		return List.of();
	}

	/** A short type name for machine-readable output, for example {@code integer}. */
	String keyword();

	/** Whole numbers between {@code min} and {@code max}, both included. */
	record IntegerType(long min, long max) implements ParameterType {
		@Override
		public Long parse(String text) {
			long value;
			try {
				value = Long.parseLong(text.strip());
			} catch (NumberFormatException e) {
				throw new IllegalArgumentException("'" + text + "' is not a whole number; use an " + range(), e);
			}
			if (value < min || value > max) {
				throw new IllegalArgumentException(value + " is out of range; use an " + range());
			}
			return value;
		}

		@Override
		public String range() {
			return "integer, " + bound(min, Long.MIN_VALUE) + " to " + bound(max, Long.MAX_VALUE);
		}

		private static String bound(long value, long open) {
			return value == open ? "any" : Long.toString(value);
		}

		@Override
		public String keyword() {
			return "integer";
		}
	}

	/** Finite real numbers in an interval whose ends may be excluded. */
	record RealType(double min, boolean minIncluded, double max, boolean maxIncluded) implements ParameterType {
		@Override
		public Double parse(String text) {
			double value;
			try {
				value = Double.parseDouble(text.strip());
			} catch (NumberFormatException e) {
				throw new IllegalArgumentException("'" + text + "' is not a number; use a " + range(), e);
			}
			if (!accepts(value)) {
				throw new IllegalArgumentException(format(value) + " is out of range; use a " + range());
			}
			return value;
		}

		boolean accepts(double value) {
			return Double.isFinite(value) && (minIncluded ? value >= min : value > min)
					&& (maxIncluded ? value <= max : value < max);
		}

		@Override
		public String format(Object value) {
			double number = (Double) value;
			// Whole numbers without the trailing ".0": what a person would have typed.
			return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number)
					: Double.toString(number);
		}

		@Override
		public String range() {
			boolean openBelow = Double.isInfinite(min);
			boolean openAbove = Double.isInfinite(max);
			if (openBelow && openAbove) {
				return "finite real number";
			}
			String below = openBelow ? "" : (minIncluded ? ">= " : "> ") + format(min);
			String above = openAbove ? "" : (maxIncluded ? "<= " : "< ") + format(max);
			return "real number " + below + (openBelow || openAbove ? "" : " and ") + above;
		}

		@Override
		public String keyword() {
			return "real";
		}
	}

	/** {@code true} or {@code false}. */
	record BooleanType() implements ParameterType {
		@Override
		public Boolean parse(String text) {
			return switch (text.strip().toLowerCase(Locale.ROOT)) {
				case "true" -> Boolean.TRUE;
				case "false" -> Boolean.FALSE;
				default -> throw new IllegalArgumentException("'" + text + "' is neither true nor false");
			};
		}

		@Override
		public String range() {
			return "true or false";
		}

		@Override
		public String keyword() {
			return "boolean";
		}
	}

	/** One of a fixed list of words. */
	record ChoiceType(List<String> choices) implements ParameterType {
		public ChoiceType {
			choices = List.copyOf(choices);
		}

		@Override
		public String parse(String text) {
			String word = text.strip();
			if (!choices.contains(word)) {
				throw new IllegalArgumentException("'" + text + "' is not one of " + range());
			}
			return word;
		}

		@Override
		public String range() {
			return String.join(", ", choices);
		}

		@Override
		public String keyword() {
			return "choice";
		}
	}

	/**
	 * Any text, or text in a language.
	 *
	 * @param lines  whether it may have several lines, which forms then give room for
	 * @param syntax throws {@link IllegalArgumentException} for text that is not of the language, with the place and what
	 *               is expected there
	 */
	record TextType(boolean lines, Consumer<String> syntax) implements ParameterType {
		@Override
		public String parse(String text) {
			syntax.accept(text);
			return text;
		}

		@Override
		public String range() {
			return "any text";
		}

		@Override
		public String keyword() {
			return "text";
		}
	}

	/**
	 * The path of a file to read, relative to the folder of the experiment file.
	 *
	 * @param optional whether there may be none, which is the empty path
	 */
	record FileType(boolean optional) implements ParameterType {
		@Override
		public Path parse(String text) {
			if (text.isBlank() && !optional) {
				throw new IllegalArgumentException("no file is named; give the path of a file");
			}
			try {
				return Path.of(text);
			} catch (InvalidPathException e) {
				throw new IllegalArgumentException("'" + text + "' is not a path: " + e.getReason(), e);
			}
		}

		@Override
		public String range() {
			return optional ? "path of a readable file, or empty" : "path of a readable file";
		}

		@Override
		public String keyword() {
			return "file";
		}
	}

	/** A list of real numbers, separated by commas or blanks, each within {@code element}. */
	record RealListType(RealType element, int minLength) implements ParameterType {
		@Override
		public List<Double> parse(String text) {
			List<Double> values = new ArrayList<>();
			for (String part : text.strip().split("[,\\s]+")) {
				if (!part.isEmpty()) {
					values.add(element.parse(part));
				}
			}
			if (values.size() < minLength) {
				throw new IllegalArgumentException(
						"'" + text + "' has " + values.size() + " numbers; give at least " + minLength);
			}
			return List.copyOf(values);
		}

		@Override
		public String format(Object value) {
			List<String> parts = new ArrayList<>();
			for (Object number : (List<?>) value) {
				parts.add(element.format(number));
			}
			return String.join(", ", parts);
		}

		@Override
		public String range() {
			return "list of at least " + minLength + ", each a " + element.range();
		}

		@Override
		public String keyword() {
			return "list";
		}
	}

	/** A nested contribution, written {@code id} or {@code id(name=value, name=value)}. */
	record ComponentType(String kind) implements ParameterType {
		public ComponentType {
			Objects.requireNonNull(kind, "kind");
		}

		@Override
		public ComponentValue parse(String text) {
			return ComponentValue.parse(text);
		}

		@Override
		public String range() {
			return "id of a " + kind + ", optionally with (name=value, ...)";
		}

		@Override
		public String keyword() {
			return "component";
		}

		@Override
		public Optional<String> nestedKind() {
			return Optional.of(kind);
		}

		@Override
		public List<ComponentValue> nested(Object value) {
			return List.of((ComponentValue) value);
		}
	}

	/** Nested contributions of one kind in order, separated by blanks or commas. */
	record ComponentListType(String kind, int minLength) implements ParameterType {
		public ComponentListType {
			Objects.requireNonNull(kind, "kind");
		}

		@Override
		public List<ComponentValue> parse(String text) {
			List<ComponentValue> values = ComponentValue.parseList(text);
			if (values.size() < minLength) {
				throw new IllegalArgumentException("'" + text + "' names " + values.size() + " components; give at least "
						+ minLength);
			}
			return values;
		}

		@Override
		public String format(Object value) {
			// Blanks, so that a list has a place among the parameters of another component.
			return nested(value).stream().map(ComponentValue::toString).collect(Collectors.joining(" "));
		}

		@Override
		public String range() {
			return "at least " + minLength + " of kind " + kind + ", each an id, optionally with (name=value, ...)";
		}

		@Override
		public String keyword() {
			return "components";
		}

		@Override
		public Optional<String> nestedKind() {
			return Optional.of(kind);
		}

		@Override
		public List<ComponentValue> nested(Object value) {
			return ((List<?>) value).stream().map(ComponentValue.class::cast).toList();
		}
	}
}
