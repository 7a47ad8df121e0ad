// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The index letters that have a meaning at some place of a formula, each with its place in the frame of values.
 *
 * @param slots places by letter
 * @param next  first place that is free
 */
record Letters(Map<String, Integer> slots, int next) {

	/** More letters than a formula can nest. */
	static final int FRAME = 64;
	static final Letters NONE = new Letters(Map.of(), 0);

	/** With further letters, which stand in the next places. */
	Letters with(List<String> names, Place place) {
		if (next + names.size() > FRAME) {
			throw place.wrong("more than " + FRAME + " index letters are nested; give a part of the sum a name of its own");
		}
		Map<String, Integer> all = new LinkedHashMap<>(slots);
		for (int i = 0; i < names.size(); i++) {
			all.put(names.get(i), next + i);
		}
		return new Letters(all, next + names.size());
	}

	/** The same places with no letters, to give names of their own. */
	Letters hidden() {
		return new Letters(Map.of(), next);
	}

	OptionalInt slot(String name) {
		Integer slot = slots.get(name);
		return slot == null ? OptionalInt.empty() : OptionalInt.of(slot);
	}

	/** For example {@code " at i = 3, j = 4"}; empty without letters. */
	String at(double[] frame) {
		return slots.isEmpty() ? "" : slots.entrySet().stream()
				.map(entry -> entry.getKey() + " = " + Names.text(frame[entry.getValue()]))
				.collect(Collectors.joining(", ", " at ", ""));
	}
}
