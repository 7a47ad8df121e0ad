// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.spinscape.core.result.Result;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.ResultFigureProvider.Scope;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.FigureCatalog;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.selection.ShownRun;

/**
 * A figure that a run offers: a result by name and type (the same name may stand for a scalar and for a histogram of
 * it), and who draws it.
 *
 * @param name   name of the result
 * @param type   its type
 * @param beside who draws it beside its ordinary figure, or at all if it is a table; null for the ordinary one
 */
record FigureChoice(String name, String type, ResultFigureProvider beside) {

	static final String VERDICT = "verdict";

	private static final String SCALAR = "scalar";
	private static final String TABLE = "table";

	/** Types whose ordinary figures are in views of their own, or that are read rather than looked at. */
	private static final Set<String> ELSEWHERE = Set.of("tree", "configurations", TABLE);

	/**
	 * What a run offers, in the order of its results; curves, histograms, matrices and verdicts come first, then pictures
	 * of tables and further ones of trees, then the scalars, since those are many and also stand in the table of results.
	 */
	static List<FigureChoice> of(ShownRun run, FigureCatalog catalog) {
		Set<FigureChoice> found = new LinkedHashSet<>();
		for (ResultEntry entry : run.entries()) {
			if (entry.type().equals(VERDICT)) {
				found.add(new FigureChoice("verdicts", VERDICT, null)); // all in one picture
			} else if (!ELSEWHERE.contains(entry.type())) {
				found.add(new FigureChoice(entry.name(), entry.type(), null));
			} else if (entry.type().equals("tree")) {
				catalog.beside().forEach(provider -> found.add(new FigureChoice(entry.name(), entry.type(), provider)));
			} else if (entry.type().equals(TABLE)) {
				catalog.ofTables().stream().filter(provider -> provider.tables().contains(entry.name()))
						.forEach(provider -> found.add(new FigureChoice(provider.id(), TABLE, provider)));
			}
		}
		return found.stream().sorted(Comparator.comparingInt(FigureChoice::group)).toList();
	}

	private int group() {
		return type.equals(SCALAR) ? 2 : beside != null ? 1 : 0;
	}

	/** What people choose by. */
	String text() {
		if (type.equals(TABLE)) {
			return beside.name(); // one picture of one or several tables
		}
		String what = beside == null ? type : beside.name().toLowerCase(Locale.ROOT);
		return name.replace('-', ' ') + (everywhere() ? "" : " (" + what + ")");
	}

	/** Whether it is a number, compared over samples. */
	boolean scalar() {
		return type.equals(SCALAR);
	}

	/** Whether it is drawn over all places, so that none needs to be chosen. */
	boolean everywhere() {
		return scalar() || type.equals(VERDICT);
	}

	private boolean fits(ResultEntry entry) {
		if (type.equals(TABLE)) {
			return entry.type().equals(TABLE) && beside.tables().contains(entry.name());
		}
		return entry.type().equals(type) && (entry.name().equals(name) || type.equals(VERDICT));
	}

	/** Draws the results that belong together at a place. @throws IOException in words, also if nobody draws them */
	Figure draw(ShownRun run, FigureCatalog catalog, ResultKey place) throws IOException {
		List<ResultEntry> all = run.entries().stream().filter(this::fits).toList();
		Result first = run.reader().load(all.getFirst());
		ResultFigureProvider provider = Optional.ofNullable(beside).or(() -> catalog.provider(first))
				.filter(found -> found.draws(first))
				.orElseThrow(() -> new IOException("no plug-in draws this result of type '" + type + "'"));
		List<ResultEntry> entries = all.stream().filter(entry -> inScope(provider.scope(), entry.key(), place)).toList();
		List<ResultEntry> used = new ArrayList<>((entries.isEmpty() ? all.subList(0, 1) : entries).stream()
				.limit(provider.capacity()).toList());
		if (type.equals(TABLE)) {
			run.entries().stream().filter(entry -> entry.type().equals("tree") && inScope(provider.scope(), entry.key(), place))
					.forEach(used::add);
		}
		List<Result> results = run.reader().load(used);
		List<Subject> subjects = new ArrayList<>();
		for (int i = 0; i < used.size(); i++) {
			ResultKey key = used.get(i).key();
			if (!provider.draws(results.get(i)) && !provider.background(results.get(i))) {
				continue; // a tree that is not wanted, a table without rows
			}
			subjects.add(new Subject(key.arm(), key.point(), key.sample(), results.get(i)));
		}
		return provider.figure(subjects);
	}

	private static boolean inScope(Scope scope, ResultKey key, ResultKey place) {
		return switch (scope) {
			case EVERYTHING -> true;
			case ARMS_AND_POINTS -> key.sample() == place.sample();
			case ARMS -> key.sample() == place.sample() && key.point().equals(place.point());
		};
	}
}
