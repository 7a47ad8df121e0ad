// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.check;

import org.eclipse.emf.ecore.EObject;

/**
 * Something wrong with an experiment.
 *
 * @param severity whether it can run
 * @param element  the part of the experiment at fault
 * @param place    where that is, in words; empty for the experiment as a whole
 * @param message  one sentence: what is wrong and how to mend it
 */
public record Problem(Severity severity, EObject element, String place, String message) {

	/** How bad it is. */
	public enum Severity {
		/** It cannot run. */
		ERROR,
		/** It runs, but perhaps not as meant. */
		WARNING
	}

	@Override
	public String toString() {
		return place.isEmpty() ? message : place + ": " + message;
	}
}
