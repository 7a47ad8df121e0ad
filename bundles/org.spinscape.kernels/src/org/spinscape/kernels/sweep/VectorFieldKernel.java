// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.F2I;
import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LE;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.NEG;
import static jdk.incubator.vector.VectorOperators.ROL;
import static jdk.incubator.vector.VectorOperators.XOR;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/** With the Vector API: a register holds the same place of several lanes. */
final class VectorFieldKernel implements FieldKernel {

	/** Eight floats at most. */
	private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED.length() <= STEP
			? FloatVector.SPECIES_PREFERRED
			: FloatVector.SPECIES_256;
	private static final VectorSpecies<Integer> INTS = FLOATS.withLanes(int.class);
	private static final VectorSpecies<Long> LONGS = FLOATS.withLanes(long.class);

	@Override
	public void draw(long[] state, int width, int places, int[] numbers, float[] deviates) {
		for (int lane = 0; lane < width; lane += FLOATS.length()) {
			draw(state, width, lane, places, numbers, deviates);
		}
	}

	private static void draw(long[] state, int width, int lane, int places, int[] numbers, float[] deviates) {
		int generators = width / 2;
		int g = lane / 2;
		LongVector s0 = LongVector.fromArray(LONGS, state, g);
		LongVector s1 = LongVector.fromArray(LONGS, state, generators + g);
		LongVector s2 = LongVector.fromArray(LONGS, state, 2 * generators + g);
		LongVector s3 = LongVector.fromArray(LONGS, state, 3 * generators + g);
		for (int to = lane; to < places * width; to += width) {
			IntVector number = s0.add(s3).lanewise(ROL, 23).add(s0).reinterpretAsInts().lanewise(LSHR, 1);
			LongVector t = s1.lanewise(LSHL, 17);
			s2 = s2.lanewise(XOR, s0);
			s3 = s3.lanewise(XOR, s1);
			s1 = s1.lanewise(XOR, s2);
			s0 = s0.lanewise(XOR, s3);
			s2 = s2.lanewise(XOR, t);
			s3 = s3.lanewise(ROL, 45);
			number.intoArray(numbers, to);
			IntVector bits = ((FloatVector) number.convertShape(I2F, FLOATS, 0)).reinterpretAsInts();
			IntVector exponent = bits.sub(ROOT_HALF).lanewise(ASHR, 23);
			FloatVector f = bits.sub(exponent.lanewise(LSHL, 23)).reinterpretAsFloats().sub(1);
			FloatVector series = f.fma(FloatVector.broadcast(FLOATS, L5), FloatVector.broadcast(FLOATS, L4));
			series = series.fma(f, FloatVector.broadcast(FLOATS, L3));
			series = series.fma(f, FloatVector.broadcast(FLOATS, L2));
			series = series.fma(f, FloatVector.broadcast(FLOATS, L1));
			FloatVector log = ((FloatVector) exponent.convertShape(I2F, FLOATS, 0))
					.fma(FloatVector.broadcast(FLOATS, LN2), series.mul(f));
			FloatVector.broadcast(FLOATS, LOG_RANGE).sub(log).intoArray(deviates, to);
		}
		s0.intoArray(state, g);
		s1.intoArray(state, generators + g);
		s2.intoArray(state, 2 * generators + g);
		s3.intoArray(state, 3 * generators + g);
	}

	@Override
	public void update(LaneFields lanes, int from, int to, float[] deviates, byte[] marks) {
		int[] sums = lanes.sums;
		int lane = 0;
		for (; FLOATS.length() == STEP && lane <= lanes.width - 3 * STEP; lane += 3 * STEP) {
			three(lanes, lane, from, to, deviates, marks, sums);
		}
		for (; lane < lanes.width; lane += FLOATS.length()) {
			one(lanes, lane, from, to, deviates, marks, sums);
		}
		for (lane = 0; lane < lanes.width; lane++) {
			lanes.turned(lane, sums[lane], sums[lanes.width + lane]);
		}
	}

	private static void one(LaneFields lanes, int lane, int from, int to, float[] deviates,
			byte[] marks, int[] sums) {
		int width = lanes.width;
		int[] rows = lanes.rows;
		int[] neighbours = lanes.neighbours;
		float[] highs = lanes.high;
		float[] lows = lanes.low;
		float[] outerHigh = lanes.outerHigh;
		float[] outerLow = lanes.outerLow;
		float[] spins = lanes.spins;
		FloatVector scale = FloatVector.fromArray(FLOATS, lanes.scale, lane);
		FloatVector above = FloatVector.fromArray(FLOATS, lanes.roughness, lane);
		FloatVector below = above.neg();
		IntVector highSum = IntVector.zero(INTS);
		IntVector lowSum = highSum;
		int shift = lane % STEP;
		FloatVector none = FloatVector.zero(FLOATS);
		int mark = lane / STEP * SparseLanes.MOST - from;
		int keep = shift == 0 ? 0 : -1; // other lanes of the same byte came before
		for (int place = from; place < to; place++) {
			FloatVector high = FloatVector.broadcast(FLOATS, outerHigh[place]);
			FloatVector low = FloatVector.broadcast(FLOATS, outerLow[place]);
			int end = rows[place + 1];
			for (int k = rows[place]; k < end; k++) {
				FloatVector other = FloatVector.fromArray(FLOATS, spins, neighbours[k] + lane);
				high = other.fma(FloatVector.broadcast(FLOATS, highs[k]), high);
				low = other.fma(FloatVector.broadcast(FLOATS, lows[k]), low);
			}
			int self = place * width + lane;
			FloatVector spin = FloatVector.fromArray(FLOATS, spins, self);
			high = high.mul(spin);
			low = low.mul(spin);
			FloatVector cost = high.fma(FloatVector.broadcast(FLOATS, LaneFields.PART), low);
			FloatVector deviate = FloatVector.fromArray(FLOATS, deviates, self - from * width);
			VectorMask<Float> accepted = cost.compare(LE, deviate.min(CERTAIN).fma(scale, below))
					.and(deviate.compare(GT, ROUGHNESS));
			VectorMask<Float> possible = cost.compare(LE, deviate.fma(scale, above))
					.and(deviate.compare(GE, -ROUGHNESS));
			spin.lanewise(NEG, accepted).intoArray(spins, self);
			highSum = highSum.add((IntVector) none.blend(high, accepted).convertShape(F2I, INTS, 0));
			lowSum = lowSum.add((IntVector) none.blend(low, accepted).convertShape(F2I, INTS, 0));
			marks[mark + place] = (byte) (marks[mark + place] & keep
					| (int) (possible.toLong() & ~accepted.toLong()) << shift);
		}
		highSum.intoArray(sums, lane);
		lowSum.intoArray(sums, width + lane);
	}

	/** Three groups at once, so that couplings are loaded once for all. */
	private static void three(LaneFields lanes, int lane, int from, int to, float[] deviates,
			byte[] marks, int[] sums) {
		int width = lanes.width;
		int[] rows = lanes.rows;
		int[] neighbours = lanes.neighbours;
		float[] highs = lanes.high;
		float[] lows = lanes.low;
		float[] outerHigh = lanes.outerHigh;
		float[] outerLow = lanes.outerLow;
		float[] spins = lanes.spins;
		int second = STEP;
		int third = 2 * STEP;
		FloatVector scale0 = FloatVector.fromArray(FLOATS, lanes.scale, lane);
		FloatVector above0 = FloatVector.fromArray(FLOATS, lanes.roughness, lane);
		FloatVector below0 = above0.neg();
		IntVector highSum0 = IntVector.zero(INTS);
		IntVector lowSum0 = highSum0;
		FloatVector scale1 = FloatVector.fromArray(FLOATS, lanes.scale, lane + second);
		FloatVector above1 = FloatVector.fromArray(FLOATS, lanes.roughness, lane + second);
		FloatVector below1 = above1.neg();
		IntVector highSum1 = IntVector.zero(INTS);
		IntVector lowSum1 = highSum1;
		FloatVector scale2 = FloatVector.fromArray(FLOATS, lanes.scale, lane + third);
		FloatVector above2 = FloatVector.fromArray(FLOATS, lanes.roughness, lane + third);
		FloatVector below2 = above2.neg();
		IntVector highSum2 = IntVector.zero(INTS);
		IntVector lowSum2 = highSum2;
		FloatVector none = FloatVector.zero(FLOATS);
		int mark = lane / STEP * SparseLanes.MOST - from;
		for (int place = from; place < to; place++) {
			FloatVector high0 = FloatVector.broadcast(FLOATS, outerHigh[place]);
			FloatVector low0 = FloatVector.broadcast(FLOATS, outerLow[place]);
			FloatVector high1 = high0;
			FloatVector low1 = low0;
			FloatVector high2 = high0;
			FloatVector low2 = low0;
			int end = rows[place + 1];
			for (int k = rows[place]; k < end; k++) {
				int other = neighbours[k] + lane;
				FloatVector high = FloatVector.broadcast(FLOATS, highs[k]);
				FloatVector low = FloatVector.broadcast(FLOATS, lows[k]);
				FloatVector spin = FloatVector.fromArray(FLOATS, spins, other);
				high0 = spin.fma(high, high0);
				low0 = spin.fma(low, low0);
				spin = FloatVector.fromArray(FLOATS, spins, other + second);
				high1 = spin.fma(high, high1);
				low1 = spin.fma(low, low1);
				spin = FloatVector.fromArray(FLOATS, spins, other + third);
				high2 = spin.fma(high, high2);
				low2 = spin.fma(low, low2);
			}
			int self = place * width + lane;
			int drawn = self - from * width;
			FloatVector spin = FloatVector.fromArray(FLOATS, spins, self);
			high0 = high0.mul(spin);
			low0 = low0.mul(spin);
			FloatVector cost = high0.fma(FloatVector.broadcast(FLOATS, LaneFields.PART), low0);
			FloatVector deviate = FloatVector.fromArray(FLOATS, deviates, drawn);
			VectorMask<Float> accepted = cost.compare(LE, deviate.min(CERTAIN).fma(scale0, below0))
					.and(deviate.compare(GT, ROUGHNESS));
			VectorMask<Float> possible = cost.compare(LE, deviate.fma(scale0, above0))
					.and(deviate.compare(GE, -ROUGHNESS));
			spin.lanewise(NEG, accepted).intoArray(spins, self);
			highSum0 = highSum0.add((IntVector) none.blend(high0, accepted).convertShape(F2I, INTS, 0));
			lowSum0 = lowSum0.add((IntVector) none.blend(low0, accepted).convertShape(F2I, INTS, 0));
			marks[mark + place] = (byte) (possible.toLong() & ~accepted.toLong());
			spin = FloatVector.fromArray(FLOATS, spins, self + second);
			high1 = high1.mul(spin);
			low1 = low1.mul(spin);
			cost = high1.fma(FloatVector.broadcast(FLOATS, LaneFields.PART), low1);
			deviate = FloatVector.fromArray(FLOATS, deviates, drawn + second);
			accepted = cost.compare(LE, deviate.min(CERTAIN).fma(scale1, below1))
					.and(deviate.compare(GT, ROUGHNESS));
			possible = cost.compare(LE, deviate.fma(scale1, above1))
					.and(deviate.compare(GE, -ROUGHNESS));
			spin.lanewise(NEG, accepted).intoArray(spins, self + second);
			highSum1 = highSum1.add((IntVector) none.blend(high1, accepted).convertShape(F2I, INTS, 0));
			lowSum1 = lowSum1.add((IntVector) none.blend(low1, accepted).convertShape(F2I, INTS, 0));
			marks[mark + place + SparseLanes.MOST] = (byte) (possible.toLong() & ~accepted.toLong());
			spin = FloatVector.fromArray(FLOATS, spins, self + third);
			high2 = high2.mul(spin);
			low2 = low2.mul(spin);
			cost = high2.fma(FloatVector.broadcast(FLOATS, LaneFields.PART), low2);
			deviate = FloatVector.fromArray(FLOATS, deviates, drawn + third);
			accepted = cost.compare(LE, deviate.min(CERTAIN).fma(scale2, below2))
					.and(deviate.compare(GT, ROUGHNESS));
			possible = cost.compare(LE, deviate.fma(scale2, above2))
					.and(deviate.compare(GE, -ROUGHNESS));
			spin.lanewise(NEG, accepted).intoArray(spins, self + third);
			highSum2 = highSum2.add((IntVector) none.blend(high2, accepted).convertShape(F2I, INTS, 0));
			lowSum2 = lowSum2.add((IntVector) none.blend(low2, accepted).convertShape(F2I, INTS, 0));
			marks[mark + place + 2 * SparseLanes.MOST] = (byte) (possible.toLong() & ~accepted.toLong());
		}
		highSum0.intoArray(sums, lane);
		lowSum0.intoArray(sums, width + lane);
		highSum1.intoArray(sums, lane + second);
		lowSum1.intoArray(sums, width + lane + second);
		highSum2.intoArray(sums, lane + third);
		lowSum2.intoArray(sums, width + lane + third);
	}

	@Override
	public String description() {
		return "Vector API " + FLOATS.vectorBitSize() + " bit";
	}
}
