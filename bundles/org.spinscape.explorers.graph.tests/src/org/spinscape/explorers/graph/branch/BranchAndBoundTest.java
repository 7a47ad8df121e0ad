// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.conformance.Explored;
import org.spinscape.conformance.Quiet;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.work.StateReader;
import org.spinscape.core.work.StateWriter;
import org.spinscape.explorers.graph.Listed;
import org.spinscape.explorers.graph.flow.RandomFieldGroundState;
import org.spinscape.explorers.graph.planar.PlanarGroundState;
import org.spinscape.explorers.graph.spin.SpinGraph;
import org.spinscape.explorers.graph.transfer.TransferMatrix;
import org.spinscape.hamiltonians.DisorderedFerromagnet;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;

class BranchAndBoundTest {

	private static final BranchAndBound BOUND = new BranchAndBound();

	private static Hamiltonian<?> model(HamiltonianProvider provider, int seed, Map<String, String> parameters) {
		return Explored.build(provider, new SplitMix64(seed), parameters);
	}

	private static double proven(Hamiltonian<?> model) {
		Explored found = Explored.of(BOUND, model, Map.of());
		Verdict verdict = found.get("ground-state", Verdict.class);
		assertEquals(Verdict.Level.SUPPORTED, verdict.level(), verdict::evidence);
		double energy = found.scalar("ground-energy");
		assertEquals(energy, found.scalar("lower-bound"), 1e-9);
		assertEquals(energy, found.scalar("best-energy"));
		assertEquals(energy, found.get("ground-states", Configurations.class).energies()[0]);
		assertEquals(0, found.scalar("bound-gap"));
		return energy;
	}

	/** Glasses of 17 and 18 spins, more than are looked at one by one, most of them with frustrated relaxations that are not tight. */
	static Stream<Hamiltonian<?>> listed() {
		return Stream.of(model(new SherringtonKirkpatrick(), 1, Map.of("N", "17")),
				model(new SherringtonKirkpatrick(), 2, Map.of("N", "18")),
				model(new SherringtonKirkpatrick(), 3, Map.of("N", "18", "couplings", "pm1")),
				model(new SherringtonKirkpatrick(), 4, Map.of("N", "17", "couplings", "pm1")),
				model(new SherringtonKirkpatrick(), 5, Map.of("N", "18", "J0", "1")),
				model(new EdwardsAnderson(), 6, Map.of("lattice", "random-regular", "N", "18", "degree", "5", "field-width",
						"0.5")),
				model(new EdwardsAnderson(), 7, Map.of("lattice", "random-regular", "N", "18", "degree", "7", "couplings",
						"pm1")));
	}

	@ParameterizedTest
	@MethodSource("listed")
	void agreesWithTheListOfAllStates(Hamiltonian<?> model) {
		assertEquals(Listed.of(model).ground(), proven(model), 1e-9);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gaussian", "pm1" })
	void agreesWithMatchingOnAPlane(String couplings) {
		Hamiltonian<?> model = model(new EdwardsAnderson(), 3, Map.of("L", "9", "boundary", "cylinder", "couplings",
				couplings));
		assertEquals(Explored.of(new PlanarGroundState(), model, Map.of()).scalar("ground-energy"), proven(model), 1e-9);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.5", "1.5" })
	void agreesWithMaximumFlowInFields(String width) {
		Hamiltonian<?> model = model(new DisorderedFerromagnet(), 4, Map.of("L", "8", "field-width", width));
		assertEquals(Explored.of(new RandomFieldGroundState(), model, Map.of()).scalar("ground-energy"), proven(model),
				1e-9);
	}

	@Test
	void agreesWithTheTransferMatrixOnATorus() {
		Hamiltonian<?> model = model(new EdwardsAnderson(), 5, Map.of("L", "6", "field", "0.3"));
		assertEquals(Explored.of(new TransferMatrix(), model, Map.of("temperatures", "")).scalar("ground-energy"),
				proven(model), 1e-9);
	}

	@Test
	void whatIsNotProvenIsNotClaimed() {
		Hamiltonian<?> model = model(new SherringtonKirkpatrick(), 2, Map.of("N", "48"));
		Explored cut = Explored.of(BOUND, model, Map.of("subproblems", "1"));
		Verdict verdict = cut.get("ground-state", Verdict.class);
		assertEquals(Verdict.Level.CANNOT_SAY, verdict.level());
		assertTrue(cut.results().stream().noneMatch(result -> result.kind().id().equals("ground-energy")));
		double energy = proven(model);
		assertTrue(cut.scalar("lower-bound") < energy - 1e-6, "the relaxation alone does not do");
		assertTrue(cut.scalar("best-energy") >= energy - 1e-9);
		assertEquals(cut.scalar("best-energy") - cut.scalar("lower-bound"), cut.scalar("bound-gap"), 1e-12);
		assertEquals(cut.scalar("root-gap"), cut.scalar("bound-gap"), 1e-12);
	}

	@Test
	void theSameForAnyNumberOfThreads() {
		Hamiltonian<?> model = model(new SherringtonKirkpatrick(), 2, Map.of("N", "40"));
		assertEquals(text(model, 1), text(model, 3));
	}

	private static String text(Hamiltonian<?> model, int threads) {
		return text(BOUND.create(BOUND.schema().parse(Map.of())).explore(model, new Quiet(new SplitMix64(7), threads)));
	}

	private static String text(List<Result> results) {
		StringBuilder text = new StringBuilder();
		for (Result result : results) {
			text.append(result instanceof Scalar scalar ? scalar.value()
					: result instanceof Configurations states ? states.states() : "").append('\n');
		}
		return text.toString();
	}

	/** Asks to save now and then, and stops after some savings. */
	private static final class Interrupted implements ExplorerContext {

		private final RandomStream random = new SplitMix64(7);
		private final byte[] restored;
		private final int savings;
		private byte[] kept = new byte[0];
		private int saved;

		Interrupted(byte[] restored, int savings) {
			this.restored = restored;
			this.savings = savings;
		}

		@Override
		public RandomStream random() {
			return random;
		}

		@Override
		public void phase(String name, long total) {
			// nobody looks
		}

		@Override
		public void done(long units) {
			// nobody looks
		}

		@Override
		public boolean saveDue() {
			return true;
		}

		@Override
		public boolean cancelled() {
			return saved >= savings;
		}

		@Override
		public void save(StateWriter state) {
			try {
				ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				state.write(new DataOutputStream(bytes));
				kept = bytes.toByteArray();
				saved++;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		@Override
		public boolean restore(StateReader state) {
			try {
				if (restored.length > 0) {
					state.read(new DataInputStream(new ByteArrayInputStream(restored)));
				}
				return restored.length > 0;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	@Test
	void aKilledSearchGoesOnToTheSameBits() {
		Hamiltonian<?> model = model(new SherringtonKirkpatrick(), 8, Map.of("N", "56"));
		BranchAndBoundExplorer explorer = new BranchAndBoundExplorer(2000);
		List<Result> whole = explorer.explore(model, new Quiet(new SplitMix64(7), 2));
		Interrupted first = new Interrupted(new byte[0], 2);
		assertThrows(CancellationException.class, () -> explorer.explore(model, first));
		assertTrue(first.kept.length > 0);
		Interrupted second = new Interrupted(first.kept, Integer.MAX_VALUE);
		assertEquals(text(whole), text(explorer.explore(model, second)));
		assertTrue(second.saved > 0, "there was something left to do");
	}

	/** Every bound of every part of the states is below all states of that part. */
	@Test
	void noBoundIsTooHigh() {
		for (int seed = 0; seed < 20; seed++) {
			MergedSpins whole = MergedSpins.of(SpinGraph.of(model(new SherringtonKirkpatrick(), seed, Map.of("N", "18"))));
			int[] worst = new int[18];
			Arrays.fill(worst, 1);
			Subproblem part = Subproblem.all(whole);
			for (int depth = 0; depth < 2; depth++) {
				Bounding.Outcome outcome = new Bounding(whole, Double.POSITIVE_INFINITY, new SplitMix64(seed), () -> false)
						.of(part, worst);
				double least = whole.energy(part.spins().spins(AllSigns.lowest(part.spins())));
				assertTrue(outcome.bound() <= least + 1e-9, outcome.bound() + " is above " + least);
				assertTrue(outcome.bound() > least - 0.1 * Math.abs(least), outcome.bound() + " is far below " + least);
				if (outcome.open() == null) {
					break;
				}
				part = outcome.open().child(seed % 2 == 0 ? 1 : -1);
			}
		}
	}

	@Test
	void energiesOfWholeCouplingsHaveSteps() {
		MergedSpins torus = MergedSpins.of(SpinGraph.of(model(new EdwardsAnderson(), 1, Map.of("L", "4", "couplings",
				"pm1"))));
		EnergySteps steps = EnergySteps.of(torus, -20, 0.5);
		assertEquals(4, steps.step());
		assertEquals(-24, steps.raised(-27.9));
		assertEquals(-28, steps.raised(-28));
		assertEquals(-24, steps.cutoff(-20), 1e-6);
		assertEquals(0, EnergySteps.of(torus, -20, 0.3).step());
	}
}
