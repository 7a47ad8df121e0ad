// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinscape.claims.rule.Placed;
import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultSelector;
import org.spinscape.core.result.ResultSource;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.store.ResultReader;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;

/**
 * A number over all samples of a run, with the words that tell it from all others there.
 *
 * @param key      arm and sweep point
 * @param selector what it is called
 * @param scalar   value and error
 */
public record MeasuredNumber(ResultKey key, ResultSelector selector, Scalar scalar) {

	/**
	 * All that a claim can be about, in the order of the run. A number whose error is not known can decide nothing and is left
	 * out.
	 *
	 * @throws IOException if its results cannot be read
	 */
	public static List<MeasuredNumber> of(Path run) throws IOException {
		ResultReader results = ResultsFile.open(RunDirectory.open(run).results());
		List<ResultEntry> entries = results.entries().stream()
				.filter(entry -> entry.key().overSamples() && entry.tag().kind().type() == Scalar.class).toList();
		List<Result> loaded = results.load(entries);
		List<MeasuredNumber> numbers = new ArrayList<>();
		for (int i = 0; i < entries.size(); i++) {
			Scalar scalar = (Scalar) loaded.get(i);
			Optional<ResultSelector> selector = selector(entries.get(i), entries);
			boolean decides = Double.isFinite(scalar.error()) || scalar.count() == 1;
			if (Double.isFinite(scalar.value()) && decides && selector.isPresent()) {
				numbers.add(new MeasuredNumber(entries.get(i).key(), selector.get(), scalar));
			}
		}
		return numbers;
	}

	/** By kind and labels, and by who gives it only where that is needed; empty if even that means several. */
	private static Optional<ResultSelector> selector(ResultEntry entry, List<ResultEntry> all) {
		ResultTag tag = entry.tag();
		List<ResultTag> here = all.stream().filter(other -> other.key().equals(entry.key())).map(ResultEntry::tag).toList();
		return Stream.of(Optional.<ResultSource>empty(), Optional.of(tag.source()))
				.map(source -> new ResultSelector(source, tag.kind().id(), tag.labels()))
				.filter(selector -> here.stream().filter(selector::matches).count() == 1).findFirst();
	}

	/** Its arm. */
	public String arm() {
		return key.arm();
	}

	/** The sweep point as claims files write it; empty if nothing is swept. */
	public String point() {
		return new TreeMap<>(key.point()).entrySet().stream().map(e -> e.getKey() + "=" + e.getValue())
				.collect(Collectors.joining(","));
	}

	/** What it is, where, and how large. */
	public String words() {
		return selector.text() + " (" + new Placed<>(key, scalar).place() + ") = " + Quoted.of(scalar);
	}

	/** Whether it is meant. @param arm its arm; empty for any @param point swept parameters that it must have */
	public boolean isMeant(ResultSelector wanted, String arm, Map<String, String> point) {
		return wanted.matches(scalar.tag()) && (arm.isEmpty() || arm.equals(arm()))
				&& key.point().entrySet().containsAll(point.entrySet());
	}
}
