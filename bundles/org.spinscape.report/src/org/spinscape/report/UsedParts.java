// SPDX-License-Identifier: EPL-2.0
package org.spinscape.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.provider.Reference;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.engine.catalog.NestedContributions;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.LinearSweep;
import org.spinscape.experiment.ListSweep;
import org.spinscape.experiment.LogarithmicSweep;
import org.spinscape.experiment.Parameter;

/** What an experiment is put together of, and the literature of that. */
final class UsedParts {

	/** A component with its kind. */
	record Part(ComponentKind kind, Component component) {
	}

	private final Catalog catalog;

	UsedParts(Catalog catalog) {
		this.catalog = catalog;
	}

	/** The components of an arm in the order of its form. */
	static List<Part> of(Arm arm) {
		return Stream.of(Stream.ofNullable(arm.getHamiltonian()).map(c -> new Part(Kinds.HAMILTONIAN, c)),
				arm.getExplorers().stream().map(c -> new Part(Kinds.EXPLORER, c)),
				Stream.ofNullable(arm.getSampler()).map(c -> new Part(Kinds.SAMPLER, c)),
				arm.getObservables().stream().map(c -> new Part(Kinds.OBSERVABLE, c)),
				arm.getAnalyzers().stream().map(c -> new Part(Kinds.ANALYZER, c))).flatMap(parts -> parts).toList();
	}

	/** What is installed for a component; empty if its plug-in is gone. */
	Optional<Contribution> find(Part part) {
		return catalog.find(part.kind(), part.component().getProvider());
	}

	/** The name of a component for people: its id if nothing is installed for it. */
	String name(Part part) {
		return find(part).map(found -> found.provider().name()).orElse(part.component().getProvider());
	}

	/** Literature of all parts of an experiment, and of those that their parameters name. */
	Set<Reference> references(Experiment experiment) {
		Set<Reference> references = new LinkedHashSet<>();
		for (Arm arm : experiment.getArms()) {
			for (Part part : of(arm)) {
				find(part).ifPresent(found -> {
					Provider provider = found.provider();
					references.addAll(provider.references());
					NestedContributions.of(provider, values(part.component()), catalog)
							.forEach(inner -> references.addAll(inner.contribution().provider().references()));
				});
			}
		}
		return references;
	}

	/** The formula of a model with the values that are set; what is swept has its default. */
	static String formula(HamiltonianProvider model, Part part) {
		try {
			return model.formula(model.schema().parse(values(part.component())));
		} catch (ParameterException e) {
			return model.formula(); // a file that is gone, for example
		}
	}

	private static Map<String, String> values(Component component) {
		return component.getParameters().stream().filter(parameter -> parameter.getValue() != null)
				.collect(Collectors.toMap(Parameter::getName, Parameter::getValue, (_, last) -> last, LinkedHashMap::new));
	}

	/** A parameter's value, expression or sweep in words. */
	static String value(Parameter parameter) {
		return switch (parameter.getSweep()) {
			case ListSweep list -> String.join(", ", list.getValues());
			case LinearSweep linear -> linear.getCount() + " values from " + linear.getFrom() + " to " + linear.getTo();
			case LogarithmicSweep log -> log.getCount() + " values from " + log.getFrom() + " to " + log.getTo()
					+ ", evenly in the logarithm";
			case null, default -> parameter.getExpression() != null ? "= " + parameter.getExpression() : parameter.getValue();
		};
	}
}
