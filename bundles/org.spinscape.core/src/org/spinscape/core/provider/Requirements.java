// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.provider;

import java.util.Set;
import java.util.TreeSet;

import org.spinscape.core.hamiltonian.Hamiltonian;

/** Matches what a sampler, explorer or observable needs to what a Hamiltonian offers. */
public final class Requirements {

	private Requirements() {
	}

	/**
	 * The simple names of the capabilities that {@code hamiltonian} lacks, in alphabetical order; empty if it
	 * offers all of them.
	 */
	public static Set<String> missing(Hamiltonian<?> hamiltonian, Set<Class<?>> required) {
		Set<String> missing = new TreeSet<>();
		for (Class<?> type : required) {
			if (hamiltonian.capability(type).isEmpty()) {
				missing.add(type.getSimpleName());
			}
		}
		return missing;
	}
}
