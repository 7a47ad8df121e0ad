// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.spinscape.core.analysis.Recording;
import org.spinscape.core.observable.Observable;
import org.spinscape.core.sampler.Replicas;

/** The readings of one task. */
final class Recorder {

	/** Room for so many records is made first: a run that ends early never takes what a long one would. */
	private static final int FIRST_ROOM = 256;

	private final List<Observable> observables;
	private final List<double[][][]> values = new ArrayList<>();
	private final long interval;
	private int length;

	Recorder(List<Observable> observables, int slots, long interval) {
		this.observables = observables;
		this.interval = interval;
		for (Observable observable : observables) {
			values.add(new double[slots][observable.width()][FIRST_ROOM]);
		}
	}

	/** Takes one record of every observable. */
	void record(Replicas ensemble) {
		makeRoom(length + 1);
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

	private void makeRoom(int records) {
		for (double[][][] observable : values) {
			for (double[][] slot : observable) {
				for (int component = 0; component < slot.length; component++) {
					int room = slot[component].length;
					if (room < records) {
						slot[component] = Arrays.copyOf(slot[component], Math.max(records, room + room / 2));
					}
				}
			}
		}
	}

	/** Number of records so far. */
	int length() {
		return length;
	}

	/** The records from the one with the index {@code from} on. */
	List<Recording> recordings(Replicas ensemble, int from) {
		return grown(ensemble).stream().map(recording -> recording.range(from, length)).toList();
	}

	/** All recordings, complete. Room that is left is given back. */
	List<Recording> recordings(Replicas ensemble) {
		for (double[][][] observable : values) {
			for (double[][] slot : observable) {
				Arrays.setAll(slot, component -> slot[component].length == length ? slot[component]
						: Arrays.copyOf(slot[component], length));
			}
		}
		return grown(ensemble);
	}

	/** Recordings with the room behind them. */
	private List<Recording> grown(Replicas ensemble) {
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
		makeRoom(length);
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
