// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.BooleanType;
import org.spinscape.core.parameter.ParameterType.ChoiceType;
import org.spinscape.core.parameter.ParameterType.FileType;
import org.spinscape.core.parameter.ParameterType.IntegerType;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Components;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.space.Configuration;

/**
 * Checks a {@link HamiltonianProvider} against the contracts of {@code org.spinscape.core}: what it says about itself,
 * what it refuses, and the models it builds.
 *
 * <pre>
 * List&lt;Finding&gt; findings = ProviderConformance.check(new KagomeProvider(), Map.of("L", "3"));
 * </pre>
 */
public final class ProviderConformance {

	/** Variants that need more memory are not tried. */
	private static final long MOST_BYTES = 64L << 20;

	private final HamiltonianProvider provider;
	private final Map<String, String> parameters;
	private final Components components;

	private ProviderConformance(HamiltonianProvider provider, Map<String, String> parameters, Components components) {
		this.provider = provider;
		this.parameters = parameters;
		this.components = components;
	}

	/**
	 * Tries every clause on the models that these parameters give.
	 *
	 * @param parameters values for some of the provider's parameters, all that have no default among them; choose a
	 *                   model of a few dozen sites
	 * @return all that is wrong; empty if the provider conforms
	 */
	public static List<Finding> check(HamiltonianProvider provider, Map<String, String> parameters) {
		return check(provider, parameters, Components.none());
	}

	/** The same for a model that names other contributions. @param components finds them */
	public static List<Finding> check(HamiltonianProvider provider, Map<String, String> parameters,
			Components components) {
		return Check.run(checks(provider, parameters, components));
	}

	/** The clauses that {@link #check} tries, one by one. A model that cannot be built gives a failing check. */
	public static List<Check> checks(HamiltonianProvider provider, Map<String, String> parameters,
			Components components) {
		return new ProviderConformance(provider, parameters, components).checks();
	}

	private List<Check> checks() {
		List<Check> checks = new ArrayList<>(SchemaChecks.of(provider, parameters));
		checks.add(new Check("HamiltonianProvider.build: every choice and every smallest size that the schema accepts can"
				+ " be built", this::variants));
		checks.add(new Check("HamiltonianProvider.build: the same parameters and an equal stream give the same landscape",
				this::deterministic));
		Hamiltonian<?> model;
		try {
			model = build();
		} catch (RuntimeException | LinkageError e) {
			checks.add(new Check("HamiltonianProvider.build: accepted parameters give a model", () -> {
				throw new ContractBroken("it threw " + e);
			}));
			return checks;
		}
		checks.addAll(model(model));
		checks.addAll(GaussianChecks.of(model, number -> build(
				new StreamKey(0, StreamPurpose.DISORDER, "disorder conformance", number, 0).open())));
		return checks;
	}

	/** The clauses that a model must obey, whoever built it. */
	public static <C extends Configuration> List<Check> model(Hamiltonian<C> model) {
		List<Check> checks = new ArrayList<>(SpaceChecks.of(model));
		checks.addAll(EnergyChecks.of(model));
		checks.addAll(CapabilityChecks.of(model));
		checks.addAll(IsingChecks.of(model));
		checks.addAll(SmoothChecks.of(model));
		checks.addAll(SearchChecks.of(model));
		return checks;
	}

	private Hamiltonian<?> build() {
		return build(stream());
	}

	private Hamiltonian<?> build(RandomStream disorder) {
		return provider.build(provider.schema().parse(parameters).with(components), disorder);
	}

	private static RandomStream stream() {
		return new StreamKey(0, StreamPurpose.DISORDER, "conformance", 0, 0).open();
	}

	private void variants() {
		for (ParameterSpec spec : provider.schema().specs()) {
			List<String> values = switch (spec.type()) {
				case ChoiceType choice -> choice.choices();
				case BooleanType _ -> List.of("true", "false");
				case IntegerType integer -> List.of(Long.toString(integer.min()));
				default -> List.of();
			};
			for (String value : values) {
				Map<String, String> variant = new HashMap<>(parameters);
				variant.put(spec.name(), value);
				if (provider.schema().check(variant).isEmpty()) { // a rule may forbid the combination
					tryBuild(variant);
				}
			}
		}
	}

	private void tryBuild(Map<String, String> variant) {
		Parameters accepted = provider.schema().parse(variant).with(components);
		if (provider.memory(accepted) > MOST_BYTES) {
			return;
		}
		try {
			energyOfReference(provider.build(accepted, stream()), variant);
		} catch (ParameterException e) {
			boolean content = e.violations().stream().allMatch(violation -> provider.schema().spec(violation.parameter())
					.map(ParameterSpec::type).filter(FileType.class::isInstance).isPresent());
			unless(content, "%s threw %s", variant, e); // what a file holds is for build to refuse
		} catch (RuntimeException e) {
			throw e instanceof ContractBroken ? e : new ContractBroken(variant + " threw " + e);
		}
	}

	private static <C extends Configuration> void energyOfReference(Hamiltonian<C> model, Map<String, String> variant) {
		double energy = model.energy(model.space().create());
		unless(Double.isFinite(energy), "with %s the reference state has energy %s", variant, energy);
	}

	private void deterministic() {
		compare(new Probe<>(build(), "deterministic"), build());
	}

	private static <C extends Configuration> void compare(Probe<C> probe, Hamiltonian<?> second) {
		@SuppressWarnings("unchecked") // built by one provider from equal parameters
		Hamiltonian<C> other = (Hamiltonian<C>) second;
		for (C state : probe.states()) {
			double energy = probe.model().energy(state);
			unless(energy == other.energy(state), "%s has energy %s in one build and %s in the next", state.toText(),
					energy, other.energy(state));
		}
	}
}
