// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudySample;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;

/**
 * The overlaps of a sweep point by independent units: disorder samples or, for a single one, blocks of its run. One unit
 * is in memory at a time.
 */
final class OverlapUnits {

	private static final int BLOCKS = 20;

	/** What is computed from one unit. */
	interface Reduction<T> {
		T of(Recording overlaps, LandscapeFacts facts);
	}

	/**
	 * What came out.
	 *
	 * @param values       one per unit
	 * @param temperatures of each slot
	 * @param disorder     whether units are disorder samples
	 */
	record Reduced<T>(List<T> values, double[] temperatures, boolean disorder) {

		String errorsOver() {
			return disorder ? values.size() + " disorder samples" : values.size() + " blocks of the run of one sample";
		}
	}

	private OverlapUnits() {
	}

	/** @return empty if there are no overlaps in equilibrium, or temperatures differ between samples */
	static <T> Optional<Reduced<T>> reduce(StudyPoint point, Reduction<T> reduction) {
		List<T> values = new ArrayList<>();
		double[] temperatures = null;
		for (StudySample sample : point.samples()) {
			TaskData data = sample.load();
			Optional<Recording> found = data.recording(ObservableKinds.REPLICA_OVERLAP).filter(Recording::equilibrium);
			if (found.isEmpty() || data.facts().sites() == 0) {
				continue;
			}
			Recording overlaps = found.get();
			if (temperatures != null && !Arrays.equals(temperatures, overlaps.temperatures())) {
				return Optional.empty();
			}
			temperatures = overlaps.temperatures();
			if (point.samples().size() > 1) {
				values.add(reduction.of(overlaps, data.facts()));
			} else {
				int blocks = Math.min(BLOCKS, overlaps.length());
				int length = overlaps.length() / blocks;
				int start = overlaps.length() - blocks * length;
				for (int block = 0; block < blocks; block++) {
					values.add(reduction.of(overlaps.range(start + block * length, start + (block + 1) * length),
							data.facts()));
				}
			}
		}
		return values.isEmpty() ? Optional.empty()
				: Optional.of(new Reduced<>(values, temperatures, point.samples().size() > 1));
	}
}
