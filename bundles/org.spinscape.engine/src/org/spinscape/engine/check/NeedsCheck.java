// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.Need;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.result.ResultKind;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.GivenKinds;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.engine.plan.ComponentPlan;
import org.spinscape.engine.plan.PointPlan;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentPackage.Literals;

/**
 * Says what the analyzers of an arm lack to have anything to say: observables, results that something in the arm gives,
 * replicas. Without it one would learn so after the run.
 */
final class NeedsCheck {

	private static final int MOST_GIVERS = 4;

	private final Catalog catalog;
	private final PointPlan point;
	private final Arm arm;
	private final Experiment experiment;

	/** @param arm that of the point */
	NeedsCheck(Catalog catalog, PointPlan point, Arm arm, Experiment experiment) {
		this.catalog = catalog;
		this.point = point;
		this.arm = arm;
		this.experiment = experiment;
	}

	/** Each thing that an analyzer lacks. @param plan an analyzer of the point */
	List<Lack> lacks(ComponentPlan plan) {
		AnalyzerProvider provider = catalog.provider(AnalyzerProvider.class, plan.id()).orElseThrow();
		if (!provider.schema().check(plan.values()).isEmpty()) {
			return List.of(); // that is said by itself
		}
		Parameters parameters = provider.schema().parse(plan.values());
		List<Lack> lacks = new ArrayList<>();
		Set<String> missing = new TreeSet<>(provider.observables(parameters));
		point.observables().forEach(observable -> missing.remove(observable.id()));
		if (!missing.isEmpty()) {
			lacks.add(new Lack("needs observable " + String.join(" and ", missing) + "; add it to the arm",
					missing.stream().<Remedy>map(id -> new Remedy.Add(arm, Kinds.OBSERVABLE, id)).toList()));
		}
		int fewest = provider.fewestReplicas(parameters);
		int replicas = experiment.getReplicas();
		if (replicas < fewest) {
			lacks.add(new Lack("needs " + fewest + " replicas or more, and there "
					+ (replicas == 1 ? "is 1" : "are " + replicas) + "; set the number of replicas to " + fewest,
					List.of(new Remedy.Attribute(experiment, Literals.EXPERIMENT__REPLICAS, Integer.valueOf(fewest)))));
		}
		List<Need> needs = provider.needs(parameters);
		if (!needs.isEmpty()) {
			Set<ResultKind<?>> given = givenBeside(plan);
			needs.stream().filter(need -> given.stream().noneMatch(need.met())).forEach(need -> lacks.add(lack(need)));
		}
		return lacks;
	}

	private Lack lack(Need need) {
		List<Contribution> givers = GivenKinds.givers(catalog, need.met());
		List<Contribution> some = givers.subList(0, Math.min(MOST_GIVERS, givers.size()));
		String names = some.stream().map(giver -> giver.kind().label() + " " + giver.id())
				.collect(Collectors.joining(", "));
		String sentence = "needs " + need.what() + ", which nothing in the arm gives; " + (givers.isEmpty()
				? "no installed plug-in declares it either: check its name"
				: "add " + names + (givers.size() > MOST_GIVERS ? " or another that gives it" : ""));
		// A second sampler would take the place of the first, which is not what is meant.
		return new Lack(sentence, some.stream().filter(giver -> giver.kind() != Kinds.SAMPLER || arm.getSampler() == null)
				.<Remedy>map(giver -> new Remedy.Add(arm, giver.kind(), giver.id())).toList());
	}

	/** The kinds that all components of the arm but one give. */
	private Set<ResultKind<?>> givenBeside(ComponentPlan analyzer) {
		Set<ResultKind<?>> recorded = new HashSet<>();
		point.observables().forEach(observable -> recorded.addAll(gives(observable, Set.of())));
		Set<ResultKind<?>> given = new HashSet<>(recorded);
		if (recorded.stream().anyMatch(ObservableKinds.ENERGY::same)) {
			given.add(GivenKinds.ENERGY_TRACE);
		}
		point.explorers().forEach(explorer -> given.addAll(gives(explorer, recorded)));
		point.sampler().ifPresent(sampler -> given.addAll(gives(sampler, recorded)));
		point.analyzers().stream().filter(other -> other != analyzer)
				.forEach(other -> given.addAll(gives(other, recorded)));
		return given;
	}

	private Set<ResultKind<?>> gives(ComponentPlan component, Set<ResultKind<?>> recorded) {
		Provider provider = catalog.find(component.kind(), component.id()).orElseThrow().provider();
		return provider.schema().check(component.values()).isEmpty()
				? GivenKinds.of(provider, provider.schema().parse(component.values()), recorded)
				: Set.of();
	}
}
