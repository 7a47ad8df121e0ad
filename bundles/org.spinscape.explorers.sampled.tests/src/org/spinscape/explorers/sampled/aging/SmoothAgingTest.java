// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.aging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.RealSpace;
import org.spinscape.explorers.sampled.walkers.Walked;
import org.spinscape.samplers.smooth.GradientFlow;
import org.spinscape.samplers.smooth.Langevin;

/** A bowl, in which noise and force have a law that is known at all times. */
class SmoothAgingTest {

	private static final int SITES = 20;
	private static final double STIFFNESS = 0.5;
	private static final double STEP = 0.1;

	/** Energy stiffness |x|^2 / 2 from normal starts of a given spread. */
	private record Bowl(RealSpace space) implements Hamiltonian<RealConfiguration>, Gradient {

		@Override
		public double energy(RealConfiguration state) {
			return STIFFNESS / 2 * DoubleStream.of(state.values()).map(x -> x * x).sum();
		}

		@Override
		public Evaluator evaluator() {
			return (point, gradient) -> {
				for (int i = 0; i < point.length; i++) {
					gradient[i] = STIFFNESS * point[i];
				}
				return energy(new RealConfiguration(point));
			};
		}
	}

	private static Explored explore(double spread, double temperature, int threads, String waits, int runs) {
		String sampler = String.format(Locale.ROOT, "langevin(temperature=%s, step=%s, steps=1)", temperature, STEP);
		return new Explored(new Aging().create(new Aging().schema().parse(Map.of("sampler", sampler, "waits", waits, "sweeps",
				"64", "runs", Integer.toString(runs)))).explore(new Bowl(new RealSpace(SITES, spread)),
						Walked.context(3, threads, new Langevin())));
	}

	/**
	 * Euler's step takes x to a x + sqrt(2 T h) times a normal number, a = 1 - k h. So the variance after n steps is
	 * v_n = s^2 a^2n + V (1 - a^2n) with V = 2 T h / (1 - a^2), and the displacement from there in m steps
	 * v_n (1 - a^m)^2 + V (1 - a^2m).
	 */
	@Test
	@Tag("slow")
	void displacementsFollowTheLawOfTheBowl() {
		double temperature = 0.3;
		double spread = 2;
		Explored explored = explore(spread, temperature, 2, "4, 16", 2000);
		double a = 1 - STIFFNESS * STEP;
		double last = 2 * temperature * STEP / (1 - a * a);
		for (int wait : new int[] { 4, 16 }) {
			Series curve = explored.get("aging-displacement[waiting-time=" + wait + "]", Series.class);
			double variance = spread * spread * StrictMath.pow(a, 2 * wait) + last * (1 - StrictMath.pow(a, 2 * wait));
			for (int k = 0; k < curve.x().values().length; k++) {
				double m = curve.x().values()[k];
				double kept = 1 - StrictMath.pow(a, m);
				double exact = variance * kept * kept + last * (1 - StrictMath.pow(a, 2 * m));
				assertEquals(exact, curve.y().values()[k], 4.5 * curve.y().errors()[k], wait + " " + m);
				assertTrue(curve.y().errors()[k] < 0.03 * exact);
			}
		}
		assertEquals(Verdict.Level.SUPPORTED, explored.get("ages", Verdict.class).level(), "it has not forgotten the start");
		assertTrue(explored.get("aging-ratio", Scalar.class).value() < 0.9);
	}

	/** Starts of the law that it keeps: nothing to remember. */
	@Test
	@Tag("slow")
	void equilibriumDoesNotAge() {
		double temperature = 0.3;
		double a = 1 - STIFFNESS * STEP;
		Explored explored = explore(Math.sqrt(2 * temperature * STEP / (1 - a * a)), temperature, 2, "4, 16", 2000);
		Scalar ratio = explored.get("aging-ratio", Scalar.class);
		assertEquals(1, ratio.value(), 4 * ratio.error());
		assertTrue(ratio.error() < 0.01);
		assertEquals(Verdict.Level.NOT_SUPPORTED, explored.get("ages", Verdict.class).level());
		double[] energy = explored.get("energy-relaxation", Series.class).y().values();
		assertEquals(energy[0], energy[energy.length - 1], 0.05 * energy[0]);
	}

	@Test
	void theSameForAnyNumberOfThreads() {
		assertArrayEquals(explore(2, 0.3, 1, "1, 8", 5).get("aging-displacement[waiting-time=8]", Series.class).y().values(),
				explore(2, 0.3, 3, "1, 8", 5).get("aging-displacement[waiting-time=8]", Series.class).y().values());
	}

	/** Dynamics at a temperature says so by itself; a way down has none. */
	@Test
	void whatKeepsNoTemperatureIsRefused() {
		Bowl bowl = new Bowl(new RealSpace(SITES, 1));
		Langevin langevin = new Langevin();
		Sampler warm = langevin.create(new SamplerSetup(bowl, langevin.schema().defaults(), new SplitMix64(1), 10, 0,
				_ -> langevin));
		assertFalse(warm.equilibrium());
		assertTrue(warm.keepsTemperature());
		assertEquals(Optional.empty(), new Aging().refuseSampler(warm, new Aging().schema().defaults()));
		GradientFlow flow = new GradientFlow();
		Sampler down = flow.create(new SamplerSetup(bowl, flow.schema().defaults(), new SplitMix64(1), 10, 0, _ -> flow));
		assertTrue(new Aging().refuseSampler(down, new Aging().schema().defaults()).orElseThrow()
				.contains("keeps no fixed temperature"));
	}
}
