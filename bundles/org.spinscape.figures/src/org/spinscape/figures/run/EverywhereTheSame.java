// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.spinscape.core.result.Scalar;
import org.spinscape.figures.Numbers;
import org.spinscape.figures.Subject;

/**
 * Takes out the scalars that have one value in all arms, points and samples: they are told in a sentence, since a picture
 * of them shows nothing.
 *
 * @param others what is left to draw
 * @param text   the sentence, as a section of a list of captions; empty if there is nothing to tell
 */
record EverywhereTheSame(List<Subject> others, String text) {

	static EverywhereTheSame of(List<Subject> subjects) {
		Map<String, List<Scalar>> scalars = new LinkedHashMap<>();
		for (Subject subject : subjects) {
			if (subject.result() instanceof Scalar scalar) {
				scalars.computeIfAbsent(scalar.name(), key -> new ArrayList<>()).add(scalar);
			}
		}
		Map<String, Scalar> same = new LinkedHashMap<>();
		scalars.forEach((name, values) -> {
			Scalar first = values.getFirst();
			if (values.stream().allMatch(one -> Double.compare(one.value(), first.value()) == 0)) {
				same.put(name, first);
			}
		});
		List<Subject> others = subjects.stream()
				.filter(subject -> !(subject.result() instanceof Scalar && same.containsKey(subject.result().name())))
				.toList();
		String list = same.values().stream()
				.map(scalar -> "- " + scalar.name() + ": " + number(scalar) + "\n").collect(Collectors.joining());
		return new EverywhereTheSame(others,
				list.isEmpty() ? "" : "## Numbers without a figure\n\nThey have one value everywhere.\n\n" + list + "\n");
	}

	private static String number(Scalar scalar) {
		return Double.isNaN(scalar.value()) ? "undefined"
				: (Numbers.of(scalar) + " " + scalar.unit()).strip();
	}
}
