// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.kinetics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.explorers.exact.ListedModel;
import org.spinscape.explorers.exact.enumeration.Enumeration;
import org.spinscape.hamiltonians.IsingPSpin;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;

/** Committors against a transition matrix that is written out, simulated walks, and symmetry. */
class CommittorTest {

	private static final Committor COMMITTOR = new Committor();

	/** {@code h = P h} between the ends, by plain repetition until nothing moves. */
	private static double[] repeated(DenseChain chain, int zero, int one) {
		int n = chain.energies.length;
		double[] h = new double[n];
		Arrays.fill(h, 0.5);
		h[zero] = 0;
		h[one] = 1;
		for (double change = 1; change > 1e-13;) {
			change = 0;
			for (int state = 0; state < n; state++) {
				if (state != zero && state != one) {
					double sum = 0;
					for (int to = 0; to < n; to++) {
						sum += to == state ? 0 : chain.matrix[state][to] * h[to];
					}
					double next = sum / (1 - chain.matrix[state][state]);
					change = Math.max(change, Math.abs(next - h[state]));
					h[state] = next;
				}
			}
		}
		return h;
	}

	private static <C extends Configuration> int index(Hamiltonian<C> model, String state) {
		FiniteSpace<C> space = (FiniteSpace<C>) model.space();
		return (int) space.index(space.parse(state));
	}

	private static double[] column(Table table, String name) {
		return table.columns().stream().filter(column -> column.name().equals(name)).map(RealColumn.class::cast).findFirst()
				.orElseThrow().values();
	}

	static Stream<Hamiltonian<?>> models() {
		return Stream.of(ListedModel.randomEnergies(6, 3), ListedModel.potts(4, 3, 7));
	}

	@ParameterizedTest
	@MethodSource("models")
	void agreesWithTheMatrix(Hamiltonian<?> model) {
		Table minima = Explored.of(new Enumeration(), model, Map.of()).get("minima-table", Table.class);
		var states = ((Table.TextColumn) minima.columns().getFirst()).values();
		for (String dynamics : new String[] { "metropolis", "heat-bath" }) {
			Explored found = Explored.of(COMMITTOR, model, Map.of("from", states.get(1), "to", states.get(0), "temperatures",
					"0.8, 3", "dynamics", dynamics));
			for (double temperature : new double[] { 0.8, 3 }) {
				DenseChain chain = DenseChain.of(model, temperature, "heat-bath".equals(dynamics));
				int zero = index(model, states.get(1));
				int one = index(model, states.get(0));
				double[] h = repeated(chain, zero, one);
				String at = "[temperature=" + (temperature == 3 ? "3" : "0.8") + "]";
				double[] committors = column(found.get("committor-of-minima" + at, Table.class), "committor");
				for (int minimum = 0; minimum < states.size(); minimum++) {
					assertEquals(h[index(model, states.get(minimum))], committors[minimum], 1e-9);
				}
				double all = 0;
				double flux = 0;
				double before = 0;
				for (int state = 0; state < h.length; state++) {
					double weight = Math.exp(-(chain.energies[state] - chain.energies[one]) / temperature);
					all += weight;
					before += weight * (1 - h[state]);
					for (int to = 0; to < h.length; to++) {
						flux += weight * chain.matrix[state][to] * (h[state] - h[to]) * (h[state] - h[to]) / 2;
					}
				}
				assertEquals(flux / all, found.scalar("reactive-flux" + at), 1e-9 * flux / all);
				assertEquals(flux / before, found.scalar("transition-rate" + at), 1e-9 * flux / before);
			}
		}
	}

	/** Walks from some states end where they should as often as they should, within 4.5 standard errors. */
	@Test
	void agreesWithWalks() {
		Hamiltonian<?> model = Explored.build(new IsingPSpin(), new SplitMix64(5), Map.of("N", "7", "p", "3"));
		DenseChain chain = DenseChain.of(model, 1, false);
		double[] h = repeated(chain, 3, 120);
		double[] mean = Explored.of(COMMITTOR, model, Map.of("from", text(model, 3), "to", text(model, 120), "temperatures",
				"1"))
				.get("committor-by-overlap[temperature=1]", Series.class).y().values();
		assertEquals(1, mean[7], 1e-12);
		SplitMix64 random = new SplitMix64(6);
		for (int start : new int[] { 0, 64, 85, 127 }) {
			int walks = 1000;
			int ends = 0;
			for (int walk = 0; walk < walks; walk++) {
				int at = start;
				while (at != 3 && at != 120) {
					double left = random.nextDouble();
					int to = 0;
					while (to < 127 && (left -= chain.matrix[at][to]) > 0) {
						to++;
					}
					at = to;
				}
				ends += at == 120 ? 1 : 0;
			}
			assertEquals(h[start], ends / (double) walks, 4.5 * Math.sqrt(0.25 / walks));
		}
	}

	private static <C extends Configuration> String text(Hamiltonian<C> model, int index) {
		FiniteSpace<C> space = (FiniteSpace<C>) model.space();
		C state = space.create();
		space.assign(state, index);
		return state.toText();
	}

	/** Between a state and its mirror image the committor of a state and of its image add up to 1; by the iteration, too. */
	@ParameterizedTest
	@ValueSource(strings = { "9", "12" })
	void mirrorImagesAddUpToOne(String spins) {
		Hamiltonian<?> model = Explored.build(new SherringtonKirkpatrick(), new SplitMix64(2), Map.of("N", spins));
		Explored found = Explored.of(COMMITTOR, model, Map.of("temperatures", "0.5"));
		double[] mean = found.get("committor-by-overlap[temperature=0.5]", Series.class).y().values();
		for (int level = 0; level < mean.length; level++) {
			assertEquals(1, mean[level] + mean[mean.length - 1 - level], 1e-8);
		}
		double[] committors = column(found.get("committor-of-minima[temperature=0.5]", Table.class), "committor");
		assertEquals(1, committors[0] + committors[1], 1e-12);
		for (int minimum = 2; minimum + 1 < committors.length; minimum += 2) {
			assertEquals(1, committors[minimum] + committors[minimum + 1], 1e-8);
		}
	}

	/** Elimination up to 2^11 states, and conjugate gradients beyond, give the same. */
	@Test
	void bothSolversAgree() {
		Hamiltonian<?> model = Explored.build(new IsingPSpin(), new SplitMix64(5), Map.of("N", "12", "p", "3"));
		Explored iterative = Explored.of(COMMITTOR, model, Map.of("temperatures", "0.7"));
		double[] committors = column(iterative.get("committor-of-minima[temperature=0.7]", Table.class), "committor");
		assertEquals(1, committors[0]);
		assertEquals(0, committors[1]);
		assertTrue(Arrays.stream(committors).allMatch(h -> h >= -1e-9 && h <= 1 + 1e-9));
		assertEquals(Verdict.Level.SUPPORTED, iterative.get("committor-known", Verdict.class).level());
		Hamiltonian<?> symmetric = Explored.build(new SherringtonKirkpatrick(), new SplitMix64(4), Map.of("N", "11"));
		Explored quotient = Explored.of(COMMITTOR, symmetric, Map.of("symmetry", "spin-flip", "temperatures", "0.7"));
		assertEquals(1, column(quotient.get("committor-of-minima[temperature=0.7]", Table.class), "committor")[0]);
		assertEquals(1, column(quotient.get("committor-of-minima[temperature=0.7]", Table.class), "committor")[1]);
	}

	@Test
	void nonsenseIsRefused() {
		Hamiltonian<?> model = Explored.build(new IsingPSpin(), new SplitMix64(5), Map.of("N", "8", "p", "3"));
		Optional<String> refusal = COMMITTOR.refuse(model, COMMITTOR.schema().parse(Map.of("from", "++")));
		assertTrue(refusal.orElseThrow().contains("neither the number of a minimum nor a state"));
	}
}
