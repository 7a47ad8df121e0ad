// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinscape.analyzers.chaos.DisorderChaos;
import org.spinscape.analyzers.chaos.TemperatureChaos;
import org.spinscape.analyzers.equilibrium.Equilibration;
import org.spinscape.analyzers.folding.Folding;
import org.spinscape.analyzers.order.Binder;
import org.spinscape.analyzers.order.CorrelationLength;
import org.spinscape.analyzers.order.OverlapDistribution;
import org.spinscape.analyzers.order.OverlapEnergy;
import org.spinscape.analyzers.order.Susceptibility;
import org.spinscape.analyzers.order.Ultrametricity;
import org.spinscape.analyzers.series.Mean;
import org.spinscape.analyzers.series.Trace;
import org.spinscape.analyzers.series.ValueHistogram;
import org.spinscape.analyzers.study.CompareArms;
import org.spinscape.analyzers.study.CorrelationTrend;
import org.spinscape.analyzers.study.RankTrend;
import org.spinscape.analyzers.study.Scaling;
import org.spinscape.analyzers.study.SpreadTrend;
import org.spinscape.analyzers.thermal.Reweighting;
import org.spinscape.analyzers.thermal.Thermodynamics;
import org.spinscape.conformance.check.AnalyzerChecks;
import org.spinscape.conformance.check.Check;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;

/** Each analyzer keeps its contract, and is what experiment files and papers know it as. */
class AnalyzersConformTest {

	/** Whom each method is due to, as its paper's first author; nobody for those that count or copy. */
	private static final Map<String, String> DUE_TO = Map.ofEntries(Map.entry("mean", "Sokal"),
			Map.entry("disorder-chaos", "Bray"), Map.entry("temperature-chaos", "Ney-Nifle"),
			Map.entry("equilibration", "Katzgraber"), Map.entry("susceptibility", "Binder"),
			Map.entry("correlation-length", "Cooper"), Map.entry("overlap-distribution", "Parisi"),
			Map.entry("binder", "Binder"), Map.entry("ultrametricity", "Rammal"), Map.entry("folding", "Bryngelson"),
			Map.entry("thermodynamics", "Landau"), Map.entry("reweighting", "Shirts"), Map.entry("scaling", "Hurvich"),
			Map.entry("rank-trend", "Spearman"), Map.entry("compare-arms", "Efron"),
			Map.entry("spread-trend", "Choromanska"), Map.entry("correlation-trend", "Choromanska"), Map.entry("histogram",
					""),
			Map.entry("trace", ""), Map.entry("overlap-energy", ""));

	/** Those whose statements are about pairs of states of one system, and how many of these one needs at least. */
	private static final Map<String, Integer> COMPARES_REPLICAS = Map.of("temperature-chaos", 2, "overlap-energy", 2,
			"ultrametricity", 3, "susceptibility", 1, "correlation-length", 1, "overlap-distribution", 1, "binder", 1);

	static Stream<AnalyzerProvider> analyzers() {
		return Stream.of(new Mean(), new Trace(), new ValueHistogram(), new DisorderChaos(), new TemperatureChaos(),
				new Equilibration(), new Folding(), new Binder(), new CorrelationLength(), new OverlapDistribution(),
				new OverlapEnergy(), new Susceptibility(), new Ultrametricity(), new CompareArms(), new CorrelationTrend(),
				new RankTrend(), new Scaling(), new SpreadTrend(), new Reweighting(), new Thermodynamics());
	}

	@ParameterizedTest
	@MethodSource("analyzers")
	void conforms(AnalyzerProvider provider) {
		assertEquals(List.of(), Check.run(AnalyzerChecks.checks(provider, Map.of(), List.of())));
	}

	/** Experiment files say these: one that changed could no longer be opened. */
	@Test
	void publishedIdentifiersStay() {
		assertEquals(DUE_TO.keySet(), Set.copyOf(analyzers().map(AnalyzerProvider::id).toList()));
	}

	@ParameterizedTest
	@MethodSource("analyzers")
	void namesThePaperThatItIsDueTo(AnalyzerProvider provider) {
		String author = DUE_TO.get(provider.id());
		List<Reference> references = provider.references();
		assertEquals(author.isEmpty(), references.isEmpty());
		assertTrue(author.isEmpty() || references.getFirst().authors().contains(author), references::toString);
	}

	/** An overlap of one state with itself is 1 and says nothing; one of two that share random numbers says too much. */
	@ParameterizedTest
	@MethodSource("analyzers")
	void whoeverComparesReplicasNeedsIndependentOnes(AnalyzerProvider provider) {
		Parameters parameters = provider.schema().defaults();
		boolean compares = COMPARES_REPLICAS.containsKey(provider.id());
		assertEquals(compares, provider.needsIndependentReplicas(parameters));
		assertEquals(COMPARES_REPLICAS.getOrDefault(provider.id(), 1), provider.fewestReplicas(parameters));
		assertEquals(compares, provider.observables(parameters).stream().anyMatch(id -> id.endsWith("-overlap")));
	}

	/** A magnetisation is one replica's own. */
	@Test
	void magnetisationsNeedNoIndependentReplicas() {
		for (AnalyzerProvider provider : List.of(new Binder(), new CorrelationLength(), new Susceptibility())) {
			assertFalse(provider.needsIndependentReplicas(
					provider.schema().parse(Map.of("quantity", "magnetisation"))), provider.id());
		}
	}

	/** Statistical mechanics of energies reads energies. */
	@Test
	void thermodynamicsReadsEnergies() {
		for (AnalyzerProvider provider : List.of(new Thermodynamics(), new Reweighting())) {
			assertEquals(Set.of("energy"), provider.observables(provider.schema().defaults()), provider.id());
		}
	}

	/** What works on results alone names the result that it works on, and asks for no recording. */
	@ParameterizedTest
	@MethodSource("analyzers")
	void whoeverReadsNoRecordingsSaysWhatItNeeds(AnalyzerProvider provider) {
		Parameters parameters = provider.schema().defaults();
		assertEquals(provider.needsRecordings(), provider.needs(parameters).isEmpty());
		assertFalse(!provider.needsRecordings() && !provider.observables(parameters).isEmpty());
		assertEquals(provider.id().equals("equilibration"), provider.needsReferences(parameters));
	}
}
