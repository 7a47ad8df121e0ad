// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.Arrays;
import java.util.Optional;

import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;

/** The recorded energy as total energy in J, however it was recorded. */
public final class TotalEnergy {

	/** Id of the observable that records it. */
	public static final String OBSERVABLE = "energy";

	private TotalEnergy() {
	}

	/** The recording of the total energy; empty if there is none, or it is per site and the number of sites is unknown. */
	public static Optional<Recording> of(TaskData data) {
		Optional<Recording> recorded = data.recording(ObservableKinds.ENERGY);
		if (recorded.isPresent()) {
			return recorded;
		}
		int sites = data.facts().sites();
		return sites == 0 ? Optional.empty() : data.recording(ObservableKinds.ENERGY_PER_SITE)
				.map(recording -> scaled(recording, sites));
	}

	private static Recording scaled(Recording recording, double factor) {
		double[][][] values = Arrays.stream(recording.values())
				.map(slot -> Arrays.stream(slot)
						.map(component -> Arrays.stream(component).map(value -> value * factor).toArray())
						.toArray(double[][]::new))
				.toArray(double[][][]::new);
		return new Recording(ObservableKinds.ENERGY.tag(), recording.equilibrium(), recording.temperatures(),
				recording.interval(), values, recording.odd(), recording.independent());
	}
}
