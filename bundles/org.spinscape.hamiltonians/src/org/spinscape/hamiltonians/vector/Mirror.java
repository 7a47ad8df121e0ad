// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.vector;

import org.spinscape.core.hamiltonian.capability.SpinReflections;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.SphereSpace;
import org.spinscape.core.space.Vectors;

/** Spins of a {@link VectorSpins} mirrored in a plane through the origin, {@code w - 2 (w . r) r}. */
final class Mirror implements SpinReflections.Reflection {

	private final int[] neighbours;
	/** J_ij / n. */
	private final double[] couplings;
	private final double[] values;
	/** Unit vector across the plane. */
	private final double[] across;
	/** Component of each spin across the plane. */
	private final double[] height;

	/**
	 * @param values  the state, which is changed
	 * @param across  length 1
	 */
	private Mirror(int[] neighbours, double[] couplings, double[] values, double[] across) {
		this.neighbours = neighbours;
		this.couplings = couplings;
		this.values = values;
		this.across = across;
		height = new double[values.length / across.length];
		for (int i = 0; i < values.length; i++) {
			height[i / across.length] += values[i] * across[i % across.length];
		}
	}

	/** The plane is drawn, every one as likely. */
	static Mirror draw(int[] neighbours, double[] couplings, double[] values, int components, RandomStream random) {
		double[] across = new SphereSpace(components).random(random).values();
		Vectors.scale(across, 1 / Math.sqrt(components));
		return new Mirror(neighbours, couplings, values, across);
	}

	@Override
	public double loss(int site, int bond) {
		return 2 * couplings[bond] * height[site] * height[neighbours[bond]];
	}

	/** Rounding would let the length drift over many reflections, so that it is set anew. */
	@Override
	public void reflect(int site) {
		int components = across.length;
		double square = 0;
		for (int c = 0; c < components; c++) {
			int i = site * components + c;
			values[i] -= 2 * height[site] * across[c];
			square += values[i] * values[i];
		}
		double scale = Math.sqrt(components / square);
		for (int c = 0; c < components; c++) {
			values[site * components + c] *= scale;
		}
	}
}
