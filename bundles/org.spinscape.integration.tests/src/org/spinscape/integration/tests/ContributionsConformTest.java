// SPDX-License-Identifier: EPL-2.0
package org.spinscape.integration.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.spinscape.integration.tests.ProvidersConformTest.components;
import static org.spinscape.integration.tests.ProvidersConformTest.services;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.spinscape.conformance.check.AnalyzerChecks;
import org.spinscape.conformance.check.Check;
import org.spinscape.conformance.check.DataSetChecks;
import org.spinscape.conformance.check.ExplorerChecks;
import org.spinscape.conformance.check.LayerChecks;
import org.spinscape.conformance.check.NamedModel;
import org.spinscape.conformance.check.ObservableChecks;
import org.spinscape.conformance.check.SmallInstance;
import org.spinscape.conformance.check.SmallValues;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.data.DataSetProvider;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.layer.LayerProvider;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.Result;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.check.FigureChecks;

/**
 * What explores, reads, analyses, draws and feeds networks conforms, all of it as the service registry knows it. Models are
 * small ones of every provider, and a few of which the defaults give none.
 */
@Execution(ExecutionMode.CONCURRENT)
class ContributionsConformTest {

	/** What some explorers can only be tried on: chains, rings, squares of eight, networks with classes, machines. */
	private static final List<String> MODELS = List.of("hp-protein(benchmark=own, sequence=HPPHPH)",
			"ising-ferromagnet(dimension=1, L=6)", "ising-ferromagnet(dimension=2, L=8)",
			"network(data=gaussian-clusters(samples=12, inputs=3), test=4, layers=dense(units=2))",
			"trained-rbm(data=spin-samples(hamiltonian=ising-ferromagnet(dimension=1, L=6), samples=20, burn-in=10),"
					+ " hidden=2, steps=5)");
	/** Whole numbers of the defaults are cut to this: sweeps, repeats, states. */
	private static final int SMALL = 20;
	/** What else makes a search short: it ends by counting, long before its time is over. */
	private static final Map<String, Map<String, String>> SHORT = Map.of("ground-state",
			Map.of("budget", "1000", "generations", "3"), "wang-landau", Map.of("final-step", "1e-3", "budget", "1000"),
			"sampled-minima", Map.of("budget", "1000"), "low-states",
			Map.of("most", "1000"), "supergraph",
			Map.of("temperatures", "0.5, 1", "budget", "1000"), "first-passage", Map.of("budget", "1000"), "landing",
			Map.of("budget", "1000"), "aging", Map.of("budget", "1000"));

	private static List<NamedModel> models;

	@BeforeAll
	static void build() {
		models = new ArrayList<>(SmallInstance.all(services(HamiltonianProvider.class), components()));
		for (String text : MODELS) {
			ComponentValue value = ComponentValue.parse(text);
			models.add(NamedModel.of(components().open("model", HamiltonianProvider.class, value).provider(), value.values(),
					components()));
		}
	}

	private static Map<String, String> values(Provider provider) {
		Map<String, String> values = new LinkedHashMap<>(SmallValues.of(provider.schema(), SMALL));
		values.putAll(SHORT.getOrDefault(provider.id(), Map.of()));
		return values;
	}

	private static SamplerSetup.Components samplers() {
		return value -> components().open("sampler", SamplerProvider.class, value).provider();
	}

	private static DynamicTest conforms(String id, List<Check> clauses) {
		return DynamicTest.dynamicTest(id, () -> assertEquals(List.of(), Check.run(clauses)));
	}

	@TestFactory
	Stream<DynamicTest> explorers() {
		return services(ExplorerProvider.class).stream()
				.map(provider -> conforms(provider.id(), ExplorerChecks.checks(provider, values(provider), samplers(),
						models)));
	}

	@TestFactory
	Stream<DynamicTest> observables() {
		return services(ObservableProvider.class).stream()
				.map(provider -> conforms(provider.id(), ObservableChecks.checks(provider, Map.of(), models)));
	}

	@TestFactory
	Stream<DynamicTest> analyzers() {
		return services(AnalyzerProvider.class).stream()
				.map(provider -> conforms(provider.id(), AnalyzerChecks.checks(provider, Map.of(), List.of())));
	}

	/** Those that read no files: what these refuse is tested beside them. */
	@TestFactory
	Stream<DynamicTest> dataSets() {
		return services(DataSetProvider.class).stream()
				.filter(provider -> provider.schema().specs().stream().noneMatch(ParameterSpec::mandatory))
				.map(provider -> conforms(provider.id(), DataSetChecks.checks(provider, values(provider), components())));
	}

	@TestFactory
	Stream<DynamicTest> layers() {
		return services(LayerProvider.class).stream()
				.map(provider -> conforms(provider.id(), LayerChecks.of(provider, Map.of())));
	}

	/** What a sampler that records its walkers says of its run, on the first of the models. */
	private static List<Result> travels() {
		ComponentValue value = ComponentValue.parse("parallel-tempering(count=4, history=" + SMALL + ")");
		SamplerProvider provider = samplers().sampler(value);
		Sampler sampler = provider.create(new SamplerSetup(models.getFirst().model(), provider.schema().parse(value.values()),
				new StreamKey(0, StreamPurpose.TEST, "travels", 0, 0).open(), 3L * SMALL, SMALL, samplers()));
		for (int sweep = 0; sweep < 3 * SMALL; sweep++) {
			sampler.sweep();
		}
		return sampler.report();
	}

	/** On what explorers find on these models, an arm for each, on what analyzers say, and on what a sampler reports. */
	@TestFactory
	Stream<DynamicTest> figures() {
		List<Subject> subjects = new ArrayList<>();
		for (ExplorerProvider provider : services(ExplorerProvider.class)) {
			int arm = 0;
			for (List<Result> found : ExplorerChecks.results(provider, values(provider), samplers(), models)) {
				String name = "arm " + ++arm;
				found.forEach(result -> subjects.add(new Subject(name, Map.of(), 0, result)));
			}
		}
		services(AnalyzerProvider.class).forEach(provider -> AnalyzerChecks.results(provider, Map.of())
				.forEach(result -> subjects.add(new Subject("arm", Map.of(), -1, result))));
		travels().forEach(result -> subjects.add(new Subject("arm", Map.of(), 0, result)));
		return services(ResultFigureProvider.class).stream()
				.map(provider -> conforms(provider.id(), FigureChecks.checks(provider, subjects)));
	}
}
