// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultSource;
import org.spinscape.core.result.ResultTag;

/**
 * Files of the first version knew results by names alone, in which temperatures, waiting times and other results' names
 * were baked. Here they get the kinds and labels that they have had since, so that old runs are read as if new.
 */
final class EarlierNames {

	/**
	 * A family of names.
	 *
	 * @param name  what they look like, with one group
	 * @param kind  what they are
	 * @param label key of the label that the group is the value of
	 */
	private record Family(Pattern name, String kind, String label) {

		Family(String name, String kind, String label) {
			this(Pattern.compile(name), kind, label);
		}
	}

	private static final List<Family> FAMILIES = List.of(
			new Family("survival-([-+.0-9eE]+)", "survival", ResultTag.TEMPERATURE),
			new Family("kinetic-partitioning-([-+.0-9eE]+)", "kinetic-partitioning", ResultTag.TEMPERATURE),
			new Family("correlation-after-(\\d+)", "aging-correlation", "waiting-time"),
			new Family("overlap-distribution-(\\d+)", "overlap-distribution", "slot"),
			new Family("(.+)-tau", "autocorrelation-time", ResultTag.OF),
			new Family("(.+)-histogram", "histogram", ResultTag.OF),
			new Family("(.+)-crossings", "crossings", ResultTag.OF),
			new Family("(.+)-crossing", "crossing", ResultTag.OF),
			new Family("(.+)-scaling", "scaling", ResultTag.OF),
			new Family("(.+)-scaling-fits", "scaling-fits", ResultTag.OF),
			new Family("(.+)-scaling-law", "scaling-law", ResultTag.OF),
			new Family("(.+)-comparison", "comparison", ResultTag.OF),
			new Family("best-known-(cut|value|satisfied)", "best-known-objective", "objective"),
			new Family("best-(cut|value|satisfied)", "best-objective", "objective"));

	private EarlierNames() {
	}

	static ResultTag tag(String name, Class<? extends Result> type, String unit, String meaning) {
		for (Family family : FAMILIES) {
			Matcher matcher = family.name().matcher(name);
			if (matcher.matches()) {
				return tag(family.kind(), type, Map.of(family.label(), matcher.group(1)), unit, meaning);
			}
		}
		String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return tag(id.isEmpty() ? "result" : id, type, Map.of(), unit, meaning);
	}

	/** A tag from a table of contents that had no units. */
	static ResultTag unit(ResultTag tag, String unit) {
		return tag.unit().equals(unit) ? tag
				: new ResultTag(TagCodec.kind(tag.kind().id(), tag.kind().type(), unit, tag.meaning()), tag.labels(), unit,
						tag.meaning(), tag.source());
	}

	private static ResultTag tag(String kind, Class<? extends Result> type, Map<String, String> labels, String unit,
			String meaning) {
		return new ResultTag(TagCodec.kind(kind, type, unit, meaning), labels, unit, meaning, ResultSource.NONE);
	}
}
