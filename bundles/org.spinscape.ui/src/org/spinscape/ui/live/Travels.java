// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.live;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.sampler.ExchangeState;

/**
 * The temperatures of walkers as they come in. When there are too many, every second one is dropped, so that the whole run
 * stays in view with bounded memory.
 */
final class Travels {

	static final int CAPACITY = 400;

	/** Temperatures of all walkers after a sweep. */
	private record Stop(long sweep, double[] temperatures) {
	}

	private final List<Stop> stops = new ArrayList<>();
	private ExchangeState now;
	private int stride = 1;
	private int skipped;

	synchronized void add(long sweep, ExchangeState state) {
		now = state;
		if (++skipped < stride) {
			return;
		}
		skipped = 0;
		if (stops.size() == CAPACITY) {
			List<Stop> kept = new ArrayList<>();
			for (int i = 0; i < CAPACITY; i += 2) {
				kept.add(stops.get(i));
			}
			stops.clear();
			stops.addAll(kept);
			stride *= 2;
		}
		stops.add(new Stop(sweep, state.walkerTemperatures()));
	}

	/** What there is so far; not before the first. */
	synchronized TravelPoints points() {
		return new TravelPoints(stops.stream().mapToDouble(Stop::sweep).toArray(),
				stops.stream().map(Stop::temperatures).toArray(double[][]::new), now);
	}
}
