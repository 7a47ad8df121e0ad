// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.BooleanType;
import org.spinscape.core.parameter.ParameterType.ChoiceType;
import org.spinscape.core.parameter.ParameterType.IntegerType;
import org.spinscape.core.parameter.ParameterType.RealType;
import org.spinscape.core.parameter.ParameterType.TextType;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.GivenKinds;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.engine.plan.Overrides;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.ui.experiment.form.ParameterText.Mode;

/** The words that fields of an experiment can take: contributions, choices, numbers, arms and parameters that it has. */
public final class KnownWords {

	private KnownWords() {
	}

	/** What can stand in the field of a parameter. @param mode how its value is given */
	static List<WordOffer> of(ParameterSpec spec, Mode mode, Component component, Catalog catalog) {
		return switch (mode) {
			case EXPRESSION -> numbers(component, catalog);
			case VALUE, LIST -> values(spec, component, catalog);
			case LINEAR, LOGARITHMIC -> List.of();
		};
	}

	/** Whether there may be words for a field. */
	static boolean some(ParameterSpec spec, Mode mode) {
		boolean named = spec.type().nestedKind().isPresent() || switch (spec.type()) {
			case ChoiceType _,BooleanType _ -> true;
			case TextType text -> !text.lines();
			default -> false;
		};
		return mode == Mode.EXPRESSION || named && (mode == Mode.VALUE || mode == Mode.LIST);
	}

	private static List<WordOffer> values(ParameterSpec spec, Component component, Catalog catalog) {
		if (spec.type().nestedKind().isPresent()) {
			return spec.type().nestedKind().flatMap(catalog::kind).map(catalog::all).orElse(List.of()).stream()
					.map(each -> new WordOffer(each.id(), each.provider().name(), each.provider().description())).toList();
		}
		return switch (spec.type()) {
			case ChoiceType choice -> choice.choices().stream().map(word -> new WordOffer(word, "", spec.description()))
					.toList();
			case BooleanType _ -> Stream.of("true", "false").map(word -> new WordOffer(word, "", spec.description()))
					.toList();
			case TextType text when !text.lines() -> ofExperiment(component, catalog);
			default -> List.of();
		};
	}

	/** A text names something of the experiment: a number that it gives, a parameter that it sweeps, or an arm. */
	private static List<WordOffer> ofExperiment(Component component, Catalog catalog) {
		if (!(component.eContainer() instanceof Arm arm) || !(arm.eContainer() instanceof Experiment experiment)) {
			return List.of();
		}
		List<WordOffer> offers = new ArrayList<>(numbersOf(experiment, catalog));
		Set<String> swept = new LinkedHashSet<>();
		Swept.of(experiment, catalog).forEach(each -> swept.add(each.spec().name()));
		swept.forEach(name -> offers.add(new WordOffer(name, "swept parameter", "")));
		experiment.getArms().stream().map(Arm::getName).filter(name -> name != null && !name.isBlank())
				.forEach(name -> offers.add(new WordOffer(name, "arm", "")));
		return offers;
	}

	/** Numeric parameters of the arm, which an expression may name. */
	private static List<WordOffer> numbers(Component component, Catalog catalog) {
		if (!(component.eContainer() instanceof Arm arm)) {
			return List.of();
		}
		Map<String, WordOffer> offers = new LinkedHashMap<>();
		contributions(arm, catalog).flatMap(found -> found.provider().schema().specs().stream())
				.filter(spec -> spec.type() instanceof IntegerType || spec.type() instanceof RealType)
				.forEach(spec -> offers.putIfAbsent(spec.name(), new WordOffer(spec.name(), spec.unit(), spec
						.description())));
		return List.copyOf(offers.values());
	}

	/** What an arm is made of and that is installed. */
	private static Stream<Contribution> contributions(Arm arm, Catalog catalog) {
		return Overrides.parts(arm).entrySet().stream().flatMap(part -> catalog.find(part.getValue(), String.valueOf(part
				.getKey().getProvider())).stream());
	}

	/** The numbers that an experiment gives, as its results name them. */
	public static List<WordOffer> numbersOf(Experiment experiment, Catalog catalog) {
		Set<String> seen = new HashSet<>();
		return experiment.getArms().stream().flatMap(arm -> given(arm, catalog))
				.filter(kind -> kind.type() == Scalar.class && seen.add(kind.id())).map(kind -> new WordOffer(kind.id(), kind
						.unit().equals(
								ResultKind.OF_SUBJECT) ? "" : kind.unit(), kind.meaning())).toList();
	}

	/** Kinds that the components of an arm give, as long as nothing is set; of what cannot be without a setting, none. */
	private static Stream<ResultKind<?>> given(Arm arm, Catalog catalog) {
		Set<ResultKind<?>> recorded = new LinkedHashSet<>();
		contributions(arm, catalog).filter(found -> found.kind() == Kinds.OBSERVABLE)
				.forEach(found -> recorded.addAll(given(found.provider(), Set.of())));
		Set<ResultKind<?>> all = new LinkedHashSet<>();
		contributions(arm, catalog).forEach(found -> all.addAll(given(found.provider(), recorded)));
		return all.stream();
	}

	private static Set<ResultKind<?>> given(Provider provider, Set<ResultKind<?>> recorded) {
		return provider.schema().specs().stream().anyMatch(ParameterSpec::mandatory) ? Set.of()
				: GivenKinds.of(provider, provider.schema().defaults(), recorded);
	}
}
