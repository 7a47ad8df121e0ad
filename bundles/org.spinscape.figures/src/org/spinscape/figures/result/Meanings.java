// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinscape.figures.Subject;

/**
 * Says once what several results mean. Definitions that differ in their numbers only become one sentence with all the
 * numbers in it, for example {@code after 4, 16 or 64 sweeps}; what another one says and more is left out.
 */
public final class Meanings {

	private static final Pattern NUMBER = Pattern.compile("(?<![\\w.^{])\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?(?![\\w^])");
	private static final int MOST_NUMBERS = 7;

	private Meanings() {
	}

	/** What the results of these subjects mean, in sentences. */
	public static String of(List<Subject> subjects) {
		return Captions.sentences(merged(subjects.stream().map(subject -> subject.result().meaning()).distinct().toList())
				.toArray(String[]::new));
	}

	/** Joins definitions that differ in their numbers only; in the order in which each form first comes. */
	static List<String> merged(List<String> meanings) {
		Map<String, List<String>> forms = new LinkedHashMap<>();
		for (String meaning : meanings) {
			forms.computeIfAbsent(NUMBER.matcher(meaning).replaceAll("#"), key -> new ArrayList<>()).add(meaning);
		}
		List<String> said = forms.values().stream().map(alike -> alike.size() == 1 ? alike.getFirst() : joined(alike))
				.toList();
		return said.stream().filter(one -> said.stream().noneMatch(more -> more.length() > one.length()
				&& more.startsWith(one))).toList();
	}

	private static String joined(List<String> alike) {
		List<List<String>> numbers = alike.stream()
				.map(meaning -> NUMBER.matcher(meaning).results().map(match -> match.group()).toList()).toList();
		StringBuilder text = new StringBuilder();
		Matcher matcher = NUMBER.matcher(alike.getFirst());
		for (int at = 0; matcher.find(); at++) {
			int place = at;
			List<String> values = numbers.stream().map(row -> row.get(place)).distinct().toList();
			matcher.appendReplacement(text, Matcher.quoteReplacement(list(values)));
		}
		return matcher.appendTail(text).toString();
	}

	private static String list(List<String> values) {
		List<String> but = values.size() <= MOST_NUMBERS ? values.subList(0, values.size() - 1)
				: List.of(values.get(0), values.get(1), "...");
		return values.size() == 1 ? values.getFirst() : String.join(", ", but) + " or " + values.getLast();
	}
}
