// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.check;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * Something wrong with an experiment.
 *
 * @param severity whether it can run
 * @param element  the part of the experiment at fault
 * @param place    where that is, in words; empty for the experiment as a whole
 * @param message  one sentence: what is wrong and how to mend it
 * @param remedies changes that would mend it, the likeliest first; empty if only the user can know
 */
public record Problem(Severity severity, EObject element, String place, String message, List<Remedy> remedies) {

	/** How bad it is. */
	public enum Severity {
		/** It cannot run. */
		ERROR,
		/** It runs, but perhaps not as meant. */
		WARNING
	}

	/** Takes a copy of the remedies. */
	public Problem {
		remedies = List.copyOf(remedies);
	}

	/** A problem that only the user knows how to mend. */
	public Problem(Severity severity, EObject element, String place, String message) {
		this(severity, element, place, message, List.of());
	}

	@Override
	public String toString() {
		return place.isEmpty() ? message : place + ": " + message;
	}
}
