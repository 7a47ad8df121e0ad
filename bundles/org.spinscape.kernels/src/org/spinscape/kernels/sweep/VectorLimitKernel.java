// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

import org.spinscape.kernels.walk.SpinRule;

/** With the Vector API; step for step the arithmetic of {@link Acceptance}. */
final class VectorLimitKernel implements LimitKernel {

	private static final VectorSpecies<Long> LONGS = LongVector.SPECIES_PREFERRED;
	private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;

	/**
	 * First the arguments of the logarithm, then the logarithm. In one piece, so that it is longer than the 325 bytecodes
	 * up to which HotSpot inlines: inlined into a sweep, its vectors would be put on the heap.
	 */
	@Override
	public void limits(SpinRule rule, double scale, long[] words, int count, double[] limits) {
		int end = LONGS.loopBound(count);
		double factor;
		double beyond;
		if (rule == SpinRule.METROPOLIS) {
			factor = -scale;
			beyond = Acceptance.LEAVE_OUT;
			for (int i = 0; i < end; i += LONGS.length()) {
				uniform(words, i).mul(Acceptance.STRETCH).intoArray(limits, i);
			}
		} else {
			factor = scale;
			beyond = 0;
			for (int i = 0; i < end; i += LONGS.length()) {
				DoubleVector u = uniform(words, i);
				broadcast(1).sub(u).div(u).intoArray(limits, i);
			}
		}
		for (int i = 0; i < end; i += LONGS.length()) {
			LongVector bits = DoubleVector.fromArray(DOUBLES, limits, i).reinterpretAsLongs()
					.add(Acceptance.ONE - Acceptance.ROOT_HALF);
			DoubleVector exponent = bits.lanewise(VectorOperators.LSHR, 52).or(Acceptance.WHOLE).reinterpretAsDoubles()
					.sub(Acceptance.WHOLE_OFFSET);
			DoubleVector f = bits.and(Acceptance.MANTISSA).add(Acceptance.ROOT_HALF).reinterpretAsDoubles().sub(1);
			DoubleVector s = f.div(f.add(2));
			DoubleVector z = s.mul(s);
			DoubleVector series = z.fma(broadcast(Acceptance.L7), broadcast(Acceptance.L6));
			series = series.fma(z, broadcast(Acceptance.L5));
			series = series.fma(z, broadcast(Acceptance.L4));
			series = series.fma(z, broadcast(Acceptance.L3));
			series = series.fma(z, broadcast(Acceptance.L2));
			series = series.fma(z, broadcast(Acceptance.L1));
			DoubleVector limit = exponent.fma(broadcast(Acceptance.LN2), s.fma(series.fma(z, f.neg()), f)).mul(factor);
			limit.add(limit.min(0).mul(beyond)).intoArray(limits, i);
		}
		for (int i = end; i < count; i++) {
			limits[i] = Acceptance.limit(rule, scale, words[i]);
		}
	}

	private static DoubleVector uniform(long[] words, int i) {
		return LongVector.fromArray(LONGS, words, i).lanewise(VectorOperators.LSHR, 12).or(Acceptance.ONE)
				.reinterpretAsDoubles().sub(1).add(Acceptance.HALF_STEP);
	}

	private static DoubleVector broadcast(double value) {
		return DoubleVector.broadcast(DOUBLES, value);
	}

	@Override
	public String kernel() {
		return "Vector API " + LONGS.vectorBitSize() + " bit";
	}
}
