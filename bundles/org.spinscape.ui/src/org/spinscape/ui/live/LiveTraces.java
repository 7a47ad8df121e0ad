// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.analysis.Recording;
import org.spinscape.core.explorer.MeanWithError;

/**
 * The traces of a run while it goes on: energies where they stand, and observables as they are recorded. Written by the
 * engine's threads, read by any.
 *
 * <p>
 * A point of an observable is the mean over its components, which are one for each replica or pair of replicas, and over the
 * records since the point before. With more than one component it has a spread: the standard deviation between them.
 */
public final class LiveTraces {

	/** So many tasks are kept; those that started last win. */
	private static final int MOST_TASKS = 8;

	private final Map<String, Map<TraceKey, TraceBuffer>> tasks = new LinkedHashMap<>();

	/** Energies of the first replica, one a slot, in J. */
	public void energies(String task, long sweep, double[] energies) {
		for (int slot = 0; slot < energies.length; slot++) {
			add(new TraceKey(task, TracedQuantity.PRESENT_ENERGY, slot, Double.NaN), sweep, energies[slot], Double.NaN);
		}
	}

	/** Records that are new. */
	public void recorded(String task, long sweep, List<Recording> news) {
		for (Recording recording : news) {
			for (int slot = 0; slot < recording.slots(); slot++) {
				MeanWithError mean = MeanWithError.of(means(recording.values()[slot]));
				add(new TraceKey(task, TracedQuantity.of(recording.tag()), slot, recording.temperatures()[slot]), sweep,
						mean.value(), mean.error() * Math.sqrt(mean.count()));
			}
		}
	}

	private void add(TraceKey key, long sweep, double value, double spread) {
		if (!Double.isFinite(value)) {
			return;
		}
		TraceBuffer buffer;
		synchronized (tasks) {
			buffer = tasks.computeIfAbsent(key.task(), _ -> new LinkedHashMap<>()).computeIfAbsent(key,
					_ -> new TraceBuffer());
			if (tasks.size() > MOST_TASKS) {
				tasks.remove(tasks.keySet().iterator().next());
			}
		}
		buffer.add(sweep, value, spread);
	}

	private static double[] means(double[][] components) {
		return Arrays.stream(components).mapToDouble(records -> MeanWithError.of(records).value()).toArray();
	}

	/** Which traces there are, the tasks in the order in which they started. */
	public List<TraceKey> keys() {
		synchronized (tasks) {
			List<TraceKey> keys = new ArrayList<>();
			tasks.values().forEach(traces -> keys.addAll(traces.keySet()));
			return keys;
		}
	}

	/** The points of some traces; those that are gone are left out. */
	public Map<TraceKey, TracePoints> points(List<TraceKey> wanted) {
		Map<TraceKey, TraceBuffer> buffers = new LinkedHashMap<>();
		synchronized (tasks) {
			for (TraceKey key : wanted) {
				TraceBuffer buffer = tasks.getOrDefault(key.task(), Map.of()).get(key);
				if (buffer != null) {
					buffers.put(key, buffer);
				}
			}
		}
		Map<TraceKey, TracePoints> points = new LinkedHashMap<>();
		buffers.forEach((key, buffer) -> points.put(key, buffer.points()));
		return points;
	}
}
