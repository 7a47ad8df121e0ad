// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.analysis;

import java.util.List;
import java.util.Optional;

import org.spinscape.core.result.ResultTag;

/**
 * What a run can be judged by besides its own records; none of it enters its averages.
 *
 * @param origin      what state the second start was made from, in words; empty if there was none
 * @param secondStart the recordings of one more replica that was started there, with the slots and times of the run, of
 *                    those observables that a single replica has
 * @param energies    exact thermal mean of the energy in J at the temperature of each slot; empty if it is not known
 * @param deviations  exact standard deviation of the energy in J, as long
 */
public record References(String origin, List<Recording> secondStart, double[] energies, double[] deviations) {

	/** Nothing to judge by. */
	public static final References NONE = new References("", List.of(), new double[0], new double[0]);

	public References {
		secondStart = List.copyOf(secondStart);
	}

	/** The recording of the same observable from the second start, unless it is empty. */
	public Optional<Recording> secondStart(ResultTag observable) {
		return secondStart.stream().filter(recording -> recording.tag().name().equals(observable.name())
				&& recording.length() > 0)
				.findFirst();
	}

	/** Whether the exact energies are known. */
	public boolean exact() {
		return energies.length > 0;
	}
}
