// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.smooth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.HessianProduct;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.RealSpace;
import org.spinscape.hamiltonians.spherical.SphericalPSpin;
import org.spinscape.samplers.Runs;

/** Gradient flow on the spherical glass: stays on the sphere, never rises, and ends where it must. */
class GradientFlowTest {

	private static Hamiltonian<?> model(int size, int p, int seed) {
		return Runs.model(new SphericalPSpin(), new SplitMix64(seed),
				Map.of("Lambda", Integer.toString(size), "p", Integer.toString(p)));
	}

	private static double square(double[] values) {
		double sum = 0;
		for (double value : values) {
			sum += value * value;
		}
		return sum;
	}

	@Test
	void staysOnTheSphereAndNeverRises() {
		Sampler sampler = Runs.sampler(new GradientFlow(), model(40, 3, 1), 1, 0, Map.of());
		double energy = sampler.walker(0).energy();
		for (int sweep = 0; sweep < 500; sweep++) {
			sampler.sweep();
			assertTrue(sampler.walker(0).energy() <= energy, "the energy rose");
			energy = sampler.walker(0).energy();
			double[] point = ((RealConfiguration) sampler.walker(0).configuration()).values();
			assertEquals(40, square(point), 40e-12);
		}
	}

	/** {@code (w_1 - 3)^2 + 10 (w_2 + 1)^2}, without a tracker or moves of its own. */
	private static final class Bowl implements Hamiltonian<RealConfiguration>, Gradient {

		@Override
		public RealSpace space() {
			return new RealSpace(2, 5);
		}

		@Override
		public double energy(RealConfiguration state) {
			return evaluator().evaluate(state.values(), new double[2]);
		}

		@Override
		public Gradient.Evaluator evaluator() {
			return (w, gradient) -> {
				gradient[0] = 2 * (w[0] - 3);
				gradient[1] = 20 * (w[1] + 1);
				return (w[0] - 3) * (w[0] - 3) + 10 * (w[1] + 1) * (w[1] + 1);
			};
		}
	}

	@Test
	void onAFlatSpaceItEndsInTheBowl() {
		Sampler sampler = Runs.sampler(new GradientFlow(), new Bowl(), 2, 0, Map.of());
		for (int sweep = 0; sweep < 400; sweep++) {
			sampler.sweep();
		}
		double[] end = ((RealConfiguration) sampler.walker(0).configuration()).values();
		assertEquals(3, end[0], 1e-6);
		assertEquals(-1, end[1], 1e-6);
		assertEquals(0, sampler.walker(0).energy(), 1e-11);
	}

	/** p = 2: the only minimum is the lowest eigenvector, u = Lambda^(-1/2) times the lowest eigenvalue. */
	@Test
	void endsAtTheLowestEigenvector() {
		int size = 30;
		Hamiltonian<?> model = model(size, 2, 3);
		HessianProduct.Evaluator hessian = model.capability(HessianProduct.class).orElseThrow().hessianEvaluator();
		double[] vector = new double[size];
		vector[0] = 1;
		double[] image = new double[size];
		double lowest = 0;
		// Power iteration on A - 10: its largest eigenvalue in magnitude is that of the lowest of A.
		for (int i = 0; i < 20_000; i++) {
			hessian.apply(vector, vector, image);
			double norm = 0;
			for (int k = 0; k < size; k++) {
				image[k] = image[k] / 2 - 10 * vector[k];
				norm += image[k] * image[k];
			}
			lowest = 10 - Math.sqrt(norm);
			for (int k = 0; k < size; k++) {
				vector[k] = image[k] / Math.sqrt(norm);
			}
		}
		Sampler sampler = Runs.sampler(new GradientFlow(), model, 4, 0, Map.of());
		for (int sweep = 0; sweep < 5000; sweep++) {
			sampler.sweep();
		}
		assertEquals(lowest, sampler.walker(0).energy() / size, 1e-6);
	}

	/** Derivatives of both degrees against differences, and Euler's identity w.grad H = p H. */
	@Test
	void derivatives() {
		for (int p = 2; p <= 3; p++) {
			int size = 12;
			Hamiltonian<?> model = model(size, p, 5);
			Gradient.Evaluator evaluator = model.capability(Gradient.class).orElseThrow().evaluator();
			HessianProduct.Evaluator hessian = model.capability(HessianProduct.class).orElseThrow().hessianEvaluator();
			double[] point = ((RealConfiguration) model.space().random(new SplitMix64(2))).values();
			double[] direction = ((RealConfiguration) model.space().random(new SplitMix64(3))).values();
			double[] gradient = new double[size];
			double[] scratch = new double[size];
			double[] product = new double[size];
			double energy = evaluator.evaluate(point, gradient);
			double euler = 0;
			double along = 0;
			for (int i = 0; i < size; i++) {
				euler += point[i] * gradient[i];
				along += direction[i] * gradient[i];
			}
			assertEquals(p * energy, euler, 1e-4);
			// Steps are long because the cubic form is kept in single precision.
			double h = 1e-2;
			double[] plus = shifted(point, direction, h);
			double[] minus = shifted(point, direction, -h);
			double difference = (evaluator.evaluate(plus, scratch) - evaluator.evaluate(minus, product)) / (2 * h);
			assertEquals(along, difference, 5e-3);
			double[] change = new double[size];
			for (int i = 0; i < size; i++) {
				change[i] = (scratch[i] - product[i]) / (2 * h);
			}
			hessian.apply(point, direction, product);
			for (int i = 0; i < size; i++) {
				assertEquals(change[i], product[i], 5e-3);
			}
		}
	}

	private static double[] shifted(double[] point, double[] direction, double length) {
		double[] result = new double[point.length];
		for (int i = 0; i < result.length; i++) {
			result[i] = point[i] + length * direction[i];
		}
		return result;
	}
}
