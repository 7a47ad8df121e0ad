// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.conformance.check.AnalyzerChecks;
import org.spinscape.conformance.check.Check;
import org.spinscape.conformance.check.DataSetChecks;
import org.spinscape.conformance.check.ExplorerChecks;
import org.spinscape.conformance.check.LayerChecks;
import org.spinscape.conformance.check.NamedModel;
import org.spinscape.conformance.check.ObservableChecks;
import org.spinscape.conformance.check.ProviderConformance;
import org.spinscape.conformance.check.SamplerChecks;
import org.spinscape.conformance.check.SchemaChecks;
import org.spinscape.conformance.check.SmallInstance;
import org.spinscape.conformance.check.SmallValues;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.data.DataSetProvider;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.layer.LayerProvider;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.check.FigureChecks;

/** The clauses that installed contributions are held to, each tried on what else is installed. */
final class InstalledChecks {

	/** Spins of the graphs on which a sampler is started from every state. */
	private static final int LARGEST_GRAPH = 5;
	/** Whole numbers are cut to this where it makes little of much: sweeps, repeats, samples. */
	private static final int SMALL = 20;

	private final Catalog catalog;
	private final List<String> more;

	/** @param more models to try explorers and observables on, as parameters name them */
	InstalledChecks(Catalog catalog, List<String> more) {
		this.catalog = catalog;
		this.more = more;
	}

	/** The clauses of a contribution. @throws ParameterException if a model cannot be built */
	List<Check> of(Contribution contribution, Map<String, String> settings) {
		return switch (contribution.provider()) {
			case HamiltonianProvider model -> ProviderConformance.checks(model, settings, catalog.components());
			case SamplerProvider sampler -> SamplerChecks.checks(sampler, settings, samplers(), LARGEST_GRAPH);
			case ExplorerProvider explorer -> ExplorerChecks.checks(explorer, small(explorer, settings), samplers(),
					models());
			case ObservableProvider observable -> ObservableChecks.checks(observable, settings, models());
			case AnalyzerProvider analyzer -> AnalyzerChecks.checks(analyzer, settings, List.of());
			case DataSetProvider data -> DataSetChecks.checks(data, small(data, settings), catalog.components());
			case LayerProvider layer -> LayerChecks.of(layer, settings);
			default -> SchemaChecks.of(contribution.provider(), settings);
		};
	}

	/** The clauses of figures, on what installed explorers and analyzers find on small models. */
	List<Check> of(ResultFigureProvider figure) {
		List<Subject> subjects = new ArrayList<>();
		for (ExplorerProvider explorer : all(Kinds.EXPLORER, ExplorerProvider.class)) {
			Map<String, String> values = small(explorer, Map.of());
			if (wanted(figure, explorer, values)) {
				int arm = 0;
				for (List<Result> found : ExplorerChecks.results(explorer, values, samplers(), models())) {
					String name = "arm " + ++arm;
					found.forEach(result -> subjects.add(new Subject(name, Map.of(), 0, result)));
				}
			}
		}
		for (AnalyzerProvider analyzer : all(Kinds.ANALYZER, AnalyzerProvider.class)) {
			AnalyzerChecks.results(analyzer, Map.of())
					.forEach(result -> subjects.add(new Subject("arm", Map.of(), -1, result)));
		}
		return FigureChecks.checks(figure, subjects);
	}

	private static boolean wanted(ResultFigureProvider figure, ExplorerProvider explorer, Map<String, String> values) {
		return explorer.gives(explorer.schema().parse(values)).stream().map(ResultKind::tag).anyMatch(figure::draws);
	}

	private static Map<String, String> small(Provider provider, Map<String, String> settings) {
		Map<String, String> values = new LinkedHashMap<>(SmallValues.of(provider.schema(), SMALL));
		values.putAll(settings);
		return values;
	}

	private <P extends Provider> List<P> all(ComponentKind kind, Class<P> type) {
		return catalog.all(kind).stream().map(contribution -> type.cast(contribution.provider())).toList();
	}

	private List<NamedModel> models() {
		List<NamedModel> models = new ArrayList<>();
		for (String text : more) {
			ComponentValue value = ComponentValue.parse(text);
			models.add(NamedModel.of(catalog.components().open("model", HamiltonianProvider.class, value).provider(),
					value.values(), catalog.components()));
		}
		models.addAll(SmallInstance.all(all(Kinds.HAMILTONIAN, HamiltonianProvider.class), catalog.components()));
		return models;
	}

	private SamplerSetup.Components samplers() {
		return value -> catalog.provider(SamplerProvider.class, value.id())
				.orElseThrow(() -> new ParameterException("sampler", "there is no sampler '" + value.id() + "'"));
	}
}
