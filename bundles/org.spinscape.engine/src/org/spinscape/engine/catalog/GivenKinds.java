// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.result.BestStateResults;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Series;
import org.spinscape.core.sampler.SamplerProvider;

/** Which kinds of results contributions give, whatever they are. */
public final class GivenKinds {

	/** What the engine gives itself wherever the energy is recorded. */
	public static final ResultKind<Series> ENERGY_TRACE = ResultKind.series("energy-trace",
			"Energy of the first replica in the first slot over the run.");

	private GivenKinds() {
	}

	/**
	 * The kinds that a contribution gives; empty for models and what they are made of.
	 *
	 * @param recorded kinds of what is recorded beside it, which analyzers may give means of
	 */
	public static Set<ResultKind<?>> of(Provider provider, Parameters parameters, Set<ResultKind<?>> recorded) {
		return switch (provider) {
			case ExplorerProvider explorer -> explorer.gives(parameters);
			case SamplerProvider sampler -> ResultKind.union(sampler.gives(parameters), BestStateResults.KINDS);
			case ObservableProvider observable -> observable.gives(parameters);
			case AnalyzerProvider analyzer -> analyzer.gives(parameters, recorded);
			default -> Set.of();
		};
	}

	/** Installed contributions that give such a kind when nothing is set. */
	public static List<Contribution> givers(Catalog catalog, Predicate<ResultKind<?>> wanted) {
		List<Contribution> givers = new ArrayList<>();
		for (ComponentKind kind : List.of(Kinds.EXPLORER, Kinds.OBSERVABLE, Kinds.SAMPLER, Kinds.ANALYZER)) {
			for (Contribution contribution : catalog.all(kind)) {
				Provider provider = contribution.provider();
				if (provider.schema().specs().stream().noneMatch(spec -> spec.mandatory())
						&& of(provider, provider.schema().defaults(), Set.of()).stream().anyMatch(wanted)) {
					givers.add(contribution);
				}
			}
		}
		return givers;
	}
}
