// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.analysis.Recording;
import org.spinscape.core.observable.Observable;
import org.spinscape.core.sampler.Replicas;

/** The readings of one task. */
final class Recorder {

	private final List<Observable> observables;
	private final List<double[][][]> values = new ArrayList<>();
	private final long interval;
	private int length;

	/** @param records how many records there will be */
	Recorder(List<Observable> observables, int slots, int records, long interval) {
		this.observables = observables;
		this.interval = interval;
		for (Observable observable : observables) {
			values.add(new double[slots][observable.width()][records]);
		}
	}

	/** Takes one record of every observable. */
	void record(Replicas ensemble) {
		for (int o = 0; o < observables.size(); o++) {
			Observable observable = observables.get(o);
			double[] out = new double[observable.width()];
			for (int slot = 0; slot < ensemble.slots(); slot++) {
				observable.measure(ensemble, slot, out);
				for (int component = 0; component < out.length; component++) {
					values.get(o)[slot][component][length] = out[component];
				}
			}
		}
		length++;
	}

	/** Number of records so far. */
	int length() {
		return length;
	}

	/** The records from the one with the index {@code from} on. */
	List<Recording> recordings(Replicas ensemble, int from) {
		return recordings(ensemble).stream().map(recording -> recording.range(from, length)).toList();
	}

	/** All recordings, complete. */
	List<Recording> recordings(Replicas ensemble) {
		double[] temperatures = new double[ensemble.slots()];
		for (int slot = 0; slot < temperatures.length; slot++) {
			temperatures[slot] = ensemble.temperature(slot);
		}
		boolean equilibrium = ensemble.equilibrium();
		List<Recording> recordings = new ArrayList<>();
		for (int o = 0; o < observables.size(); o++) {
			Observable observable = observables.get(o);
			recordings.add(new Recording(observable.tag(), equilibrium, temperatures, interval, values.get(o),
					observable.odd(), ensemble.independent()));
		}
		return recordings;
	}

	void save(DataOutput out) throws IOException {
		out.writeInt(length);
		for (double[][][] observable : values) {
			for (double[][] slot : observable) {
				for (double[] component : slot) {
					for (int i = 0; i < length; i++) {
						out.writeDouble(component[i]);
					}
				}
			}
		}
	}

	void restore(DataInput in) throws IOException {
		length = in.readInt();
		for (double[][][] observable : values) {
			for (double[][] slot : observable) {
				for (double[] component : slot) {
					for (int i = 0; i < length; i++) {
						component[i] = in.readDouble();
					}
				}
			}
		}
	}
}
