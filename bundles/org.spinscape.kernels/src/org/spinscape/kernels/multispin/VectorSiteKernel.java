// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import static jdk.incubator.vector.VectorOperators.BITWISE_BLEND;
import static jdk.incubator.vector.VectorOperators.XOR;

import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;
import org.spinscape.kernels.walk.SpinRule;

/**
 * With the Vector API. Slots are added by full adders; complementing all inputs of a full adder complements its
 * outputs, so that the site's own spin is brought in after the adders and not for every slot. The signs of a run stay
 * in registers.
 *
 * <p>
 * The loops are long, and beyond some length the compiler inlines the methods of the Vector API but no others: a helper
 * method for an adder would pass its vectors through memory. So they are spelled out, with
 * {@code no.lanewise(BITWISE_BLEND, yes, mask)} for the choice between two and {@code a & b | (a ^ b) & c} for the
 * carry of three bits.
 */
final class VectorSiteKernel implements SiteKernel {

	private static final int WORDS = Lanes.WORDS;
	private static final int STEP = Decisions.STEP;
	private static final VectorSpecies<Long> SPECIES = LongVector.SPECIES_PREFERRED.length() <= WORDS
			? LongVector.SPECIES_PREFERRED
			: LongVector.SPECIES_256;

	@Override
	public void update(long[] spins, int[] neighbours, int slots, Run run, Decisions decisions, SpinRule rule) {
		boolean heat = rule == SpinRule.HEAT_BATH;
		switch (slots) {
			case 4 -> four(spins, neighbours, run, decisions, heat);
			case 6 -> six(spins, neighbours, run, decisions, heat);
			default -> eight(spins, neighbours, run, decisions, heat);
		}
	}

	private static void four(long[] spins, int[] neighbours, Run run, Decisions decisions, boolean heat) {
		long[] tables = decisions.tables();
		long[] rows = decisions.rows();
		int end = run.first() + run.count();
		int row = run.row() - run.first();
		LongVector j0 = LongVector.broadcast(SPECIES, run.sign(0));
		LongVector j1 = LongVector.broadcast(SPECIES, run.sign(1));
		LongVector j2 = LongVector.broadcast(SPECIES, run.sign(2));
		LongVector j3 = LongVector.broadcast(SPECIES, run.sign(3));
		for (int w = 0; w < WORDS; w += SPECIES.length()) {
			for (int i = run.first(); i < end; i++) {
				int self = i * WORDS + w;
				int k = i * 4;
				int leaf = (int) rows[row + i] + w;
				LongVector spin = LongVector.fromArray(SPECIES, spins, self);
				LongVector d0 = LongVector.fromArray(SPECIES, spins, neighbours[k] + w).lanewise(XOR, j0);
				LongVector d1 = LongVector.fromArray(SPECIES, spins, neighbours[k + 1] + w).lanewise(XOR, j1);
				LongVector d2 = LongVector.fromArray(SPECIES, spins, neighbours[k + 2] + w).lanewise(XOR, j2);
				LongVector d3 = LongVector.fromArray(SPECIES, spins, neighbours[k + 3] + w).lanewise(XOR, j3);
				LongVector x = d0.lanewise(XOR, d1);
				LongVector a0 = x.lanewise(XOR, d2).lanewise(XOR, spin);
				LongVector a1 = d0.and(d1).or(x.and(d2)).lanewise(XOR, spin);
				LongVector last = d3.lanewise(XOR, spin);
				LongVector carry = a0.and(last);
				LongVector u0 = a0.lanewise(XOR, last);
				LongVector u1 = a1.lanewise(XOR, carry);
				LongVector u2 = a1.and(carry);
				LongVector p0 = LongVector.fromArray(SPECIES, tables, leaf);
				LongVector p1 = LongVector.fromArray(SPECIES, tables, leaf + STEP);
				LongVector p2 = LongVector.fromArray(SPECIES, tables, leaf + 2 * STEP);
				LongVector low = p0.lanewise(BITWISE_BLEND, p1, u0);
				if (heat) {
					LongVector p3 = LongVector.fromArray(SPECIES, tables, leaf + 3 * STEP);
					LongVector p4 = LongVector.fromArray(SPECIES, tables, leaf + 4 * STEP);
					LongVector middle = p2.lanewise(BITWISE_BLEND, p3, u0);
					low.lanewise(BITWISE_BLEND, middle, u1).lanewise(BITWISE_BLEND, p4, u2).lanewise(XOR, spin)
							.intoArray(spins, self);
				} else {
					low.lanewise(BITWISE_BLEND, p2, u2.or(u1)).lanewise(XOR, spin).intoArray(spins, self);
				}
			}
		}
	}

	private static void six(long[] spins, int[] neighbours, Run run, Decisions decisions, boolean heat) {
		long[] tables = decisions.tables();
		long[] rows = decisions.rows();
		int end = run.first() + run.count();
		int row = run.row() - run.first();
		LongVector j0 = LongVector.broadcast(SPECIES, run.sign(0));
		LongVector j1 = LongVector.broadcast(SPECIES, run.sign(1));
		LongVector j2 = LongVector.broadcast(SPECIES, run.sign(2));
		LongVector j3 = LongVector.broadcast(SPECIES, run.sign(3));
		LongVector j4 = LongVector.broadcast(SPECIES, run.sign(4));
		LongVector j5 = LongVector.broadcast(SPECIES, run.sign(5));
		for (int w = 0; w < WORDS; w += SPECIES.length()) {
			for (int i = run.first(); i < end; i++) {
				int self = i * WORDS + w;
				int k = i * 6;
				int leaf = (int) rows[row + i] + w;
				LongVector spin = LongVector.fromArray(SPECIES, spins, self);
				LongVector d0 = LongVector.fromArray(SPECIES, spins, neighbours[k] + w).lanewise(XOR, j0);
				LongVector d1 = LongVector.fromArray(SPECIES, spins, neighbours[k + 1] + w).lanewise(XOR, j1);
				LongVector d2 = LongVector.fromArray(SPECIES, spins, neighbours[k + 2] + w).lanewise(XOR, j2);
				LongVector d3 = LongVector.fromArray(SPECIES, spins, neighbours[k + 3] + w).lanewise(XOR, j3);
				LongVector d4 = LongVector.fromArray(SPECIES, spins, neighbours[k + 4] + w).lanewise(XOR, j4);
				LongVector d5 = LongVector.fromArray(SPECIES, spins, neighbours[k + 5] + w).lanewise(XOR, j5);
				LongVector x = d0.lanewise(XOR, d1);
				LongVector y = d3.lanewise(XOR, d4);
				LongVector a0 = x.lanewise(XOR, d2);
				LongVector b0 = y.lanewise(XOR, d5);
				LongVector a1 = d0.and(d1).or(x.and(d2));
				LongVector b1 = d3.and(d4).or(y.and(d5));
				LongVector u0 = a0.lanewise(XOR, b0); // the spin would come in twice and cancel, here and below
				LongVector z = a1.lanewise(XOR, b1);
				LongVector carry = a0.lanewise(XOR, spin).and(b0.lanewise(XOR, spin));
				LongVector u1 = z.lanewise(XOR, carry);
				LongVector u2 = a1.lanewise(XOR, spin).and(b1.lanewise(XOR, spin)).or(z.and(carry));
				LongVector p0 = LongVector.fromArray(SPECIES, tables, leaf);
				LongVector p1 = LongVector.fromArray(SPECIES, tables, leaf + STEP);
				LongVector p2 = LongVector.fromArray(SPECIES, tables, leaf + 2 * STEP);
				LongVector p3 = LongVector.fromArray(SPECIES, tables, leaf + 3 * STEP);
				LongVector low = p0.lanewise(BITWISE_BLEND, p1, u0);
				LongVector middle = p2.lanewise(BITWISE_BLEND, p3, u0);
				if (heat) {
					LongVector p4 = LongVector.fromArray(SPECIES, tables, leaf + 4 * STEP);
					LongVector p5 = LongVector.fromArray(SPECIES, tables, leaf + 5 * STEP);
					LongVector p6 = LongVector.fromArray(SPECIES, tables, leaf + 6 * STEP);
					LongVector high = p4.lanewise(BITWISE_BLEND, p5, u0).lanewise(BITWISE_BLEND, p6, u1);
					low.lanewise(BITWISE_BLEND, middle, u1).lanewise(BITWISE_BLEND, high, u2).lanewise(XOR, spin)
							.intoArray(spins, self);
				} else {
					low.lanewise(BITWISE_BLEND, middle, u1).lanewise(BITWISE_BLEND, p3, u2).lanewise(XOR, spin)
							.intoArray(spins, self);
				}
			}
		}
	}

	private static void eight(long[] spins, int[] neighbours, Run run, Decisions decisions, boolean heat) {
		long[] tables = decisions.tables();
		long[] rows = decisions.rows();
		int end = run.first() + run.count();
		int row = run.row() - run.first();
		LongVector j0 = LongVector.broadcast(SPECIES, run.sign(0));
		LongVector j1 = LongVector.broadcast(SPECIES, run.sign(1));
		LongVector j2 = LongVector.broadcast(SPECIES, run.sign(2));
		LongVector j3 = LongVector.broadcast(SPECIES, run.sign(3));
		LongVector j4 = LongVector.broadcast(SPECIES, run.sign(4));
		LongVector j5 = LongVector.broadcast(SPECIES, run.sign(5));
		LongVector j6 = LongVector.broadcast(SPECIES, run.sign(6));
		LongVector j7 = LongVector.broadcast(SPECIES, run.sign(7));
		for (int w = 0; w < WORDS; w += SPECIES.length()) {
			for (int i = run.first(); i < end; i++) {
				int self = i * WORDS + w;
				int k = i * 8;
				int leaf = (int) rows[row + i] + w;
				LongVector spin = LongVector.fromArray(SPECIES, spins, self);
				LongVector d0 = LongVector.fromArray(SPECIES, spins, neighbours[k] + w).lanewise(XOR, j0);
				LongVector d1 = LongVector.fromArray(SPECIES, spins, neighbours[k + 1] + w).lanewise(XOR, j1);
				LongVector d2 = LongVector.fromArray(SPECIES, spins, neighbours[k + 2] + w).lanewise(XOR, j2);
				LongVector d3 = LongVector.fromArray(SPECIES, spins, neighbours[k + 3] + w).lanewise(XOR, j3);
				LongVector d4 = LongVector.fromArray(SPECIES, spins, neighbours[k + 4] + w).lanewise(XOR, j4);
				LongVector d5 = LongVector.fromArray(SPECIES, spins, neighbours[k + 5] + w).lanewise(XOR, j5);
				LongVector d6 = LongVector.fromArray(SPECIES, spins, neighbours[k + 6] + w).lanewise(XOR, j6);
				LongVector d7 = LongVector.fromArray(SPECIES, spins, neighbours[k + 7] + w).lanewise(XOR, j7);
				LongVector x = d0.lanewise(XOR, d1);
				LongVector y = d3.lanewise(XOR, d4);
				LongVector a0 = x.lanewise(XOR, d2).lanewise(XOR, spin);
				LongVector b0 = y.lanewise(XOR, d5).lanewise(XOR, spin);
				LongVector c0 = d6.lanewise(XOR, spin);
				LongVector last = d7.lanewise(XOR, spin);
				LongVector a1 = d0.and(d1).or(x.and(d2)).lanewise(XOR, spin);
				LongVector b1 = d3.and(d4).or(y.and(d5)).lanewise(XOR, spin);
				x = a0.lanewise(XOR, b0);
				LongVector c1 = a0.and(b0).or(x.and(c0));
				x = x.lanewise(XOR, c0);
				y = a1.lanewise(XOR, b1);
				LongVector c2 = a1.and(b1).or(y.and(c1));
				y = y.lanewise(XOR, c1);
				LongVector carry = x.and(last);
				LongVector u0 = x.lanewise(XOR, last);
				LongVector u1 = y.lanewise(XOR, carry);
				carry = y.and(carry);
				LongVector u2 = c2.lanewise(XOR, carry);
				LongVector u3 = c2.and(carry);
				LongVector p0 = LongVector.fromArray(SPECIES, tables, leaf);
				LongVector p1 = LongVector.fromArray(SPECIES, tables, leaf + STEP);
				LongVector p2 = LongVector.fromArray(SPECIES, tables, leaf + 2 * STEP);
				LongVector p3 = LongVector.fromArray(SPECIES, tables, leaf + 3 * STEP);
				LongVector p4 = LongVector.fromArray(SPECIES, tables, leaf + 4 * STEP);
				LongVector low = p0.lanewise(BITWISE_BLEND, p1, u0)
						.lanewise(BITWISE_BLEND, p2.lanewise(BITWISE_BLEND, p3, u0), u1);
				if (heat) {
					LongVector p5 = LongVector.fromArray(SPECIES, tables, leaf + 5 * STEP);
					LongVector p6 = LongVector.fromArray(SPECIES, tables, leaf + 6 * STEP);
					LongVector p7 = LongVector.fromArray(SPECIES, tables, leaf + 7 * STEP);
					LongVector p8 = LongVector.fromArray(SPECIES, tables, leaf + 8 * STEP);
					LongVector high = p4.lanewise(BITWISE_BLEND, p5, u0)
							.lanewise(BITWISE_BLEND, p6.lanewise(BITWISE_BLEND, p7, u0), u1);
					low.lanewise(BITWISE_BLEND, high, u2).lanewise(BITWISE_BLEND, p8, u3).lanewise(XOR, spin)
							.intoArray(spins, self);
				} else {
					low.lanewise(BITWISE_BLEND, p4, u3.or(u2)).lanewise(XOR, spin).intoArray(spins, self);
				}
			}
		}
	}

	@Override
	public String description() {
		return "Vector API " + SPECIES.vectorBitSize() + " bit";
	}
}
