// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInput;
import java.io.DataOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.spinscape.core.analysis.Analyzer;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyArm;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.explorer.Budget;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.explorer.ShareOfRuns;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.capability.GaussianBonds;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.hamiltonian.capability.SpinFlip;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.hamiltonian.capability.Symmetries;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.BestStateResults;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.sampler.Replicas;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.core.sampler.WalkerBatch;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.core.space.StateSpace;

/** What holds of contributions that say no more than they must, and what is read off a model by its capabilities. */
class ContractDefaultsTest {

	private static final ResultKind<Scalar> NUMBER = ResultKind.scalar("number", "J", "a number");

	/** Two spins with a bond: a pair of everything that facts are read from. */
	private static final class Pair
			implements
				Hamiltonian<IsingConfiguration>,
				PairCouplings,
				GaussianBonds,
				Planted,
				SpinFlipSymmetry,
				Objective {

		@Override
		public StateSpace<IsingConfiguration> space() {
			return new IsingSpace(2);
		}

		@Override
		public double energy(IsingConfiguration state) {
			return -3 * state.spin(0) * state.spin(1);
		}

		@Override
		public int[] offsets() {
			return new int[] { 0, 1, 2 };
		}

		@Override
		public int[] neighbours() {
			return new int[] { 1, 0 };
		}

		@Override
		public double[] couplings() {
			return new double[] { 3, 3 };
		}

		@Override
		public double[] fields() {
			return new double[2];
		}

		@Override
		public double constant() {
			return 0;
		}

		@Override
		public double variance() {
			return 9;
		}

		@Override
		public Configuration nativeState() {
			return space().parse("+-");
		}

		@Override
		public String objectiveName() {
			return "cut";
		}

		@Override
		public String objectiveUnit() {
			return "edges";
		}

		@Override
		public double objective(double energy) {
			return 1 - energy;
		}

		@Override
		public OptionalDouble bestKnown() {
			return OptionalDouble.of(7);
		}
	}

	private static final class Plain implements Hamiltonian<IsingConfiguration> {

		@Override
		public StateSpace<IsingConfiguration> space() {
			return new IsingSpace(2);
		}

		@Override
		public double energy(IsingConfiguration state) {
			return 1;
		}
	}

	private interface Named extends Provider {

		@Override
		default String id() {
			return "stranger";
		}

		@Override
		default String name() {
			return "Stranger";
		}

		@Override
		default String description() {
			return "Says no more than it must.";
		}

		@Override
		default ParameterSchema schema() {
			return ParameterSchema.empty();
		}
	}

	private static final Parameters NONE = ParameterSchema.empty().parse(Map.of());

	@Test
	void anAnalyzerAsksForNothing() {
		final class Silent implements AnalyzerProvider, Named {
		}
		AnalyzerProvider silent = new Silent();
		assertEquals(Set.of(), silent.gives(NONE));
		assertEquals(Set.of(), silent.gives(NONE, Set.of(NUMBER)));
		assertEquals(List.of(), silent.create(NONE).analyze(new TaskData(List.of(), LandscapeFacts.NONE, List.of())));
		assertEquals(Optional.empty(), silent.study(NONE));
		assertEquals(List.of(), silent.needs(NONE));
		assertEquals(Set.of(), silent.observables(NONE));
		assertEquals(1, silent.fewestReplicas(NONE));
		assertFalse(silent.needsIndependentReplicas(NONE) || silent.needsReferences(NONE));
		assertTrue(silent.needsRecordings());
	}

	@Test
	void anAnalyzerOfEachRecordingSaysSomethingOfEach() {
		Recording one = new Recording(ObservableKinds.ENERGY.tag(), true, new double[] { 1 }, 1, new double[][][] { { {
				5 } } });
		Scalar number = Scalar.exact(NUMBER, 2);
		assertEquals(List.of(number, number), Analyzer.each(_ -> List.of(number))
				.analyze(new TaskData(List.of(one, one), LandscapeFacts.NONE, List.of())));
		assertEquals("energy", one.name());
		assertEquals(ObservableKinds.ENERGY.unit(), one.unit());
		assertEquals(ObservableKinds.ENERGY.meaning(), one.meaning());
		assertEquals(Optional.of(number), new TaskData(List.of(), LandscapeFacts.NONE, List.of(number)).result(NUMBER));
		assertEquals(Map.of(), StudyResult.ofArm(number).point());
		assertSame(number, StudyResult.ofArm(number).result());
	}

	/** Studies draw by place and number: the same twice, and another elsewhere. */
	@Test
	void studiesDrawByPlace() {
		StudyArm arm = new StudyArm("arm", List.of());
		Study study = new Study(arm, List.of(arm), true, 5);
		long number = study.random("bootstrap", 1).nextLong();
		assertEquals(number, study.random("bootstrap", 1).nextLong());
		assertNotEquals(number, study.random("bootstrap", 2).nextLong());
		assertNotEquals(number, study.random("other", 1).nextLong());
		assertNotEquals(number, new Study(arm, List.of(arm), true, 6).random("bootstrap", 1).nextLong());
	}

	@Test
	void factsAreThoseOfTheModel() {
		LandscapeFacts facts = LandscapeFacts.of(new Pair());
		assertEquals(new LandscapeFacts(2, 2 * Math.log(2), 1, 9, 0, 3, true), facts);
		LandscapeFacts plain = LandscapeFacts.of(new Plain());
		assertEquals(new LandscapeFacts(2, 2 * Math.log(2), 0, Double.NaN, 0, Double.NaN, false), plain);
		assertEquals(2, new Pair().spins());
		assertEquals(1, new Pair().bonds());
		assertEquals(List.of(new SpinFlip()), Symmetries.of(new Pair()));
		assertEquals(List.of(), Symmetries.of(new Plain()));
		assertEquals("J", new Plain().energyUnit());
		assertEquals(Set.of("PairCouplings"), Requirements.missing(new Plain(), Set.of(PairCouplings.class)));
		assertEquals(Set.of(), Requirements.missing(new Pair(), Set.of(PairCouplings.class)));
	}

	@Test
	void theBestStateIsToldWithItsObjective() {
		List<Result> results = BestStateResults.of(new Pair(), new IsingSpace(2).parse("++"));
		assertEquals(-3, SearchKinds.BEST_ENERGY.in(results).getFirst().value());
		Scalar objective = SearchKinds.BEST_OBJECTIVE.in(results).getFirst();
		assertEquals(4, objective.value());
		assertEquals("edges", objective.unit());
		assertEquals("cut", objective.tag().label("objective"));
		assertEquals(7, SearchKinds.BEST_KNOWN_OBJECTIVE.in(results).getFirst().value());
		Configurations state = SearchKinds.BEST_CONFIGURATION.in(results).getFirst();
		assertEquals(List.of("++"), state.states());
		assertEquals(2, BestStateResults.of(new Plain(), new IsingSpace(2).create()).size(), "energy and state alone");
	}

	@Test
	void aModelTakesItsTimeByItsMemory() {
		HamiltonianProvider provider = new Building();
		assertEquals(4, provider.buildTime(NONE), 1e-12, "a billion bytes at 4 ns each");
		assertEquals("", provider.formula(NONE));
		assertEquals("", provider.symmetry());
		assertEquals(2, provider.build(NONE, new SplitMix64(1)).space().sites());
	}

	private static final class Building implements HamiltonianProvider, Named {

		@Override
		public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
			return new Plain();
		}

		@Override
		public long memory(Parameters parameters) {
			return 1_000_000_000;
		}
	}

	@Test
	void explorersWalkAndHaveBudgets() {
		ExplorerProvider provider = new Exploring();
		assertTrue(provider.walks(new Plain(), NONE), "unless it says otherwise");
		assertEquals(0, provider.memory(new Plain(), NONE));
		assertEquals(Optional.empty(), provider.refuse(new Plain(), NONE));
		ParameterSchema schema = Budget.declare(ParameterSchema.builder(), "runs", "the error").build();
		Budget budget = Budget.of(schema.parse(Map.of("budget", "2.5", "target-error", "0.5")), 9);
		assertEquals(new Budget(9, 2.5, 0.5), budget);
		assertTrue(budget.timed() && budget.open());
		assertFalse(Budget.of(schema.parse(Map.of()), 9).open());
		assertTrue(new Budget(1, 0, 0.1).open());
		assertFalse(new Budget(1, 0, 0.1).timed());
		assertThrows(IllegalArgumentException.class, () -> new Budget(0, 1, 1));
		assertThrows(IllegalArgumentException.class, () -> new Budget(1, -1, 1));
		assertThrows(IllegalArgumentException.class, () -> new Budget(1, 1, Double.NaN));
		Scalar share = new ShareOfRuns(3, 8).scalar(NUMBER.tag());
		assertEquals(3 / 8.0, share.value());
		assertEquals(Math.sqrt(0.4 * 0.6 / 8), share.thermalError(), 1e-12);
		assertEquals(8, share.count());
	}

	private static final class Exploring implements ExplorerProvider, Named {

		@Override
		public Explorer create(Parameters parameters) {
			return (_, _) -> List.of();
		}
	}

	/** A sampler of one system gives batches and replicas; one that keeps its own temperatures gives replicas alone. */
	@Test
	void samplersStandSideBySide() {
		SamplerSetup setup = new SamplerSetup(new Plain(), NONE, new SplitMix64(1), 10, 2, _ -> {
			throw new AssertionError("nothing is nested");
		});
		SamplerProvider single = new Sampling(true);
		WalkerBatch batch = single.batch(List.of(setup, setup)).orElseThrow();
		assertEquals(2, batch.size());
		Replicas replicas = single.replicas(List.of(setup, setup, setup));
		assertEquals(3, replicas.replicas());
		SamplerProvider several = new Sampling(false);
		assertEquals(Optional.empty(), several.batch(List.of(setup)));
		assertEquals(1, several.replicas(List.of(setup)).replicas());
		assertEquals("move by move", several.create(setup).kernel());
		assertEquals(List.of(), several.create(setup).report());
		assertTrue(SingleSystemSampler.refuse(several.create(setup)).orElseThrow().contains("one system"));
		SamplerSetup inner = setup.threads(3).inner(NONE, new SplitMix64(2));
		assertEquals(List.of(10L, 2L, 3), List.of(inner.sweeps(), inner.burnIn(), inner.threads()));
		assertThrows(IllegalArgumentException.class, () -> setup.threads(0));
	}

	private record Sampling(boolean single) implements SamplerProvider, Named {

		@Override
		public Sampler create(SamplerSetup setup) {
			return single ? new One() : new Several();
		}
	}

	private static class Several implements Sampler {

		@Override
		public void sweep() {
			// it stays where it is
		}

		@Override
		public int slots() {
			return 2;
		}

		@Override
		public EnergyTracker<?> walker(int slot) {
			return new Plain().track(new IsingSpace(2).create());
		}

		@Override
		public double temperature(int slot) {
			return slot;
		}

		@Override
		public boolean equilibrium() {
			return true;
		}

		@Override
		public void save(DataOutput out) {
			// nothing changes
		}

		@Override
		public void restore(DataInput in) {
			// nothing changes
		}
	}

	private static final class One extends Several implements SingleSystemSampler {

		@Override
		public int slots() {
			return 1;
		}

		@Override
		public EnergyTracker<?> walker(int slot) {
			return walker();
		}

		@Override
		public double temperature(int slot) {
			return temperature();
		}

		@Override
		public EnergyTracker<?> walker() {
			return new Plain().track(new IsingSpace(2).create());
		}

		@Override
		public double temperature() {
			return 1;
		}

		@Override
		public void temperature(double temperature) {
			// it has none to change
		}
	}

	@Test
	void resultsSayWhatTheirTagSays() {
		ResultTag tag = NUMBER.tag();
		assertFalse(tag.provisional());
		assertTrue(tag.asProvisional().provisional());
		assertEquals("number, provisional", tag.asProvisional().title());
		Scalar number = Scalar.exact(tag, 2);
		assertEquals("a number", number.meaning());
		assertEquals("J", number.unit());
		assertEquals("scalar", number.type());
		assertEquals(2, number.tagged(tag.asProvisional()).value());
		assertTrue(number.tagged(tag.asProvisional()).tag().provisional());
	}
}
