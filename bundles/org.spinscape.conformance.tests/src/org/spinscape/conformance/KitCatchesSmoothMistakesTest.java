// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.spinscape.conformance.check.Check;
import org.spinscape.conformance.check.Finding;
import org.spinscape.conformance.check.ProviderConformance;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.BatchGradient;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.HessianProduct;
import org.spinscape.core.hamiltonian.capability.RigidMotion;
import org.spinscape.core.hamiltonian.capability.SignChange;
import org.spinscape.core.hamiltonian.capability.Symmetry;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.ProductSpace;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.RealSpace;
import org.spinscape.core.space.SphereSpace;
import org.spinscape.core.space.TangentFrame;
import org.spinscape.core.space.Vectors;

/** Smooth models with one deliberate mistake each. */
class KitCatchesSmoothMistakesTest {

	private static List<Finding> check(Hamiltonian<?> model) {
		return Check.run(ProviderConformance.model(model));
	}

	@Test
	void nothingIsFoundInACorrectModel() {
		assertEquals(List.of(), check(new Units()));
		assertEquals(List.of(), check(on(new SphereSpace(6))));
		assertEquals(List.of(), check(on(new ProductSpace(List.of(new SphereSpace(2), new RealSpace(1, 3),
				new SphereSpace(3))))));
	}

	private static Hamiltonian<?> on(Manifold space) {
		return new Units() {

			@Override
			public Manifold space() {
				return space;
			}
		};
	}

	private static Hamiltonian<?> wrongProjection() {
		return on(new SphereToSpoil() {

			@Override
			public void project(double[] point, double[] vector) {
				super.project(point, vector);
				vector[0] += 0.01 * point[0];
			}
		});
	}

	private static Hamiltonian<?> wrongRetraction() {
		return on(new SphereToSpoil() {

			@Override
			public void retract(double[] point) {
				point[0] *= 1.01;
				super.retract(point);
			}
		});
	}

	/** A step and the way back to the sphere: it ends near where a geodesic ends, and forgets part of the velocity. */
	private static Hamiltonian<?> stepForGeodesic() {
		return on(new SphereToSpoil() {

			@Override
			public void geodesic(double[] point, double[] velocity, double time) {
				Vectors.add(point, time, velocity);
				retract(point);
				project(point, velocity);
			}
		});
	}

	private static Hamiltonian<?> halfDistance() {
		return on(new SphereToSpoil() {

			@Override
			public double distance(double[] one, double[] other) {
				return super.distance(one, other) / 2;
			}
		});
	}

	private static Hamiltonian<?> flatSphere() {
		return on(new SphereToSpoil() {

			@Override
			public void addBending(double[] point, double[] gradient, double[] tangent, double[] result) {
				// as if it were flat
			}
		});
	}

	private static Hamiltonian<?> narrowFrame() {
		return on(new SphereToSpoil() {

			@Override
			public int dimension() {
				return super.dimension() - 1;
			}

			@Override
			public TangentFrame frame(double[] point) {
				TangentFrame right = super.frame(point);
				return new TangentFrame() {

					@Override
					public void vector(double[] coordinates, double[] vector) {
						right.vector(Arrays.copyOf(coordinates, coordinates.length + 1), vector);
					}

					@Override
					public void coordinates(double[] vector, double[] coordinates) {
						double[] all = new double[coordinates.length + 1];
						right.coordinates(vector, all);
						System.arraycopy(all, 0, coordinates, 0, coordinates.length);
					}
				};
			}
		});
	}

	private static Hamiltonian<?> lossyBytes() {
		return on(new SphereToSpoil() {

			@Override
			public void write(RealConfiguration state, DataOutput out) throws IOException {
				super.write(new RealConfiguration(Arrays.stream(state.values()).map(x -> (float) x).toArray()), out);
			}
		});
	}

	private static Hamiltonian<?> wrongGradient() {
		return new Units() {

			@Override
			public Gradient.Evaluator evaluator() {
				Gradient.Evaluator right = super.evaluator();
				return (point, gradient) -> {
					double energy = right.evaluate(point, gradient);
					gradient[3] *= 1.001;
					return energy;
				};
			}
		};
	}

	private static Hamiltonian<?> wrongHessian() {
		return new Units() {

			@Override
			public HessianProduct.Evaluator hessianEvaluator() {
				HessianProduct.Evaluator right = super.hessianEvaluator();
				return (point, vector, result) -> {
					right.apply(point, vector, result);
					result[0] *= 1.1;
				};
			}
		};
	}

	/** The regulariser is shared out among the data: parts get too little of it. */
	private static Hamiltonian<?> wrongBatches() {
		return new Units() {

			@Override
			public BatchGradient.Evaluator batchEvaluator() {
				BatchGradient.Evaluator right = super.batchEvaluator();
				return (point, data, from, to, gradient) -> {
					double energy = right.evaluate(point, data, from, to, gradient);
					double share = (to - from) / (double) terms();
					for (double w : point) {
						energy -= (1 - share) * w * w / 100;
					}
					return energy;
				};
			}
		};
	}

	private static Hamiltonian<?> wrongSymmetry() {
		return new Units() {

			@Override
			public List<Symmetry> generators() {
				return List.of(new SignChange("sign of half a unit", new int[] { 2 }));
			}
		};
	}

	/** Units that cannot be turned. */
	private static Hamiltonian<?> wrongDirections() {
		return new Units() {

			@Override
			public List<Symmetry> generators() {
				return List.of(new RigidMotion("motions of the units", List.of(new int[] { 0, 1 }, new int[] { 2, 3 })));
			}
		};
	}

	@TestFactory
	Stream<DynamicTest> eachMistakeIsFoundUnderItsClause() {
		return Stream.of(mistake("Manifold.project", wrongProjection()), mistake("Manifold.retract", wrongRetraction()),
				mistake("Manifold.geodesic", stepForGeodesic()), mistake("Manifold.distance", halfDistance()), mistake(
						"Manifold.addBending", flatSphere()),
				mistake("Manifold.frame", narrowFrame()), mistake("StateSpace.read", lossyBytes()),
				mistake("Gradient", wrongGradient()), mistake("HessianProduct", wrongHessian()),
				mistake("BatchGradient", wrongBatches()), mistake("Symmetries", wrongSymmetry()),
				mistake("ContinuousSymmetry", wrongDirections()));
	}

	private static DynamicTest mistake(String clause, Hamiltonian<?> model) {
		return DynamicTest.dynamicTest(clause, () -> {
			List<Finding> findings = check(model);
			assertTrue(findings.stream().anyMatch(finding -> finding.clause().contains(clause)),
					() -> "not found; found were " + findings);
		});
	}
}
