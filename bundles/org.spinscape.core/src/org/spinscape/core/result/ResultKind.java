// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What kind of result something is: the declaration that its provider makes once, as a constant, and that everybody
 * else looks results up by. Kinds are told apart by id and type (a number and the curve of the same
 * quantity over temperatures share an id); units and meanings are for people.
 *
 * <p>
 * A kind says what all results of it have in common. What tells two of them apart within a task (a temperature, the
 * observable that a statistic is of) stands in {@linkplain ResultTag#labels() labels}, never in the id:
 *
 * <pre>
 * static final ResultKind&lt;Scalar&gt; MEDIAN_TIME = ResultKind.scalar("median-time", "sweeps", "Median first-passage time");
 * ...
 * Scalar.exact(MEDIAN_TIME.label("temperature", 0.5), 1234)
 * </pre>
 *
 * @param id      stable id, lower case with hyphens, for example {@code ground-energy}
 * @param type    the type of its results
 * @param unit    unit of its values; {@link #OF_SUBJECT} if it is that of what the result is about; empty for a pure
 *                number, and for types that have no unit of their own
 * @param meaning definition; for a verdict the claim
 * @param columns for tables what columns there are in any case; a result may have more; empty for other types
 * @param <R>     the type of its results
 */
public record ResultKind<R extends Result>(String id, Class<R> type, String unit, String meaning,
		List<ColumnKind> columns) {

	/** The unit of a kind whose results have that of what they are about, see {@link ResultTag#unit(String)}. */
	public static final String OF_SUBJECT = "*";

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	/** @throws IllegalArgumentException if the id is not lower case with hyphens, or a column is declared twice */
	public ResultKind {
		Objects.requireNonNull(type, "type");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(meaning, "meaning");
		if (!ID.matcher(id).matches()) {
			throw new IllegalArgumentException("'" + id
					+ "' is no id of a result: use lower case letters, digits and hyphens");
		}
		columns = List.copyOf(columns);
		Set<String> names = new HashSet<>();
		for (ColumnKind column : columns) {
			if (!names.add(column.name())) {
				throw new IllegalArgumentException(id + " has two columns '" + column.name() + "'");
			}
		}
	}

	/** A kind of numbers. */
	public static ResultKind<Scalar> scalar(String id, String unit, String meaning) {
		return new ResultKind<>(id, Scalar.class, unit, meaning, List.of());
	}

	/** A kind of curves; their axes have the units. */
	public static ResultKind<Series> series(String id, String meaning) {
		return new ResultKind<>(id, Series.class, "", meaning, List.of());
	}

	/** A kind of histograms. @param unit unit of what is counted */
	public static ResultKind<Histogram> histogram(String id, String unit, String meaning) {
		return new ResultKind<>(id, Histogram.class, unit, meaning, List.of());
	}

	/** A kind of tables. @param columns those that each of them has */
	public static ResultKind<Table> table(String id, String meaning, ColumnKind... columns) {
		return new ResultKind<>(id, Table.class, "", meaning, List.of(columns));
	}

	/** A kind of matrices. @param unit unit of the values */
	public static ResultKind<Matrix> matrix(String id, String unit, String meaning) {
		return new ResultKind<>(id, Matrix.class, unit, meaning, List.of());
	}

	/** A kind of barrier trees. @param unit unit of the energies */
	public static ResultKind<Tree> tree(String id, String unit, String meaning) {
		return new ResultKind<>(id, Tree.class, unit, meaning, List.of());
	}

	/** A kind of lists of states. @param unit unit of their energies */
	public static ResultKind<Configurations> configurations(String id, String unit, String meaning) {
		return new ResultKind<>(id, Configurations.class, unit, meaning, List.of());
	}

	/** A kind of verdicts. @param claim what is judged */
	public static ResultKind<Verdict> verdict(String id, String claim) {
		return new ResultKind<>(id, Verdict.class, "", claim, List.of());
	}

	/** All kinds of several lists, each once. */
	@SafeVarargs
	public static Set<ResultKind<?>> union(Collection<? extends ResultKind<?>>... lists) {
		Set<ResultKind<?>> all = new LinkedHashSet<>();
		for (Collection<? extends ResultKind<?>> list : lists) {
			all.addAll(list);
		}
		return Collections.unmodifiableSet(all);
	}

	/** The tag of a result that needs no more words than this kind has. */
	public ResultTag tag() {
		return ResultTag.of(this);
	}

	/** As {@link ResultTag#means(String)}. */
	public ResultTag means(String definition) {
		return tag().means(definition);
	}

	/** The definition of this kind, and more words behind it. */
	public ResultTag more(String words) {
		return means(meaning + words);
	}

	/** As {@link ResultTag#label(String, String)}. */
	public ResultTag label(String key, String value) {
		return tag().label(key, value);
	}

	/** As {@link ResultTag#label(String, double)}. */
	public ResultTag label(String key, double value) {
		return tag().label(key, value);
	}

	/** The kind of curves that go by this id, of the same quantity over temperatures or times. */
	public ResultKind<Series> curve() {
		return series(id, meaning);
	}

	/** Whether this is the kind that goes by the same id and type: what a file says of it may be less. */
	public boolean same(ResultKind<?> other) {
		return type == other.type() && id.equals(other.id());
	}

	/** Whether a result is of this kind. */
	public boolean is(Result result) {
		return same(result.kind());
	}

	/** The results of this kind, in order. */
	public List<R> in(List<Result> results) {
		return results.stream().filter(this::is).map(type::cast).toList();
	}
}
