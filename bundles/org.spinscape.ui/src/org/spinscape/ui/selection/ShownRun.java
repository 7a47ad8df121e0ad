// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.selection;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.store.ResultReader;

/**
 * A run that is shown, with its table of contents.
 *
 * @param name    what people call it; for no run, why there is none
 * @param reader  its results; {@code null} for no run
 * @param entries its table of contents
 */
public record ShownRun(String name, ResultReader reader, List<ResultEntry> entries) {

	/** No run yet. */
	public static final ShownRun NONE = failed("Select a run in the project navigator to see its results here.");

	public ShownRun {
		entries = List.copyOf(entries);
	}

	/** No run, and why. */
	public static ShownRun failed(String reason) {
		return new ShownRun(reason, null, List.of());
	}

	/** Whether there is none. */
	public boolean isNone() {
		return reader == null;
	}

	/** The results of a type, in order. */
	public List<ResultEntry> ofType(String type) {
		return entries.stream().filter(entry -> entry.type().equals(type)).toList();
	}

	/** The arms, in order. */
	public List<String> arms() {
		return entries.stream().map(entry -> entry.key().arm()).distinct().toList();
	}

	/** The points of an arm that have results of a type, in order. */
	public List<Map<String, String>> points(String arm, String type) {
		return ofType(type).stream().filter(entry -> entry.key().arm().equals(arm)).map(entry -> entry.key().point())
				.distinct().toList();
	}

	/** The samples at a point of an arm that have results of a type, in order. */
	public List<Integer> samples(String arm, Map<String, String> point, String type) {
		return ofType(type).stream().map(ResultEntry::key)
				.filter(key -> key.arm().equals(arm) && key.point().equals(point)).map(ResultKey::sample).distinct().toList();
	}

	/** The first result of a type at a place. */
	public Optional<ResultEntry> find(ResultKey key, String type) {
		return entries.stream().filter(entry -> entry.type().equals(type) && entry.key().equals(key)).findFirst();
	}
}
