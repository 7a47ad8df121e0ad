// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.hamiltonian.capability.ContinuousSymmetry;
import org.spinscape.core.hamiltonian.capability.DifferencedHessian;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.hamiltonian.capability.Symmetries;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.Vectors;

/** Atoms in space: published energies, laws of forces, and a wall that no cluster feels. */
class LennardJonesTest {

	private static Cluster cluster(int atoms, String... more) {
		LennardJones provider = new LennardJones();
		Map<String, String> values = new java.util.HashMap<>(Map.of("N", Integer.toString(atoms)));
		for (int i = 0; i < more.length; i += 2) {
			values.put(more[i], more[i + 1]);
		}
		return (Cluster) provider.build(provider.schema().parse(values), new SplitMix64(1));
	}

	/** Cambridge Cluster Database: pair, tetrahedron, octahedron, icosahedra, truncated octahedron. */
	@ParameterizedTest
	@CsvSource({ "2, -1", "4, -6", "6, -12.712062", "13, -44.326801", "38, -173.928427", "55, -279.248470" })
	void builtClustersHaveThePublishedEnergies(int atoms, double energy) {
		Cluster model = cluster(atoms, "eps", "0.5", "sigma", "3");
		RealConfiguration state = model.nativeState();
		double[] gradient = new double[3 * atoms];
		assertEquals(energy / 2, model.evaluator().evaluate(state.values(), gradient), 6e-7);
		assertEquals(0, Vectors.norm(gradient), 1e-8);
		assertTrue(model.energy(state) <= model.bestKnown().orElseThrow());
	}

	@Test
	void sizesWithoutANameHaveNoNativeState() {
		assertFalse(cluster(14).capability(Planted.class).isPresent());
		assertTrue(cluster(13).capability(Planted.class).isPresent());
	}

	/** Value, slope and curvature of the pair energy go on across the edge of the core, and the well is where it should be. */
	@Test
	void theCoreJoinsSmoothly() {
		PairWell well = new PairWell(2, 1.5);
		double edge = Math.pow(1.5 * PairWell.CORE, 2);
		double step = 1e-6;
		double[] at = { edge - step, edge + step };
		assertEquals(well.energy(at[0]), well.energy(at[1]), 2.1 * step * Math.abs(well.slope(edge)));
		assertEquals(well.slope(at[0]), well.slope(at[1]), 2.1 * step * well.curvature(edge));
		assertEquals(1, well.curvature(at[1]) / well.curvature(at[0]), 1e-4);
		double bottom = Math.pow(1.5 * Packing.BOND, 2);
		assertEquals(-2, well.energy(bottom), 1e-12);
		assertEquals(0, well.slope(bottom), 1e-12);
		assertEquals(0, well.energy(1.5 * 1.5), 1e-12);
		assertTrue(Double.isFinite(well.energy(0)) && well.energy(0) > well.energy(edge));
	}

	/** An atom beyond the wall is drawn back, and the force is that of the energy, for the whole cluster, too. */
	@Test
	void theWallHoldsAtomsAndLeavesTheWholeFree() {
		Cluster model = cluster(5);
		double[] point = model.space().random(new SplitMix64(3)).values();
		point[0] += 40;
		double[] gradient = new double[point.length];
		model.evaluator().evaluate(point, gradient);
		assertTrue(gradient[0] > 0, "the force draws back: " + gradient[0]);
		for (int axis = 0; axis < 3; axis++) {
			double sum = 0;
			for (int i = axis; i < point.length; i += 3) {
				sum += gradient[i];
			}
			assertEquals(0, sum, 1e-9 * Vectors.norm(gradient));
		}
		double[] vector = model.space().random(new SplitMix64(4)).values();
		double[] product = new double[point.length];
		double[] differences = new double[point.length];
		model.hessianEvaluator().apply(point, vector, product);
		new DifferencedHessian(model).hessianEvaluator().apply(point, vector, differences);
		for (int i = 0; i < product.length; i++) {
			assertEquals(differences[i], product[i], 1e-6 * Vectors.norm(product));
		}
	}

	/** Six directions are level at a minimum, in the gradient and in the Hessian. */
	@Test
	void motionsAreLevel() {
		Cluster model = cluster(13);
		double[] minimum = model.nativeState().values();
		double[] start = model.space().random(new SplitMix64(5)).values();
		double[] gradient = new double[start.length];
		model.evaluator().evaluate(start, gradient);
		List<double[]> there = Symmetries.of(model).stream().filter(ContinuousSymmetry.class::isInstance)
				.flatMap(symmetry -> ((ContinuousSymmetry) symmetry).directions(start).stream()).toList();
		assertEquals(6, there.size());
		for (double[] direction : there) {
			assertEquals(0, Vectors.dot(direction, gradient), 1e-9 * Vectors.norm(direction) * Vectors.norm(gradient));
		}
		double[] product = new double[start.length];
		for (double[] direction : ((ContinuousSymmetry) model.generators().getFirst()).directions(minimum)) {
			model.hessianEvaluator().apply(minimum, direction, product);
			assertEquals(0, Vectors.norm(product), 1e-7 * Vectors.norm(direction));
		}
	}

	/** Random starts lie within the ball that is said, clear of the wall, and their size is the declared scale. */
	@ParameterizedTest
	@ValueSource(ints = { 2, 13, 38 })
	void startsAreInABall(int atoms) {
		Cluster model = cluster(atoms);
		Packing packing = new Packing(atoms, 1);
		SplitMix64 random = new SplitMix64(7);
		double squares = 0;
		int draws = 2000;
		for (int draw = 0; draw < draws; draw++) {
			double[] point = model.space().random(random).values();
			for (int i = 0; i < point.length; i += 3) {
				double square = point[i] * point[i] + point[i + 1] * point[i + 1] + point[i + 2] * point[i + 2];
				assertTrue(square <= packing.start() * packing.start());
				squares += square / (draws * point.length);
			}
		}
		// The square of a distance has variance 12/175 R^4: five standard deviations.
		double expected = model.space().scale() * model.space().scale();
		double error = 5 * Math.sqrt(12.0 / 175 / (draws * atoms)) / .6;
		assertEquals(1, squares / expected, error);
		assertTrue(packing.start() < packing.wall());
		double free = model.energy(model.space().create());
		assertTrue(free < 0 && free > -.05 * atoms, "the reference is nearly free atoms: " + free);
	}

	@Test
	void aContainerTooSmallIsRefused() {
		LennardJones provider = new LennardJones();
		Map<String, String> tight = Map.of("N", "38", "container", "2");
		ParameterException refusal = assertThrows(ParameterException.class, () -> provider.schema().parse(tight));
		assertTrue(refusal.getMessage().contains("give more than that"), refusal.getMessage());
	}
}
