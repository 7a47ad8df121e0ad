// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which result is meant, as people write it: {@code minima}, {@code survival[temperature=0.5]}, or with the component
 * that gives it, {@code first-passage#2/median-time}.
 *
 * @param source who gives it; empty if that does not matter
 * @param kind   id of its kind
 * @param labels labels that it must have; it may have more
 */
public record ResultSelector(Optional<ResultSource> source, String kind, Map<String, String> labels) {

	public ResultSelector {
		labels = Map.copyOf(labels);
	}

	/** Reads the text form. @throws IllegalArgumentException in one sentence if it is none */
	public static ResultSelector parse(String text) {
		String rest = text.strip();
		int slash = rest.indexOf('/');
		int bracket = rest.indexOf('[');
		Optional<ResultSource> source = Optional.empty();
		if (slash >= 0 && (bracket < 0 || slash < bracket)) {
			source = Optional.of(ResultSource.parse(rest.substring(0, slash).strip()));
			rest = rest.substring(slash + 1).strip();
			bracket = rest.indexOf('[');
		}
		Map<String, String> labels = new TreeMap<>();
		if (bracket >= 0) {
			if (!rest.endsWith("]")) {
				throw new IllegalArgumentException("'" + text + "' opens a bracket and does not close it");
			}
			for (String label : rest.substring(bracket + 1, rest.length() - 1).split(",")) {
				int equals = label.indexOf('=');
				if (equals < 0) {
					throw new IllegalArgumentException("'" + label + "' in '" + text
							+ "' should be a label with its value, as in"
							+ " temperature=0.5");
				}
				labels.put(label.substring(0, equals).strip(), label.substring(equals + 1).strip());
			}
			rest = rest.substring(0, bracket).strip();
		}
		if (rest.isEmpty()) {
			throw new IllegalArgumentException("'" + text + "' names no result");
		}
		return new ResultSelector(source, rest, labels);
	}

	/** Whether a result with this tag is meant. */
	public boolean matches(ResultTag tag) {
		return tag.kind().id().equals(kind) && (source.isEmpty() || source.get().equals(tag.source()))
				&& tag.labels().entrySet().containsAll(labels.entrySet());
	}

	/** The results that are meant. */
	public List<Result> in(List<Result> results) {
		return results.stream().filter(result -> matches(result.tag())).toList();
	}

	/** The text form. */
	public String text() {
		StringBuilder text = new StringBuilder();
		source.ifPresent(giver -> text.append(giver.text()).append('/'));
		text.append(kind);
		if (!labels.isEmpty()) {
			text.append(new TreeMap<>(labels).toString().replace('{', '[').replace('}', ']').replace(", ", ","));
		}
		return text.toString();
	}

	@Override
	public String toString() {
		return text();
	}
}
