// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.tempering;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.spinscape.core.kind.ExchangeKinds;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Series;

/** The temperatures of walkers at equal intervals after the burn-in. */
final class WalkerHistory {

	private final long burnIn;
	private final int most;
	private final long interval;
	private final List<double[]> records = new ArrayList<>();

	/**
	 * @param burnIn sweeps before the first interval begins
	 * @param sweeps sweeps of the whole run, burn-in included
	 * @param most   number of records; 0 for none
	 */
	WalkerHistory(long burnIn, long sweeps, int most) {
		this.burnIn = burnIn;
		this.most = most;
		interval = most == 0 ? 1 : Math.max(1, Math.ceilDiv(sweeps - burnIn, most));
	}

	/** Whether a record is wanted after so many sweeps. */
	boolean due(long sweep) {
		return records.size() < most && sweep > burnIn && (sweep - burnIn) % interval == 0;
	}

	/** @param temperatures that of each walker; kept, not copied */
	void record(double[] temperatures) {
		records.add(temperatures);
	}

	/** What there is; empty if nothing was recorded. */
	Optional<Result> result() {
		if (records.isEmpty()) {
			return Optional.empty();
		}
		double[] sweeps = IntStream.rangeClosed(1, records.size()).mapToDouble(record -> (double) record * interval)
				.toArray();
		double[] walkers = IntStream.rangeClosed(1, records.getFirst().length).asDoubleStream().toArray();
		return Optional.of(new Matrix(ExchangeKinds.WALKER_TEMPERATURES.tag(), Series.Axis.of("sweep", "", sweeps),
				Series.Axis.of("walker", "", walkers), records.toArray(double[][]::new)));
	}

	void save(DataOutput out) throws IOException {
		out.writeInt(records.size());
		out.writeInt(records.isEmpty() ? 0 : records.getFirst().length);
		for (double[] record : records) {
			for (double temperature : record) {
				out.writeDouble(temperature);
			}
		}
	}

	void restore(DataInput in) throws IOException {
		records.clear();
		int count = in.readInt();
		int walkers = in.readInt();
		for (int i = 0; i < count; i++) {
			double[] record = new double[walkers];
			for (int walker = 0; walker < walkers; walker++) {
				record[walker] = in.readDouble();
			}
			records.add(record);
		}
	}
}
