// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import org.spinscape.core.result.ResultKind;

/** Holds what components give against what they declare. */
final class Declared {

	private Declared() {
	}

	/** Whether a kind is among those declared. */
	static boolean has(Set<ResultKind<?>> declared, ResultKind<?> kind) {
		return declared.stream().anyMatch(kind::same);
	}

	/** Ids of the kinds among those given that are not declared; empty if all is in order. */
	static Set<String> missing(Set<ResultKind<?>> declared, Collection<? extends ResultKind<?>> given) {
		Set<String> missing = new TreeSet<>();
		for (ResultKind<?> kind : given) {
			if (!has(declared, kind)) {
				missing.add(kind.id());
			}
		}
		return missing;
	}
}
