// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.observable.ObservableSetup;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.ComponentType;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Requirements;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.engine.plan.ComponentPlan;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PointPlan;
import org.spinscape.engine.plan.Task;

/**
 * Asks, before anything runs, whether every part can work with every other: capabilities, refusals, memory. One
 * landscape of each sweep point is built for it, unless that would need too much memory by itself.
 */
final class Feasibility {

	/** The largest share of the heap that one task may be predicted to need. */
	private static final double SHARE = 0.8;

	private final Realisation realisation;
	private final Plan plan;
	private final List<Obstacle> problems = new ArrayList<>();

	Feasibility(Realisation realisation, Plan plan) {
		this.realisation = realisation;
		this.plan = plan;
	}

	/** All obstacles; none if the plan can run. */
	List<Obstacle> check() {
		Set<String> built = new HashSet<>();
		for (PointPlan point : plan.points()) {
			// Points that differ in anything but the model's values need no model of their own.
			if (built.add(point.arm() + point.hamiltonian() + point.explorers() + point.sampler())) {
				try {
					check(point);
				} catch (ParameterException e) {
					add(point, point.hamiltonian(), e.getMessage());
				}
			}
		}
		return problems;
	}

	private void add(PointPlan point, ComponentPlan component, String message) {
		problems.add(new Obstacle(point, component, component, message, List.of()));
	}

	private void check(PointPlan point) {
		Realisation.Part<HamiltonianProvider> model = realisation.hamiltonian(point);
		long memory = model.provider().memory(model.parameters());
		if (tooMuch(memory)) {
			add(point, point.hamiltonian(), tooMuchText(memory));
			return;
		}
		Hamiltonian<?> hamiltonian = realisation.build(new Task(point, 0));
		boolean groundStates = false;
		for (ComponentPlan component : point.explorers()) {
			groundStates |= givesGroundStates(component);
			checkExplorer(point, component, hamiltonian);
		}
		boolean shared = point.sampler().isPresent() && checkSampler(point, point.sampler().get(), hamiltonian)
				&& plan.replicas() > 1;
		for (ComponentPlan component : point.observables()) {
			checkObservable(point, component, hamiltonian, groundStates);
			refuse(point, component, shared && independent(realisation.observable(component)));
		}
		for (ComponentPlan component : point.analyzers()) {
			refuse(point, component, shared && independentAnalyses(realisation.analyzer(component)));
		}
	}

	private boolean givesGroundStates(ComponentPlan component) {
		Realisation.Part<ExplorerProvider> part = realisation.explorer(component);
		return Declared.has(part.provider().gives(part.parameters()), LandscapeKinds.GROUND_STATES);
	}

	private void checkExplorer(PointPlan point, ComponentPlan component, Hamiltonian<?> hamiltonian) {
		Realisation.Part<ExplorerProvider> part = realisation.explorer(component);
		if (lacks(point, component, hamiltonian, part.provider().requires())) {
			return;
		}
		Optional<String> refusal = part.provider().refuse(hamiltonian, part.parameters());
		long memory = refusal.isPresent() ? 0 : part.provider().memory(hamiltonian, part.parameters());
		refusal.ifPresent(reason -> add(point, component, reason));
		if (part.provider().walks(hamiltonian, part.parameters())) {
			checkNested(point, component, part, hamiltonian);
		}
		if (tooMuch(memory)) {
			add(point, component, tooMuchText(memory));
		}
	}

	/** The samplers that an explorer names must suit the landscape, too: one of each is built for a try. */
	private void checkNested(PointPlan point, ComponentPlan component, Realisation.Part<ExplorerProvider> part,
			Hamiltonian<?> hamiltonian) {
		Parameters parameters = part.parameters();
		for (ParameterSpec spec : parameters.schema().specs()) {
			if (!(spec.type() instanceof ComponentType type) || !type.kind().equals(Kinds.SAMPLER.label())) {
				continue;
			}
			ComponentValue value = parameters.component(spec.name());
			try {
				SamplerProvider provider = realisation.components(spec.name()).sampler(value);
				if (!lacks(point, component, new ComponentPlan(Kinds.SAMPLER, value.id(), value.values()), hamiltonian,
						provider.requires())) {
					Parameters inner = provider.schema().parse(value.values());
					Sampler sampler = provider.create(realisation.setup(new Task(point, 0), hamiltonian, inner, 0));
					part.provider().refuseSampler(sampler, parameters).ifPresent(reason -> add(point, component,
							spec.name() + " '" + value + "' cannot be used: " + reason));
				}
			} catch (ParameterException e) {
				add(point, component, spec.name() + " '" + value + "' cannot be used: " + e.getMessage());
			}
		}
	}

	private static boolean independent(Realisation.Part<ObservableProvider> part) {
		return part.provider().needsIndependentReplicas(part.parameters());
	}

	private static boolean independentAnalyses(Realisation.Part<AnalyzerProvider> part) {
		return part.provider().needsIndependentReplicas(part.parameters());
	}

	private void refuse(PointPlan point, ComponentPlan component, boolean needs) {
		if (needs) {
			add(point, component, "needs independent replicas, and those of " + point.sampler().orElseThrow().label()
					+ " share their random numbers; set its randomness to independent, or leave this out");
		}
	}

	/** @return whether replicas would share random numbers */
	private boolean checkSampler(PointPlan point, ComponentPlan component, Hamiltonian<?> hamiltonian) {
		Realisation.Part<SamplerProvider> part = realisation.sampler(component);
		if (!lacks(point, component, hamiltonian, part.provider().requires())) {
			try {
				return !part.provider()
						.replicas(List.of(realisation.setup(new Task(point, 0), hamiltonian, part.parameters(), 0)))
						.independent();
			} catch (ParameterException e) {
				add(point, component, e.getMessage());
			}
		}
		return false;
	}

	private void checkObservable(PointPlan point, ComponentPlan component, Hamiltonian<?> hamiltonian,
			boolean groundStates) {
		Realisation.Part<ObservableProvider> part = realisation.observable(component);
		if (!lacks(point, component, hamiltonian, part.provider().requires())) {
			// An explorer's ground states are not there yet: any state stands for them.
			ObservableSetup setup = new ObservableSetup(hamiltonian, part.parameters(), plan.replicas(),
					groundStates ? List.of(hamiltonian.space().create()) : List.of());
			part.provider().refuse(setup).ifPresent(reason -> add(point, component, reason));
		}
	}

	private boolean lacks(PointPlan point, ComponentPlan component, Hamiltonian<?> hamiltonian,
			Set<Class<?>> required) {
		return lacks(point, component, component, hamiltonian, required);
	}

	private boolean lacks(PointPlan point, ComponentPlan owner, ComponentPlan component, Hamiltonian<?> hamiltonian,
			Set<Class<?>> required) {
		Set<String> missing = Requirements.missing(hamiltonian, required);
		if (!missing.isEmpty()) {
			List<String> others = new ArrayList<>(realisation.offering(required));
			// Models are tried with their defaults: this one may offer it then.
			others.remove(point.hamiltonian().id());
			boolean byDefault = realisation.offersByDefault(point.hamiltonian().id(), required);
			problems.add(new Obstacle(point, owner, component, "needs " + String.join(", ", missing) + ", which "
					+ point.hamiltonian().label()
					+ (byDefault ? " offers only with other parameters; change them, or choose another"
							: " does not offer; choose another")
					+ (others.isEmpty() ? "" : ", for example " + String.join(", ", others)), others));
		}
		return !missing.isEmpty();
	}

	static boolean tooMuch(long memory) {
		return memory > SHARE * Runtime.getRuntime().maxMemory();
	}

	static String tooMuchText(long memory) {
		return "would need about " + gigabytes(memory) + " of memory and " + gigabytes(Runtime.getRuntime().maxMemory())
				+ " may be used; take a smaller system, or give more memory with SPINSCAPE_VM_ARGS=-Xmx...";
	}

	private static String gigabytes(long bytes) {
		return "%.3g GB".formatted(bytes / 1e9);
	}
}
