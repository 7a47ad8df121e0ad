// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.nebula;

import java.util.List;
import java.util.Map;

import org.spinscape.ui.live.TraceKey;
import org.spinscape.ui.live.TracePoints;
import org.spinscape.ui.live.TracedQuantity;
import org.spinscape.ui.live.TracedRun;
import org.spinscape.ui.live.TracedRuns;

/**
 * What there is to draw, collected away from the user interface.
 *
 * @param runs       runs to choose from, newest first
 * @param run        the one shown; {@code null} if there is none
 * @param quantities what its traces are of
 * @param quantity   the one shown; {@code null} if there is none
 * @param keys       its traces
 * @param points     of those that are drawn
 */
record TraceNews(List<TracedRun> runs, TracedRun run, List<TracedQuantity> quantities, TracedQuantity quantity,
		List<TraceKey> keys, Map<TraceKey, TracePoints> points) {

	/**
	 * Collects.
	 *
	 * @param wantedRun      the run to show; {@code null} for the newest
	 * @param wantedQuantity what to show of it; if it has no such traces, the first that it has
	 * @param drawn          traces whose points are wanted
	 */
	static TraceNews collect(TracedRun wantedRun, TracedQuantity wantedQuantity, List<TraceKey> drawn) {
		List<TracedRun> runs = TracedRuns.all();
		if (runs.isEmpty()) {
			return new TraceNews(runs, null, List.of(), null, List.of(), Map.of());
		}
		TracedRun run = wantedRun != null && runs.contains(wantedRun) ? wantedRun : runs.getFirst();
		List<TraceKey> all = run.traces().keys();
		List<TracedQuantity> quantities = all.stream().map(TraceKey::quantity).distinct().toList();
		TracedQuantity quantity = quantities.contains(wantedQuantity) ? wantedQuantity
				: quantities.isEmpty() ? null : quantities.getFirst();
		List<TraceKey> keys = all.stream().filter(key -> key.quantity().equals(quantity)).toList();
		return new TraceNews(runs, run, quantities, quantity, keys, run.traces().points(drawn));
	}

	/** Why there is nothing to draw and what to do, in one sentence; empty if there is something. */
	String excuse() {
		if (run == null) {
			return "Open an experiment and press Run: the traces of its tasks appear here.";
		}
		if (keys.isEmpty()) {
			return run.over() ? "The run " + run.name()
					+ " has no traces: give its experiment a sampler, and observables to record."
					: "The traces of the run " + run.name() + " appear here as soon as a sampler walks.";
		}
		return "";
	}
}
