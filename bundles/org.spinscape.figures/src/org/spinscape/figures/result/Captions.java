// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinscape.figures.Numbers;
import org.spinscape.figures.Subject;

/** Names subjects by what tells them apart. */
public final class Captions {

	private static final Pattern LONG_NUMBER = Pattern.compile("(?<![\\w.])\\d+\\.\\d{6,}(?![\\w.]\\w)");
	private static final int CAPTION_DIGITS = 6;

	private final boolean arms;
	private final boolean samples;
	private final boolean names;
	private final boolean sources;
	private final TreeSet<String> varied = new TreeSet<>();

	/** Captions for subjects that are drawn together. */
	public Captions(List<Subject> subjects) {
		arms = subjects.stream().map(Subject::arm).distinct().count() > 1;
		samples = subjects.stream().map(Subject::sample).distinct().count() > 1;
		names = subjects.stream().map(subject -> subject.result().name()).distinct().count() > 1;
		sources = subjects.stream().map(subject -> subject.result().tag().source()).distinct().count() > 1;
		varied.addAll(varied(subjects));
	}

	/** Names of the swept parameters that have more than one value among the subjects. */
	public static List<String> varied(List<Subject> subjects) {
		TreeSet<String> names = new TreeSet<>();
		subjects.forEach(subject -> names.addAll(subject.point().keySet()));
		return names.stream()
				.filter(name -> subjects.stream().map(s -> s.point().getOrDefault(name, "")).distinct().count() > 1)
				.toList();
	}

	/** The result's name if there are several, the arm if there are several, then the varied parameters, then the sample; empty for the only subject. */
	public String of(Subject subject) {
		List<String> parts = new ArrayList<>();
		if (names) {
			parts.add(subject.result().tag().title());
		}
		if (arms || varied.isEmpty() && !samples && !names && !sources) {
			parts.add(subject.arm());
		}
		if (sources) {
			parts.add(subject.result().tag().source().text());
		}
		for (String name : varied) {
			parts.add(name + " = " + subject.point().getOrDefault(name, "\u2013"));
		}
		if (samples) {
			parts.add(subject.overSamples() ? "all samples" : "sample " + subject.sample());
		}
		return String.join(", ", parts);
	}

	/** The same without one parameter, which stands on an axis. */
	public Captions without(String parameter) {
		varied.remove(parameter);
		return this;
	}

	/** Sentences in a row; each gets its full stop, and long numbers are rounded: the data have them in full. */
	public static String sentences(String... parts) {
		StringBuilder text = new StringBuilder();
		for (String part : parts) {
			String sentence = part.strip();
			if (!sentence.isEmpty()) {
				text.append(text.isEmpty() ? "" : " ").append(sentence).append(sentence.matches(".*[.!?]") ? "" : ".");
			}
		}
		return LONG_NUMBER.matcher(text)
				.replaceAll(match -> Matcher.quoteReplacement(Numbers.plain(Double.parseDouble(match.group()),
						CAPTION_DIGITS)));
	}
}
