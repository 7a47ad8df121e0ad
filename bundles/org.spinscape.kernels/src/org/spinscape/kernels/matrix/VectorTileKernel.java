// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.matrix;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * With the Vector API: four rows of three vectors stay in registers, which is what sixteen registers hold beside the
 * loads.
 */
final class VectorTileKernel implements TileKernel {

	private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
	private static final int LANES = SPECIES.length();

	@Override
	public int wide() {
		return 3 * LANES;
	}

	@Override
	public int narrow() {
		return LANES;
	}

	@Override
	public String description() {
		return "Vector API, " + LANES + " lanes";
	}

	@Override
	public void add(int inner, double[] a, int[] rows, int step, double[] panel, int width, double[] c, int from,
			int stride) {
		if (width == LANES) {
			narrow(inner, a, rows, step, panel, c, from, stride);
		} else {
			wide(inner, a, rows, step, panel, c, from, stride);
		}
	}

	private static void wide(int inner, double[] a, int[] rows, int step, double[] panel, double[] c, int from,
			int stride) {
		int c0 = from;
		int c1 = from + stride;
		int c2 = from + 2 * stride;
		int c3 = from + 3 * stride;
		DoubleVector s00 = DoubleVector.fromArray(SPECIES, c, c0);
		DoubleVector s01 = DoubleVector.fromArray(SPECIES, c, c0 + LANES);
		DoubleVector s02 = DoubleVector.fromArray(SPECIES, c, c0 + 2 * LANES);
		DoubleVector s10 = DoubleVector.fromArray(SPECIES, c, c1);
		DoubleVector s11 = DoubleVector.fromArray(SPECIES, c, c1 + LANES);
		DoubleVector s12 = DoubleVector.fromArray(SPECIES, c, c1 + 2 * LANES);
		DoubleVector s20 = DoubleVector.fromArray(SPECIES, c, c2);
		DoubleVector s21 = DoubleVector.fromArray(SPECIES, c, c2 + LANES);
		DoubleVector s22 = DoubleVector.fromArray(SPECIES, c, c2 + 2 * LANES);
		DoubleVector s30 = DoubleVector.fromArray(SPECIES, c, c3);
		DoubleVector s31 = DoubleVector.fromArray(SPECIES, c, c3 + LANES);
		DoubleVector s32 = DoubleVector.fromArray(SPECIES, c, c3 + 2 * LANES);
		int a0 = rows[0];
		int a1 = rows[1];
		int a2 = rows[2];
		int a3 = rows[3];
		int at = 0;
		for (int p = 0; p < inner; p++) {
			DoubleVector b0 = DoubleVector.fromArray(SPECIES, panel, at);
			DoubleVector b1 = DoubleVector.fromArray(SPECIES, panel, at + LANES);
			DoubleVector b2 = DoubleVector.fromArray(SPECIES, panel, at + 2 * LANES);
			DoubleVector factor = DoubleVector.broadcast(SPECIES, a[a0]);
			s00 = b0.fma(factor, s00);
			s01 = b1.fma(factor, s01);
			s02 = b2.fma(factor, s02);
			factor = DoubleVector.broadcast(SPECIES, a[a1]);
			s10 = b0.fma(factor, s10);
			s11 = b1.fma(factor, s11);
			s12 = b2.fma(factor, s12);
			factor = DoubleVector.broadcast(SPECIES, a[a2]);
			s20 = b0.fma(factor, s20);
			s21 = b1.fma(factor, s21);
			s22 = b2.fma(factor, s22);
			factor = DoubleVector.broadcast(SPECIES, a[a3]);
			s30 = b0.fma(factor, s30);
			s31 = b1.fma(factor, s31);
			s32 = b2.fma(factor, s32);
			a0 += step;
			a1 += step;
			a2 += step;
			a3 += step;
			at += 3 * LANES;
		}
		s00.intoArray(c, c0);
		s01.intoArray(c, c0 + LANES);
		s02.intoArray(c, c0 + 2 * LANES);
		s10.intoArray(c, c1);
		s11.intoArray(c, c1 + LANES);
		s12.intoArray(c, c1 + 2 * LANES);
		s20.intoArray(c, c2);
		s21.intoArray(c, c2 + LANES);
		s22.intoArray(c, c2 + 2 * LANES);
		s30.intoArray(c, c3);
		s31.intoArray(c, c3 + LANES);
		s32.intoArray(c, c3 + 2 * LANES);
	}

	private static void narrow(int inner, double[] a, int[] rows, int step, double[] panel, double[] c, int from,
			int stride) {
		DoubleVector s0 = DoubleVector.fromArray(SPECIES, c, from);
		DoubleVector s1 = DoubleVector.fromArray(SPECIES, c, from + stride);
		DoubleVector s2 = DoubleVector.fromArray(SPECIES, c, from + 2 * stride);
		DoubleVector s3 = DoubleVector.fromArray(SPECIES, c, from + 3 * stride);
		int a0 = rows[0];
		int a1 = rows[1];
		int a2 = rows[2];
		int a3 = rows[3];
		int at = 0;
		for (int p = 0; p < inner; p++) {
			DoubleVector b = DoubleVector.fromArray(SPECIES, panel, at);
			s0 = b.fma(DoubleVector.broadcast(SPECIES, a[a0]), s0);
			s1 = b.fma(DoubleVector.broadcast(SPECIES, a[a1]), s1);
			s2 = b.fma(DoubleVector.broadcast(SPECIES, a[a2]), s2);
			s3 = b.fma(DoubleVector.broadcast(SPECIES, a[a3]), s3);
			a0 += step;
			a1 += step;
			a2 += step;
			a3 += step;
			at += LANES;
		}
		s0.intoArray(c, from);
		s1.intoArray(c, from + stride);
		s2.intoArray(c, from + 2 * stride);
		s3.intoArray(c, from + 3 * stride);
	}
}
