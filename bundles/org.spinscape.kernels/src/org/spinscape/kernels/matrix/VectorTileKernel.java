// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.matrix;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * With the Vector API: four rows of three vectors stay in registers, which is what sixteen registers hold beside the
 * loads; eight rows where a row is one vector, since fewer sums would wait for each other.
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
	public int rows(int width) {
		return width == LANES ? MOST_ROWS : MOST_ROWS / 2;
	}

	@Override
	public String description() {
		return "Vector API, " + LANES + " lanes";
	}

	@Override
	public void pack(double[] values, int at, int row, int depth, double[] panel, int width) {
		for (int j = 0; j < width; j += LANES) { // a call to copy so few would take longer than they do
			int from = at + j;
			int to = j;
			for (int p = 0; p < depth; p++) {
				DoubleVector.fromArray(SPECIES, values, from).intoArray(panel, to);
				from += row;
				to += width;
			}
		}
	}

	@Override
	public void add(Tile tile, int width) {
		switch (width / LANES) {
			case 1 -> one(tile);
			case 2 -> two(tile);
			default -> three(tile);
		}
	}

	private static void three(Tile tile) {
		double[] begin = tile.begin;
		int beginRow = tile.beginRow;
		int b0 = tile.beginAt;
		int b1 = tile.beginAt + beginRow;
		int b2 = tile.beginAt + 2 * beginRow;
		int b3 = tile.beginAt + 3 * beginRow;
		DoubleVector s00 = DoubleVector.fromArray(SPECIES, begin, b0);
		DoubleVector s01 = DoubleVector.fromArray(SPECIES, begin, b0 + LANES);
		DoubleVector s02 = DoubleVector.fromArray(SPECIES, begin, b0 + 2 * LANES);
		DoubleVector s10 = DoubleVector.fromArray(SPECIES, begin, b1);
		DoubleVector s11 = DoubleVector.fromArray(SPECIES, begin, b1 + LANES);
		DoubleVector s12 = DoubleVector.fromArray(SPECIES, begin, b1 + 2 * LANES);
		DoubleVector s20 = DoubleVector.fromArray(SPECIES, begin, b2);
		DoubleVector s21 = DoubleVector.fromArray(SPECIES, begin, b2 + LANES);
		DoubleVector s22 = DoubleVector.fromArray(SPECIES, begin, b2 + 2 * LANES);
		DoubleVector s30 = DoubleVector.fromArray(SPECIES, begin, b3);
		DoubleVector s31 = DoubleVector.fromArray(SPECIES, begin, b3 + LANES);
		DoubleVector s32 = DoubleVector.fromArray(SPECIES, begin, b3 + 2 * LANES);
		double[] a = tile.a;
		int[] rows = tile.rows;
		int step = tile.step;
		double[] panel = tile.panel;
		int inner = tile.inner;
		int a0 = rows[0];
		int a1 = rows[1];
		int a2 = rows[2];
		int a3 = rows[3];
		int at = 0;
		for (int p = 0; p < inner; p++) {
			DoubleVector p0 = DoubleVector.fromArray(SPECIES, panel, at);
			DoubleVector p1 = DoubleVector.fromArray(SPECIES, panel, at + LANES);
			DoubleVector p2 = DoubleVector.fromArray(SPECIES, panel, at + 2 * LANES);
			DoubleVector factor = DoubleVector.broadcast(SPECIES, a[a0]);
			s00 = p0.fma(factor, s00);
			s01 = p1.fma(factor, s01);
			s02 = p2.fma(factor, s02);
			factor = DoubleVector.broadcast(SPECIES, a[a1]);
			s10 = p0.fma(factor, s10);
			s11 = p1.fma(factor, s11);
			s12 = p2.fma(factor, s12);
			factor = DoubleVector.broadcast(SPECIES, a[a2]);
			s20 = p0.fma(factor, s20);
			s21 = p1.fma(factor, s21);
			s22 = p2.fma(factor, s22);
			factor = DoubleVector.broadcast(SPECIES, a[a3]);
			s30 = p0.fma(factor, s30);
			s31 = p1.fma(factor, s31);
			s32 = p2.fma(factor, s32);
			a0 += step;
			a1 += step;
			a2 += step;
			a3 += step;
			at += 3 * LANES;
		}
		double[] c = tile.c;
		int to = tile.at;
		int row = tile.row;
		s00.intoArray(c, to);
		s01.intoArray(c, to + LANES);
		s02.intoArray(c, to + 2 * LANES);
		s10.intoArray(c, to + row);
		s11.intoArray(c, to + row + LANES);
		s12.intoArray(c, to + row + 2 * LANES);
		s20.intoArray(c, to + 2 * row);
		s21.intoArray(c, to + 2 * row + LANES);
		s22.intoArray(c, to + 2 * row + 2 * LANES);
		s30.intoArray(c, to + 3 * row);
		s31.intoArray(c, to + 3 * row + LANES);
		s32.intoArray(c, to + 3 * row + 2 * LANES);
	}

	private static void two(Tile tile) {
		double[] begin = tile.begin;
		int beginRow = tile.beginRow;
		int b0 = tile.beginAt;
		int b1 = tile.beginAt + beginRow;
		int b2 = tile.beginAt + 2 * beginRow;
		int b3 = tile.beginAt + 3 * beginRow;
		DoubleVector s00 = DoubleVector.fromArray(SPECIES, begin, b0);
		DoubleVector s01 = DoubleVector.fromArray(SPECIES, begin, b0 + LANES);
		DoubleVector s10 = DoubleVector.fromArray(SPECIES, begin, b1);
		DoubleVector s11 = DoubleVector.fromArray(SPECIES, begin, b1 + LANES);
		DoubleVector s20 = DoubleVector.fromArray(SPECIES, begin, b2);
		DoubleVector s21 = DoubleVector.fromArray(SPECIES, begin, b2 + LANES);
		DoubleVector s30 = DoubleVector.fromArray(SPECIES, begin, b3);
		DoubleVector s31 = DoubleVector.fromArray(SPECIES, begin, b3 + LANES);
		double[] a = tile.a;
		int[] rows = tile.rows;
		int step = tile.step;
		double[] panel = tile.panel;
		int inner = tile.inner;
		int a0 = rows[0];
		int a1 = rows[1];
		int a2 = rows[2];
		int a3 = rows[3];
		int at = 0;
		for (int p = 0; p < inner; p++) {
			DoubleVector p0 = DoubleVector.fromArray(SPECIES, panel, at);
			DoubleVector p1 = DoubleVector.fromArray(SPECIES, panel, at + LANES);
			DoubleVector factor = DoubleVector.broadcast(SPECIES, a[a0]);
			s00 = p0.fma(factor, s00);
			s01 = p1.fma(factor, s01);
			factor = DoubleVector.broadcast(SPECIES, a[a1]);
			s10 = p0.fma(factor, s10);
			s11 = p1.fma(factor, s11);
			factor = DoubleVector.broadcast(SPECIES, a[a2]);
			s20 = p0.fma(factor, s20);
			s21 = p1.fma(factor, s21);
			factor = DoubleVector.broadcast(SPECIES, a[a3]);
			s30 = p0.fma(factor, s30);
			s31 = p1.fma(factor, s31);
			a0 += step;
			a1 += step;
			a2 += step;
			a3 += step;
			at += 2 * LANES;
		}
		double[] c = tile.c;
		int to = tile.at;
		int row = tile.row;
		s00.intoArray(c, to);
		s01.intoArray(c, to + LANES);
		s10.intoArray(c, to + row);
		s11.intoArray(c, to + row + LANES);
		s20.intoArray(c, to + 2 * row);
		s21.intoArray(c, to + 2 * row + LANES);
		s30.intoArray(c, to + 3 * row);
		s31.intoArray(c, to + 3 * row + LANES);
	}

	private static void one(Tile tile) {
		double[] begin = tile.begin;
		int beginRow = tile.beginRow;
		int b0 = tile.beginAt;
		int b1 = tile.beginAt + beginRow;
		int b2 = tile.beginAt + 2 * beginRow;
		int b3 = tile.beginAt + 3 * beginRow;
		int b4 = tile.beginAt + 4 * beginRow;
		int b5 = tile.beginAt + 5 * beginRow;
		int b6 = tile.beginAt + 6 * beginRow;
		int b7 = tile.beginAt + 7 * beginRow;
		DoubleVector s0 = DoubleVector.fromArray(SPECIES, begin, b0);
		DoubleVector s1 = DoubleVector.fromArray(SPECIES, begin, b1);
		DoubleVector s2 = DoubleVector.fromArray(SPECIES, begin, b2);
		DoubleVector s3 = DoubleVector.fromArray(SPECIES, begin, b3);
		DoubleVector s4 = DoubleVector.fromArray(SPECIES, begin, b4);
		DoubleVector s5 = DoubleVector.fromArray(SPECIES, begin, b5);
		DoubleVector s6 = DoubleVector.fromArray(SPECIES, begin, b6);
		DoubleVector s7 = DoubleVector.fromArray(SPECIES, begin, b7);
		double[] a = tile.a;
		int[] rows = tile.rows;
		int step = tile.step;
		double[] panel = tile.panel;
		int inner = tile.inner;
		int a0 = rows[0];
		int a1 = rows[1];
		int a2 = rows[2];
		int a3 = rows[3];
		int a4 = rows[4];
		int a5 = rows[5];
		int a6 = rows[6];
		int a7 = rows[7];
		int at = 0;
		for (int p = 0; p < inner; p++) {
			DoubleVector p0 = DoubleVector.fromArray(SPECIES, panel, at);
			s0 = p0.fma(DoubleVector.broadcast(SPECIES, a[a0]), s0);
			s1 = p0.fma(DoubleVector.broadcast(SPECIES, a[a1]), s1);
			s2 = p0.fma(DoubleVector.broadcast(SPECIES, a[a2]), s2);
			s3 = p0.fma(DoubleVector.broadcast(SPECIES, a[a3]), s3);
			s4 = p0.fma(DoubleVector.broadcast(SPECIES, a[a4]), s4);
			s5 = p0.fma(DoubleVector.broadcast(SPECIES, a[a5]), s5);
			s6 = p0.fma(DoubleVector.broadcast(SPECIES, a[a6]), s6);
			s7 = p0.fma(DoubleVector.broadcast(SPECIES, a[a7]), s7);
			a0 += step;
			a1 += step;
			a2 += step;
			a3 += step;
			a4 += step;
			a5 += step;
			a6 += step;
			a7 += step;
			at += LANES;
		}
		double[] c = tile.c;
		int to = tile.at;
		int row = tile.row;
		s0.intoArray(c, to);
		s1.intoArray(c, to + row);
		s2.intoArray(c, to + 2 * row);
		s3.intoArray(c, to + 3 * row);
		s4.intoArray(c, to + 4 * row);
		s5.intoArray(c, to + 5 * row);
		s6.intoArray(c, to + 6 * row);
		s7.intoArray(c, to + 7 * row);
	}
}
