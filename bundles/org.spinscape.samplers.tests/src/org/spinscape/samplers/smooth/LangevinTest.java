// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.smooth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.RealSpace;

/** Walks with noise in quadratic wells, whose laws are known for any time step. */
class LangevinTest {

	private static final double STIFFNESS = 2;

	/** {@code H = k/2 |x|^2}, many wells at once. */
	private record Wells(int count) implements Hamiltonian<RealConfiguration>, Gradient {

		@Override
		public RealSpace space() {
			return new RealSpace(count, 1);
		}

		@Override
		public double energy(RealConfiguration state) {
			return evaluator().evaluate(state.values(), new double[count]);
		}

		@Override
		public Evaluator evaluator() {
			return (x, gradient) -> {
				double energy = 0;
				for (int i = 0; i < x.length; i++) {
					gradient[i] = STIFFNESS * x[i];
					energy += STIFFNESS / 2 * x[i] * x[i];
				}
				return energy;
			};
		}
	}

	private static Sampler sampler(SamplerProvider provider, int wells, Map<String, String> settings) {
		return provider.create(new SamplerSetup(new Wells(wells), provider.schema().parse(settings),
				new SplitMix64(1), 1000, 0,
				value -> provider));
	}

	private static double[] point(Sampler sampler) {
		return ((RealConfiguration) sampler.walker(0).configuration()).values();
	}

	/**
	 * Euler's step has the variance T/k / (1 - k dt/2), the splitting T/k whatever dt is. 2000 wells and 100 looks about one
	 * relaxation time apart or more: relative error of the variance about sqrt(2/100,000) = .0045; tolerance four of them,
	 * while the bias of Euler's longer step is .25.
	 */
	@ParameterizedTest
	@CsvSource({ "0, 0.02, 100", "0, 0.2, 10", "1.5, 0.02, 100", "1.5, 0.4, 10" })
	@Tag("slow")
	void varianceIsThatOfTheStep(double friction, double step, int steps) {
		double temperature = 0.7;
		Sampler sampler = sampler(new Langevin(), 2000, Map.of("temperature", Double.toString(temperature), "step",
				Double.toString(step), "steps", Integer.toString(steps), "friction", Double.toString(friction)));
		double square = 0;
		for (int look = -10; look < 100; look++) {
			sampler.sweep();
			if (look >= 0) {
				for (double x : point(sampler)) {
					square += x * x / 2000 / 100;
				}
			}
		}
		double expected = temperature / STIFFNESS / (friction == 0 ? 1 - STIFFNESS * step / 2 : 1);
		assertEquals(expected, square, .018 * expected);
	}

	@ParameterizedTest
	@CsvSource({ "0", "2" })
	void goesOnBitForBit(String friction) throws IOException {
		Map<String, String> settings = Map.of("friction", friction);
		Sampler one = sampler(new Langevin(), 5, settings);
		one.sweep();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		one.save(new DataOutputStream(bytes));
		Sampler other = sampler(new Langevin(), 5, settings);
		other.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		one.sweep();
		other.sweep();
		assertEquals(one.walker(0).configuration(), other.walker(0).configuration());
		assertEquals(one.walker(0).energy(), other.walker(0).energy());
	}

	@Test
	void aStepThatExplodesIsNamed() {
		Sampler sampler = sampler(new Langevin(), 3, Map.of("step", "1000", "steps", "1000"));
		ParameterException refused = assertThrows(ParameterException.class, sampler::sweep);
		assertTrue(refused.getMessage().contains("take a shorter one"), refused.getMessage());
	}

	@Test
	void descentRestsAtTheBottomAndSaysSo() {
		Sampler sampler = sampler(new QuasiNewtonDescent(), 4, Map.of("tolerance", "1e-12"));
		for (int i = 0; i < 50; i++) {
			sampler.sweep();
		}
		assertEquals(0, sampler.walker(0).energy(), 1e-24);
		assertTrue(sampler.report().toString().contains("level=SUPPORTED"), sampler.report()::toString);
		Sampler unmoved = sampler(new QuasiNewtonDescent(), 4, Map.of("tolerance", "1e-12"));
		assertTrue(unmoved.report().toString().contains("level=CANNOT_SAY"), unmoved.report()::toString);
	}
}
