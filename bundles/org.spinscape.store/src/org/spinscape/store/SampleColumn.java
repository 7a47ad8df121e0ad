// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.Arrays;

import org.spinscape.core.result.Scalar;

import io.jhdf.api.WritableGroup;

/** A number in each sample of a point. */
final class SampleColumn {

	private final Scalar first;
	private final double[] values;
	private final double[] errors;
	private final long[] counts;
	private int size;
	private boolean thermal;

	/** @param most one more than the largest index of a sample */
	SampleColumn(Scalar first, int most) {
		this.first = first;
		this.values = new double[most];
		this.errors = new double[most];
		this.counts = new long[most];
		Arrays.fill(values, Double.NaN); // a sample whose task failed has no value
		Arrays.fill(errors, Double.NaN);
	}

	void put(int sample, Scalar scalar) {
		values[sample] = scalar.value();
		errors[sample] = scalar.thermalError();
		counts[sample] = scalar.count();
		thermal |= !Double.isNaN(scalar.thermalError()) || scalar.unknownError();
		size = Math.max(size, sample + 1);
	}

	void write(WritableGroup samples, String node) {
		HdfNodes.put(samples, node, Arrays.copyOf(values, size), first.unit(), first.meaning());
		if (thermal) {
			HdfNodes.put(samples, node + ".thermal_error", Arrays.copyOf(errors, size), first.unit(),
					"one standard deviation");
			HdfNodes.put(samples, node + ".count", Arrays.copyOf(counts, size));
		}
	}
}
