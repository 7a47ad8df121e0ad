// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.spinscape.core.parameter.ParameterType.BooleanType;
import org.spinscape.core.parameter.ParameterType.ChoiceType;
import org.spinscape.core.parameter.ParameterType.ComponentListType;
import org.spinscape.core.parameter.ParameterType.ComponentType;
import org.spinscape.core.parameter.ParameterType.FileType;
import org.spinscape.core.parameter.ParameterType.IntegerType;
import org.spinscape.core.parameter.ParameterType.RealListType;
import org.spinscape.core.parameter.ParameterType.RealType;
import org.spinscape.core.parameter.ParameterType.TextType;

/**
 * Collects the declarations of a {@link ParameterSchema}. Each type method starts a parameter; {@link #unit},
 * {@link #describe} and {@link #cite} say more about the parameter started last.
 */
public final class ParameterSchemaBuilder {

	private final List<ParameterSpec> specs = new ArrayList<>();
	private final List<Function<Parameters, Optional<Violation>>> rules = new ArrayList<>();

	ParameterSchemaBuilder() {
	}

	/** A whole number between {@code min} and {@code max}, both included. */
	public ParameterSchemaBuilder integer(String name, long defaultValue, long min, long max) {
		return add(name, new IntegerType(min, max), Long.toString(defaultValue));
	}

	/** A real number between {@code min} and {@code max}, both included; infinities leave an end open. */
	public ParameterSchemaBuilder real(String name, double defaultValue, double min, double max) {
		return real(name, defaultValue, new RealType(min, true, max, true));
	}

	/** A real number greater than zero. */
	public ParameterSchemaBuilder positive(String name, double defaultValue) {
		return real(name, defaultValue, new RealType(0, false, Double.POSITIVE_INFINITY, false));
	}

	private ParameterSchemaBuilder real(String name, double defaultValue, RealType type) {
		return add(name, type, type.format(defaultValue));
	}

	/** A truth value. */
	public ParameterSchemaBuilder bool(String name, boolean defaultValue) {
		return add(name, new BooleanType(), Boolean.toString(defaultValue));
	}

	/** One of {@code choices}. */
	public ParameterSchemaBuilder choice(String name, String defaultChoice, String... choices) {
		return add(name, new ChoiceType(List.of(choices)), defaultChoice);
	}

	/** Free text. */
	public ParameterSchemaBuilder text(String name, String defaultText) {
		return add(name, new TextType(false, _ -> {
		}), defaultText);
	}

	/**
	 * Text of several lines in a language.
	 *
	 * @param syntax throws {@link IllegalArgumentException} for text that is not of the language, with the place and what
	 *               is expected there
	 */
	public ParameterSchemaBuilder lines(String name, String defaultText, Consumer<String> syntax) {
		return add(name, new TextType(true, syntax), defaultText);
	}

	/** A file that the user must name. */
	public ParameterSchemaBuilder file(String name) {
		return add(name, new FileType(false), null);
	}

	/** A file that the user may name; else it is the empty path. */
	public ParameterSchemaBuilder optionalFile(String name) {
		return add(name, new FileType(true), "");
	}

	/** A list of positive numbers, at least {@code minLength} of them. */
	public ParameterSchemaBuilder positiveList(String name, String defaultText, int minLength) {
		RealType element = new RealType(0, false, Double.POSITIVE_INFINITY, false);
		return add(name, new RealListType(element, minLength), defaultText);
	}

	/** A nested contribution of the given kind, for example {@code sampler}. */
	public ParameterSchemaBuilder component(String name, String kind, String defaultText) {
		return add(name, new ComponentType(kind), defaultText);
	}

	/** At least {@code minLength} nested contributions of the given kind, in order. */
	public ParameterSchemaBuilder components(String name, String kind, String defaultText, int minLength) {
		return add(name, new ComponentListType(kind, minLength), defaultText);
	}

	/** Any type; {@code defaultText} may be {@code null} for a value that the user must give. */
	public ParameterSchemaBuilder add(String name, ParameterType type, @Nullable String defaultText) {
		specs.add(ParameterSpec.of(name, type, defaultText));
		return this;
	}

	/** Unit of the parameter started last. */
	public ParameterSchemaBuilder unit(String unit) {
		ParameterSpec last = specs.removeLast();
		specs.add(new ParameterSpec(last.name(), last.type(), unit, last.defaultText(), last.description(),
				last.reference(), last.onlyWith(), last.size()));
		return this;
	}

	/** Meaning of the parameter started last, one sentence. */
	public ParameterSchemaBuilder describe(String description) {
		ParameterSpec last = specs.removeLast();
		specs.add(new ParameterSpec(last.name(), last.type(), last.unit(), last.defaultText(), description,
				last.reference(), last.onlyWith(), last.size()));
		return this;
	}

	/** Literature of the parameter started last. */
	public ParameterSchemaBuilder cite(String reference) {
		ParameterSpec last = specs.removeLast();
		specs.add(new ParameterSpec(last.name(), last.type(), last.unit(), last.defaultText(), last.description(),
				reference, last.onlyWith(), last.size()));
		return this;
	}

	/**
	 * The parameter started last means something only with these values of another one. To set it otherwise is refused,
	 * and forms leave it out of sight. Given twice, both must hold.
	 *
	 * @param parameter declared before
	 * @param values    texts of its values
	 */
	public ParameterSchemaBuilder onlyWith(String parameter, String... values) {
		ParameterSpec last = specs.removeLast();
		List<Dependence> onlyWith = new ArrayList<>(last.onlyWith());
		onlyWith.add(new Dependence(parameter, List.of(values)));
		specs.add(new ParameterSpec(last.name(), last.type(), last.unit(), last.defaultText(), last.description(),
				last.reference(), onlyWith, last.size()));
		return this;
	}

	/**
	 * The parameter started last is a whole number that a model got later than its first release. All whole-number
	 * parameters are part of the address of the disorder, so that systems of different size are independent; this one only
	 * where it is not at its default, so that the disorder of older experiments stays what it was.
	 */
	public ParameterSchemaBuilder size() {
		ParameterSpec last = specs.removeLast();
		specs.add(new ParameterSpec(last.name(), last.type(), last.unit(), last.defaultText(), last.description(),
				last.reference(), last.onlyWith(), true));
		return this;
	}

	/** A rule over several parameters; it is asked only when each value is fine by itself. */
	public ParameterSchemaBuilder rule(String parameter, Predicate<Parameters> holds,
			Function<Parameters, String> message) {
		rules.add(p -> holds.test(p) ? Optional.empty() : Optional.of(new Violation(parameter, message.apply(p))));
		return this;
	}

	/** The finished schema. */
	public ParameterSchema build() {
		return new ParameterSchema(specs, rules);
	}
}
