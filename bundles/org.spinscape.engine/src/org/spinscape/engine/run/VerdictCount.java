// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.List;
import java.util.Optional;

import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.store.KeyedResult;

/**
 * A verdict on each disorder sample as one on all: as good as the worst of them, with how many there are of each kind and
 * the words of the first that does not support the claim. A sample that cannot say something is so never left out unsaid.
 */
final class VerdictCount {

	private VerdictCount() {
	}

	/** @param samples verdicts of one kind, source and labels, at least one */
	static Verdict of(List<KeyedResult> samples) {
		Verdict first = (Verdict) samples.getFirst().result();
		if (samples.size() == 1) {
			return first;
		}
		long refused = count(samples, Level.NOT_SUPPORTED);
		long open = count(samples, Level.CANNOT_SAY);
		String numbers = samples.size() - refused - open + " of " + samples.size() + " samples support it, " + refused
				+ " speak against it, " + open + " cannot say.";
		Optional<KeyedResult> other = samples.stream().filter(sample -> ((Verdict) sample.result())
				.level() != Level.SUPPORTED)
				.findFirst();
		Level level = refused > 0 ? Level.NOT_SUPPORTED : open > 0 ? Level.CANNOT_SAY : Level.SUPPORTED;
		return new Verdict(first.tag(), level, numbers + other.map(sample -> " First of these, sample "
				+ sample.key().sample() + ": " + ((Verdict) sample.result()).evidence()).orElse(""));
	}

	private static long count(List<KeyedResult> samples, Level level) {
		return samples.stream().filter(sample -> ((Verdict) sample.result()).level() == level).count();
	}
}
