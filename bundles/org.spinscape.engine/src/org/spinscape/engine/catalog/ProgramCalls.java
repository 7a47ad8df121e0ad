// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.provider.ProgramCall;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.provider.StartsProgram;
import org.spinscape.engine.plan.ComponentPlan;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PlanException;
import org.spinscape.experiment.Experiment;

/** The programs that an experiment would have started, so that somebody can be asked. */
public final class ProgramCalls {

	private ProgramCalls() {
	}

	/**
	 * All of them, each once; none of an experiment that is wrong, which its run refuses. Nothing is started.
	 *
	 * @param folder the folder that the experiment's file parameters are relative to
	 */
	public static List<ProgramCall> of(Experiment experiment, Catalog catalog, Path folder) {
		Set<ProgramCall> calls = new LinkedHashSet<>();
		try {
			Plan.of(experiment, catalog).points().stream()
					.flatMap(point -> Stream.of(List.of(point.hamiltonian()), point.explorers(),
							point.sampler().stream().toList(), point.observables(), point.analyzers()))
					.flatMap(List::stream).distinct().forEach(component -> add(component, catalog, folder, calls));
		} catch (PlanException e) {
			return List.of();
		}
		return new ArrayList<>(calls);
	}

	private static void add(ComponentPlan component, Catalog catalog, Path folder, Set<ProgramCall> calls) {
		catalog.find(component.kind(), component.id()).ifPresent(found -> {
			add(found.provider(), component.values(), folder, calls);
			NestedContributions.of(found.provider(), component.values(), catalog)
					.forEach(inner -> add(inner.contribution().provider(), inner.value().values(), folder, calls));
		});
	}

	private static void add(Provider provider, Map<String, String> values, Path folder, Set<ProgramCall> calls) {
		if (provider instanceof StartsProgram starter) {
			try {
				calls.add(starter.call(provider.schema().parse(FileValues.resolved(provider, values, folder))));
			} catch (ParameterException e) {
				// refused by the run, in these words
			}
		}
	}
}
