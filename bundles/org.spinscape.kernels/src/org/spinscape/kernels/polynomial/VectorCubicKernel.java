// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.polynomial;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** With the Vector API: as many of the partial sums at a time as fit a register. */
final class VectorCubicKernel implements CubicKernel {

	private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED.length() > LANES
			? FloatVector.SPECIES_512
			: FloatVector.SPECIES_PREFERRED;

	@Override
	public void rows(float[] slab, int from, int length, int first, int k, float[] x, float[] gradient, float[] sums,
			float[] sumsOfK) {
		for (int lane = 0; lane < LANES; lane += SPECIES.length()) {
			lanes(slab, from, length, first, k, lane, x, gradient, sums, sumsOfK);
		}
	}

	private static void lanes(float[] slab, int from, int length, int first, int k, int lane, float[] x,
			float[] gradient, float[] sums, float[] sumsOfK) {
		FloatVector product0 = FloatVector.broadcast(SPECIES, x[first] * x[k]);
		FloatVector product1 = FloatVector.broadcast(SPECIES, x[first + 1] * x[k]);
		FloatVector product2 = FloatVector.broadcast(SPECIES, x[first + 2] * x[k]);
		FloatVector product3 = FloatVector.broadcast(SPECIES, x[first + 3] * x[k]);
		FloatVector dot0 = FloatVector.zero(SPECIES);
		FloatVector dot1 = dot0;
		FloatVector dot2 = dot0;
		FloatVector dot3 = dot0;
		for (int i = lane; i < length; i += LANES) {
			int at = from + i;
			FloatVector spins = FloatVector.fromArray(SPECIES, x, i);
			FloatVector slope = FloatVector.fromArray(SPECIES, gradient, i);
			FloatVector row = FloatVector.fromArray(SPECIES, slab, at);
			dot0 = row.fma(spins, dot0);
			slope = row.fma(product0, slope);
			row = FloatVector.fromArray(SPECIES, slab, at + length);
			dot1 = row.fma(spins, dot1);
			slope = row.fma(product1, slope);
			row = FloatVector.fromArray(SPECIES, slab, at + 2 * length);
			dot2 = row.fma(spins, dot2);
			slope = row.fma(product2, slope);
			row = FloatVector.fromArray(SPECIES, slab, at + 3 * length);
			dot3 = row.fma(spins, dot3);
			slope = row.fma(product3, slope);
			slope.intoArray(gradient, i);
		}
		int to = first * LANES + lane;
		add(sums, to, dot0, x[k]);
		add(sums, to + LANES, dot1, x[k]);
		add(sums, to + 2 * LANES, dot2, x[k]);
		add(sums, to + 3 * LANES, dot3, x[k]);
		FloatVector sum = FloatVector.fromArray(SPECIES, sumsOfK, lane);
		sum = dot0.fma(FloatVector.broadcast(SPECIES, x[first]), sum);
		sum = dot1.fma(FloatVector.broadcast(SPECIES, x[first + 1]), sum);
		sum = dot2.fma(FloatVector.broadcast(SPECIES, x[first + 2]), sum);
		dot3.fma(FloatVector.broadcast(SPECIES, x[first + 3]), sum).intoArray(sumsOfK, lane);
	}

	private static void add(float[] sums, int at, FloatVector dot, float factor) {
		dot.fma(FloatVector.broadcast(SPECIES, factor), FloatVector.fromArray(SPECIES, sums, at)).intoArray(sums, at);
	}
}
