// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.Arrays;

import org.spinscape.core.result.Scalar;

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

	void write(StreamedFile.Folder samples, String node) {
		samples.member(node, HdfNodes.array(Arrays.copyOf(values, size), first.unit(), first.meaning()));
		if (thermal) {
			samples.member(node + ".thermal_error", HdfNodes.array(Arrays.copyOf(errors, size), first.unit(),
					"one standard deviation"));
			samples.member(node + ".count", HdfNodes.array(Arrays.copyOf(counts, size)));
		}
	}
}
