// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.observable.ObservableSetup;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.provider.Requirements;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.engine.check.ExperimentChecker;
import org.spinscape.engine.check.Problem;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PlanException;
import org.spinscape.engine.plan.PointPlan;
import org.spinscape.engine.plan.SweepValues;
import org.spinscape.engine.plan.Task;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.Parameter;

/**
 * What an arm could record and compute beside what it does already, and why not. Its model is built once, at the first
 * point of its sweeps, which may take a while.
 */
public final class ArmOffers {

	private final Catalog catalog;
	private final Path folder;
	private final Experiment experiment;
	private final Arm arm;
	private @Nullable Optional<Hamiltonian<?>> model;

	/**
	 * @param whole  an experiment; it is copied, so that it may go on changing
	 * @param number of the arm, from 0
	 * @param folder the folder that file parameters are relative to
	 */
	public ArmOffers(Experiment whole, int number, Catalog catalog, Path folder) {
		this.catalog = catalog;
		this.folder = folder;
		experiment = EcoreUtil.copy(whole);
		arm = experiment.getArms().get(number);
		experiment.getArms().removeIf(other -> other != arm);
		experiment.setSamples(1);
		experiment.setTargetResult(null);
		arm.setCondition(null);
		experiment.eAllContents().forEachRemaining(element -> {
			if (element instanceof Parameter parameter && parameter.getSweep() != null) {
				first(parameter);
			}
		});
	}

	/** Of a sweep the first value; a wrong one stays, and is then what the arm is refused for. */
	private static void first(Parameter parameter) {
		try {
			parameter.setValue(SweepValues.of(parameter.getSweep(), Optional.empty()).getFirst());
			parameter.setSweep(null);
		} catch (PlanException e) {
			// said where the experiment is checked
		}
	}

	/**
	 * Why the arm cannot have a contribution, with its defaults.
	 *
	 * @param tried an observable or an analyzer
	 * @return one sentence; empty if it can, or if that cannot be told
	 */
	public Optional<String> refusal(Contribution tried) {
		if (tried.provider().schema().specs().stream().anyMatch(ParameterSpec::mandatory)) {
			return Optional.empty(); // depends on what the user will say
		}
		Optional<String> lack = lack(tried);
		return lack.isPresent() || tried.kind() != Kinds.OBSERVABLE ? lack
				: model().flatMap(hamiltonian -> refusal(tried, (ObservableProvider) tried.provider(), hamiltonian));
	}

	/** What the arm lacks for it that can be told without a model. */
	private Optional<String> lack(Contribution tried) {
		Component added = ExperimentFactory.eINSTANCE.createComponent();
		added.setProvider(tried.id());
		List<Component> siblings = tried.kind() == Kinds.OBSERVABLE ? arm.getObservables() : arm.getAnalyzers();
		siblings.addFirst(added); // of observables without a sampler the first is named
		try {
			return ExperimentChecker.check(experiment, catalog, folder).stream()
					.filter(problem -> problem.severity() == Problem.Severity.ERROR
							&& EcoreUtil.isAncestor(added, problem.element()))
					.map(Problem::message).findFirst();
		} finally {
			siblings.remove(added);
		}
	}

	private Optional<String> refusal(Contribution tried, ObservableProvider provider, Hamiltonian<?> hamiltonian) {
		Set<String> missing = Requirements.missing(hamiltonian, provider.requires());
		if (!missing.isEmpty()) {
			return Optional.of("needs " + String.join(", ", missing) + ", which this model does not offer");
		}
		try {
			// An explorer's ground states are not there yet: any state stands for them.
			return provider.refuse(new ObservableSetup(hamiltonian, tried.provider().schema().defaults(),
					experiment.getReplicas(), List.of(hamiltonian.space().create())));
		} catch (ParameterException e) {
			return Optional.of(e.getMessage());
		}
	}

	/** The model of the arm; empty if it cannot be built, or needs more memory than there is. */
	private Optional<Hamiltonian<?>> model() {
		Optional<Hamiltonian<?>> known = model;
		if (known == null) {
			known = built();
			model = known;
		}
		return known;
	}

	private Optional<Hamiltonian<?>> built() {
		try {
			if (ExperimentChecker.fatal(ExperimentChecker.check(experiment, catalog, folder))) {
				return Optional.empty();
			}
			Plan plan = Plan.of(experiment, catalog);
			Realisation realisation = new Realisation(catalog, plan, folder);
			PointPlan point = plan.points().getFirst();
			Realisation.Part<HamiltonianProvider> part = realisation.hamiltonian(point);
			return Feasibility.tooMuch(part.provider().memory(part.parameters())) ? Optional.empty()
					: Optional.of(realisation.build(new Task(point, 0)));
		} catch (PlanException | ParameterException e) {
			return Optional.empty();
		}
	}
}
