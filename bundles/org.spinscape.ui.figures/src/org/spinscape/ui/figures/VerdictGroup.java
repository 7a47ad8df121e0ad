// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultSource;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.ui.selection.LevelWords;

/**
 * What all samples of an arm say of one claim: {@code 31 of 40 supported; not supported: L = 12 samples 3, 7}.
 *
 * @param members the verdicts of the samples, at least one; the graver first
 */
record VerdictGroup(List<PlacedVerdict> members) {

	/** More samples of one point and level than that are counted rather than listed. */
	private static final int MOST = 12;

	private record Key(ResultKind<?> kind, Map<String, String> labels, ResultSource source, String arm,
			boolean overSamples) {

		static Key of(PlacedVerdict verdict) {
			ResultTag tag = verdict.verdict().tag(); // its meaning may speak of the sample
			return new Key(tag.kind(), tag.labels(), tag.source(), verdict.key().arm(), verdict.key().overSamples());
		}
	}

	/** Groups verdicts by claim and arm, those over all samples apart; the group with the gravest comes first. */
	static List<VerdictGroup> of(List<PlacedVerdict> verdicts) {
		Map<Key, List<PlacedVerdict>> groups = new LinkedHashMap<>();
		for (PlacedVerdict each : verdicts) {
			groups.computeIfAbsent(Key.of(each), _ -> new ArrayList<>()).add(each);
		}
		return groups.values().stream().map(VerdictGroup::new).sorted(Comparator.comparingInt(VerdictGroup::rank)).toList();
	}

	PlacedVerdict first() {
		return members.getFirst();
	}

	/** The gravest level of its samples. */
	Level level() {
		return first().verdict().level();
	}

	int rank() {
		return first().rank();
	}

	/** How many of its samples support the claim. */
	long supported() {
		return count(Level.SUPPORTED);
	}

	private long count(Level level) {
		return members.stream().filter(each -> each.verdict().level() == level).count();
	}

	/** How many support it of how many, and which do not. */
	String words() {
		if (members.size() == 1) {
			return PlaceText.of(first().key());
		}
		String counted = supported() + " of " + members.size() + " " + LevelWords.of(Level.SUPPORTED);
		String others = PlacedVerdict.LEVELS.stream().filter(level -> level != Level.SUPPORTED && count(level) > 0)
				.map(level -> LevelWords.of(level) + ": " + places(level)).collect(Collectors.joining("; "));
		return others.isEmpty() ? counted : counted + "; " + others;
	}

	/** The samples of one level, point by point. */
	private String places(Level level) {
		Map<String, List<Integer>> samples = new LinkedHashMap<>();
		members.stream().filter(each -> each.verdict().level() == level)
				.sorted(Comparator.comparingInt(each -> each.key().sample())).forEach(
						each -> samples.computeIfAbsent(PlaceText.point(each.key().point()), _ -> new ArrayList<>())
								.add(each.key().sample()));
		return samples.entrySet().stream().map(point -> (point.getKey() + " " + listed(point.getValue())).strip())
				.collect(Collectors.joining(", "));
	}

	private static String listed(List<Integer> samples) {
		if (samples.size() > MOST) {
			return samples.size() + " samples";
		}
		String numbers = samples.stream().map(String::valueOf).collect(Collectors.joining(", "));
		return (samples.size() == 1 ? "sample " : "samples ") + numbers;
	}

	/** The count, then the words of the first, which is the gravest. */
	String sentences() {
		return members.size() == 1 ? first().sentences() : words() + ".\n\n" + first().sentences();
	}
}
