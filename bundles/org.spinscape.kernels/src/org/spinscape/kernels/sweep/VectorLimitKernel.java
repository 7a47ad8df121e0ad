// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** With the Vector API; step for step the arithmetic of {@link Acceptance}. */
final class VectorLimitKernel implements LimitKernel {

	private static final VectorSpecies<Long> LONGS = LongVector.SPECIES_PREFERRED;
	private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;

	@Override
	public void limits(SpinRule rule, double scale, long[] words, int count, double[] limits) {
		int end = LONGS.loopBound(count);
		if (rule == SpinRule.METROPOLIS) {
			metropolis(scale, words, end, limits);
		} else {
			heatBath(scale, words, end, limits);
		}
		for (int i = end; i < count; i++) {
			limits[i] = Acceptance.limit(rule, scale, words[i]);
		}
	}

	private static void metropolis(double scale, long[] words, int end, double[] limits) {
		for (int i = 0; i < end; i += LONGS.length()) {
			ln(uniform(words, i)).neg().mul(scale).intoArray(limits, i);
		}
	}

	private static void heatBath(double scale, long[] words, int end, double[] limits) {
		DoubleVector one = DoubleVector.broadcast(DOUBLES, 1);
		for (int i = 0; i < end; i += LONGS.length()) {
			DoubleVector u = uniform(words, i);
			ln(one.sub(u).div(u)).mul(scale).intoArray(limits, i);
		}
	}

	private static DoubleVector uniform(long[] words, int i) {
		return LongVector.fromArray(LONGS, words, i).lanewise(VectorOperators.LSHR, 12).or(Acceptance.ONE)
				.reinterpretAsDoubles().sub(1).add(Acceptance.HALF_STEP);
	}

	private static DoubleVector ln(DoubleVector x) {
		LongVector bits = x.reinterpretAsLongs().add(Acceptance.ONE - Acceptance.ROOT_HALF);
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
		return exponent.fma(broadcast(Acceptance.LN2), s.fma(series.fma(z, f.neg()), f));
	}

	private static DoubleVector broadcast(double value) {
		return DoubleVector.broadcast(DOUBLES, value);
	}

	@Override
	public String kernel() {
		return "Vector API " + LONGS.vectorBitSize() + " bit";
	}
}
