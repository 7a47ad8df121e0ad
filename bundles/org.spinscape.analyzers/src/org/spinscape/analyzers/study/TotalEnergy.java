// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.Arrays;
import java.util.Optional;

import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;

/** The recorded energy as total energy in J, however it was recorded. */
public final class TotalEnergy {

	/** Name of the observable. */
	public static final String OBSERVABLE = "energy";

	private static final String PER_SITE = "J/site";

	private TotalEnergy() {
	}

	/** The recording of the total energy; empty if there is none, or it is per site and the number of sites is unknown. */
	public static Optional<Recording> of(TaskData data) {
		Optional<Recording> recorded = data.recording(OBSERVABLE);
		if (recorded.isEmpty() || !recorded.get().unit().equals(PER_SITE)) {
			return recorded;
		}
		int sites = data.facts().sites();
		return sites == 0 ? Optional.empty() : recorded.map(recording -> scaled(recording, sites));
	}

	private static Recording scaled(Recording recording, double factor) {
		double[][][] values = Arrays.stream(recording.values())
				.map(slot -> Arrays.stream(slot)
						.map(component -> Arrays.stream(component).map(value -> value * factor).toArray())
						.toArray(double[][]::new))
				.toArray(double[][][]::new);
		return new Recording(recording.name(), "J", "Total energy", recording.equilibrium(), recording.temperatures(),
				recording.interval(), values, recording.odd(), recording.independent());
	}
}
