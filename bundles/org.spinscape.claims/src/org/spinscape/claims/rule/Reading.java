// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.rule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultSelector;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.store.ResultReader;

/** What a claim reads from the results of a run: those that its quantity names. */
public final class Reading {

	private final ResultReader results;
	private final ResultSelector selector;
	private final String arm;
	private final Map<String, String> point;

	/**
	 * @param results  of the run
	 * @param selector which results
	 * @param arm      in which arm; empty for all
	 * @param point    at which sweep point, as {@code NAME=VALUE} separated by commas; empty for all
	 * @throws IllegalArgumentException if the point is written otherwise
	 */
	public Reading(ResultReader results, ResultSelector selector, String arm, String point) {
		this.results = results;
		this.selector = selector;
		this.arm = arm;
		this.point = point(point);
	}

	private Reading(Reading like, ResultSelector selector) {
		this.results = like.results;
		this.selector = selector;
		this.arm = like.arm;
		this.point = like.point;
	}

	/** Another result of the same run, arm and point. */
	public Reading other(ResultSelector other) {
		return new Reading(this, other);
	}

	private static Map<String, String> point(String text) {
		Map<String, String> point = new TreeMap<>();
		for (String pair : text.isBlank() ? new String[0] : text.split(",")) {
			int equals = pair.indexOf('=');
			if (equals < 1) {
				throw new IllegalArgumentException("the point '" + text + "' should be as in L=4,T=0.5");
			}
			point.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
		}
		return point;
	}

	/** The result that is read, as people write it. */
	public String name() {
		return selector.text();
	}

	/** Name of the arm; empty for all. */
	public String arm() {
		return arm;
	}

	/** Its results over all samples, in the order of the run. */
	public <R extends Result> List<Placed<R>> averages(Class<R> type) throws IOException {
		return find(type, arm, true);
	}

	/** The same in another arm. */
	public <R extends Result> List<Placed<R>> averages(Class<R> type, String otherArm) throws IOException {
		return find(type, otherArm, true);
	}

	/** Its results in single samples, in the order of the run. */
	public <R extends Result> List<Placed<R>> samples(Class<R> type) throws IOException {
		return find(type, arm, false);
	}

	/** The same in another arm. */
	public <R extends Result> List<Placed<R>> samples(Class<R> type, String otherArm) throws IOException {
		return find(type, otherArm, false);
	}

	private <R extends Result> List<Placed<R>> find(Class<R> type, String inArm, boolean overSamples) throws IOException {
		List<ResultEntry> entries = results.entries().stream()
				.filter(entry -> entry.tag().kind().type() == type && selector.matches(entry.tag()))
				.filter(entry -> entry.key().overSamples() == overSamples)
				.filter(entry -> inArm.isEmpty() || inArm.equals(entry.key().arm()))
				.filter(entry -> entry.key().point().entrySet().containsAll(point.entrySet())).toList();
		List<Result> loaded = results.load(entries);
		List<Placed<R>> found = new ArrayList<>();
		for (int i = 0; i < entries.size(); i++) {
			ResultKey key = entries.get(i).key();
			found.add(new Placed<>(key, type.cast(loaded.get(i))));
		}
		return found;
	}
}
