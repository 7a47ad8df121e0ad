// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.smooth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.DoubleBinaryOperator;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.RealSpace;
import org.spinscape.core.space.SphereSpace;
import org.spinscape.hamiltonians.vector.HeisenbergModel;
import org.spinscape.hamiltonians.vector.XyModel;
import org.spinscape.samplers.BlockMean;
import org.spinscape.samplers.Runs;
import org.spinscape.samplers.vector.VectorRing;

/** Means against exact ones; each may be off by 4 standard deviations (one failure in 16,000), seeds fixed. */
class HybridMonteCarloTest {

	/** The same energy of each component. @param term energy of one component, and its slope written into the array's 0 */
	private record Sum(Manifold space, Term term) implements Hamiltonian<RealConfiguration>, Gradient {

		@Override
		public double energy(RealConfiguration state) {
			return evaluator().evaluate(state.values(), new double[space.sites()]);
		}

		@Override
		public Evaluator evaluator() {
			return (point, gradient) -> {
				double energy = 0;
				for (int i = 0; i < point.length; i++) {
					energy += term.energy(i, point[i]);
					gradient[i] = term.slope(i, point[i]);
				}
				return energy;
			};
		}
	}

	/** Energy of a component. */
	private record Term(DoubleBinaryOperator of, DoubleBinaryOperator slopeOf) {

		double energy(int i, double x) {
			return of.applyAsDouble(i, x);
		}

		double slope(int i, double x) {
			return slopeOf.applyAsDouble(i, x);
		}
	}

	private static Sampler sampler(Hamiltonian<?> model, long burnIn, Map<String, String> settings) {
		HybridMonteCarlo provider = new HybridMonteCarlo();
		Sampler sampler = provider.create(new SamplerSetup(model, provider.schema().parse(settings), new SplitMix64(3),
				burnIn + 100_000, burnIn, _ -> provider));
		for (long sweep = 0; sweep < burnIn; sweep++) {
			sampler.sweep();
		}
		return sampler;
	}

	private static double[] point(Sampler sampler) {
		return ((RealConfiguration) sampler.walker(0).configuration()).values();
	}

	private static double reported(Sampler sampler, ResultKind<Scalar> kind) {
		for (Result result : sampler.report()) {
			if (result.kind().equals(kind)) {
				return ((Scalar) result).value();
			}
		}
		throw new AssertionError("no " + kind.id());
	}

	/** {@code <x^2> = T/k} whatever the step is, also where it is so long that many trajectories are refused. */
	@ParameterizedTest
	@CsvSource({ "0.1, 10, 0.7", "0.8, 3, 2", "1.3, 1, 0.2" })
	void wellsHaveTheVarianceOfTheTemperature(double step, int steps, double temperature) {
		Sampler sampler = sampler(new Sum(new RealSpace(5, 1), new Term((_, x) -> x * x, (_, x) -> 2 * x)), 0, Map.of("step",
				Double.toString(step), "steps", Integer.toString(steps), "temperature", Double.toString(temperature)));
		for (int sweep = 0; sweep < 100; sweep++) {
			sampler.sweep();
		}
		BlockMean.of(40_000, () -> {
			sampler.sweep();
			double square = 0;
			for (double x : point(sampler)) {
				square += x * x / 5;
			}
			return square;
		}).assertAgrees(temperature / 2, 0.02);
		assertTrue(reported(sampler, SearchKinds.ACCEPTANCE) < 1, "something is refused");
	}

	/** A moment in a field, {@code coth(h/T) - T/h}: walks on a sphere, not beside it. */
	@Test
	void momentInAFieldIsLangevins() {
		double field = 1.5;
		Sampler sampler = sampler(new Sum(new SphereSpace(3), new Term((i, x) -> i == 0 ? -field / Math.sqrt(3) * x : 0,
				(i, _) -> i == 0 ? -field / Math.sqrt(3) : 0)), 500, Map.of());
		double expected = 1 / Math.tanh(field) - 1 / field;
		BlockMean.of(40_000, () -> {
			sampler.sweep();
			return point(sampler)[0] / Math.sqrt(3);
		}).assertAgrees(expected, 0.01);
	}

	@Test
	@Tag("slow")
	void ringsOfVectors() {
		Map<String, String> ring = Map.of("dimension", "1", "L", "8");
		Hamiltonian<?> planar = Runs.model(new XyModel(), Runs.stream("disorder", 1), ring);
		Hamiltonian<?> spatial = Runs.model(new HeisenbergModel(), Runs.stream("disorder", 1), ring);
		for (Hamiltonian<?> model : new Hamiltonian<?>[] { planar, spatial }) {
			Sampler sampler = sampler(model, 1000, Map.of("temperature", "0.5"));
			BlockMean.of(40_000, () -> {
				sampler.sweep();
				return sampler.walker(0).energy();
			}).assertAgrees(VectorRing.energy(8, model == planar ? 2 : 3, 0.5), 0.05);
		}
	}

	/** A step that is far too long or too short, and a start on a slope so steep that any step is at first. */
	@ParameterizedTest
	@CsvSource({ "1000, 1", "1e-6, 1", "0.1, 1e-3" })
	void burnInFindsAStep(String step, double start) {
		RealSpace space = new RealSpace(20, start);
		Sampler sampler = sampler(new Sum(space, new Term((_, x) -> 1 / (x * x) + x * x / 2, (_, x) -> -2 / (x * x * x) + x)),
				2000, Map.of("step", step));
		double tuned = reported(sampler, HybridSampler.STEP);
		assertTrue(tuned > 0.02 && tuned < 1, () -> "tuned to " + tuned);
		long[] moved = new long[1];
		for (int sweep = 0; sweep < 2000; sweep++) {
			double before = sampler.walker(0).energy();
			sampler.sweep();
			moved[0] += sampler.walker(0).energy() != before ? 1 : 0;
		}
		assertEquals(0.7, moved[0] / 2000.0, 0.12);
		assertEquals(tuned, reported(sampler, HybridSampler.STEP), "after the burn-in it stays");
	}

	@Test
	void infiniteTemperatureNeedsALawOfStarts() {
		Term well = new Term((_, x) -> x * x, (_, x) -> 2 * x);
		SingleSystemSampler flat = (SingleSystemSampler) sampler(new Sum(new RealSpace(3, 1), well), 0, Map.of());
		flat.temperature(Double.POSITIVE_INFINITY);
		assertTrue(assertThrows(ParameterException.class, flat::sweep).getMessage().contains("set a finite one"));
		SingleSystemSampler round = (SingleSystemSampler) sampler(new Sum(new SphereSpace(3), new Term((i, x) -> i * x,
				(i, _) -> i)), 0, Map.of());
		round.temperature(Double.POSITIVE_INFINITY);
		BlockMean.of(5_000, () -> {
			round.sweep();
			return round.walker().energy();
		}).assertAgrees(0, 0.1);
	}
}
