// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What every result carries beside its values: its kind, what tells it apart from others of that kind, who gave it, and
 * its definition in the words that fit this one.
 *
 * @param kind    its kind
 * @param labels  what tells it apart from others of its kind, by key in alphabetical order; for example
 *                {@code temperature} and {@code 0.5}
 * @param unit    unit of its values; that of the kind unless the kind leaves it open
 * @param meaning definition; that of the kind, or the same with the circumstances of this one
 * @param source  who gave it
 */
public record ResultTag(ResultKind<?> kind, Map<String, String> labels, String unit, String meaning,
		ResultSource source) {

	/** Key of the label that says which other result or observable a derived one is of. */
	public static final String OF = "of";
	/** Key of the label for results that come once for each temperature, in J/k_B. */
	public static final String TEMPERATURE = "temperature";
	/**
	 * Key of the label of what was handed over by work that is still under way, and may be another in the end; its value is
	 * {@code yes}. Nothing that is finished has it.
	 */
	public static final String PROVISIONAL = "provisional";
	private static final String YES = "yes";

	public ResultTag {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(meaning, "meaning");
		Objects.requireNonNull(source, "source");
		labels = Collections.unmodifiableMap(new TreeMap<>(labels));
	}

	static ResultTag of(ResultKind<?> kind) {
		return new ResultTag(kind, Map.of(), kind.unit().equals(ResultKind.OF_SUBJECT) ? "" : kind.unit(), kind.meaning(),
				ResultSource.NONE);
	}

	/** With a label. */
	public ResultTag label(String key, String value) {
		Map<String, String> more = new TreeMap<>(labels);
		more.put(key, value);
		return new ResultTag(kind, more, unit, meaning, source);
	}

	/** With a number as label, written as a person would: {@code 2} and {@code 0.5}. */
	public ResultTag label(String key, double value) {
		return label(key, value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
				: Double.toString(value));
	}

	/** As handed over by work that is still under way. */
	public ResultTag asProvisional() {
		return label(PROVISIONAL, YES);
	}

	/** Whether it was handed over by work that was still under way. */
	public boolean provisional() {
		return labels.containsKey(PROVISIONAL);
	}

	/** With the unit of what it is about. @throws IllegalArgumentException if the kind has one and it is another */
	public ResultTag unit(String ofSubject) {
		if (!kind.unit().equals(ResultKind.OF_SUBJECT) && !kind.unit().equals(ofSubject)) {
			throw new IllegalArgumentException(kind.id() + " is in '" + kind.unit() + "', not in '" + ofSubject + "'");
		}
		return new ResultTag(kind, labels, ofSubject, meaning, source);
	}

	/** With a definition that fits this result better than that of its kind. */
	public ResultTag means(String definition) {
		return new ResultTag(kind, labels, unit, definition, source);
	}

	/** The same for the curve of the quantity over temperatures. */
	public ResultTag curve() {
		return new ResultTag(kind.curve(), labels, "", meaning, source);
	}

	/** As given by this component. */
	public ResultTag from(ResultSource giver) {
		return new ResultTag(kind, labels, unit, meaning, giver);
	}

	/** The value of a label; empty if there is none. */
	public String label(String key) {
		return labels.getOrDefault(key, "");
	}

	/**
	 * The kind with its labels in brackets, for example {@code survival[temperature=0.5]}: how it is called in files and on
	 * the command line, and what {@link ResultSelector} reads.
	 */
	public String name() {
		return labels.isEmpty() ? kind.id() : kind.id() + labels.entrySet().stream()
				.map(label -> label.getKey() + '=' + label.getValue()).collect(Collectors.joining(",", "[", "]"));
	}

	/** What tells it apart from everything else of its type in one task: the giver with the name. */
	public String identity() {
		return source.text() + '/' + name();
	}

	/** The same for people: {@code survival, temperature = 0.5}. */
	public String title() {
		StringBuilder title = new StringBuilder(words(kind.id()));
		labels.forEach((key, value) -> {
			if (key.equals(OF)) {
				title.append(" of ").append(words(value));
			} else if (key.equals(PROVISIONAL)) {
				title.append(", provisional");
			} else {
				title.append(", ").append(words(key)).append(" = ").append(value);
			}
		});
		return title.toString();
	}

	private static String words(String id) {
		return id.replace('-', ' ');
	}

	/** Refuses a tag whose kind is of another type than the result that is to carry it. */
	void require(Class<? extends Result> type) {
		if (kind.type() != type) {
			throw new IllegalArgumentException(kind.id() + " is a " + kind.type().getSimpleName() + ", not a "
					+ type.getSimpleName());
		}
	}
}
