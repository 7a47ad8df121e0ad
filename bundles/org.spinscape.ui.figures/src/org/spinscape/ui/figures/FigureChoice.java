// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.ResultFigureProvider.Scope;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.FigureCatalog;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.selection.ShownRun;

/**
 * A figure that a run offers: who draws it, and which of its figures. What goes into one is the provider's to say, so that
 * the screen shows the pictures that the command line writes.
 *
 * @param name     the figure, see {@link ResultFigureProvider#figureOf}
 * @param title    the same for people
 * @param type     type of the results in it
 * @param provider who draws it
 */
record FigureChoice(String name, String title, Class<? extends Result> type, ResultFigureProvider provider) {

	static final String VERDICT = "verdict";

	/** Types whose ordinary figures are in views of their own. */
	private static final Set<String> ELSEWHERE = Set.of("tree", "configurations");

	/**
	 * What a run offers, in the order of its results; curves, histograms, matrices and verdicts come first, then pictures
	 * of tables and further ones of trees, then the scalars, since those are many and also stand in the table of results.
	 */
	static List<FigureChoice> of(ShownRun run, FigureCatalog catalog) {
		Set<FigureChoice> found = new LinkedHashSet<>();
		Set<ResultTag> asked = new HashSet<>(); // most are those of other places
		for (ResultEntry entry : run.entries()) {
			if (!asked.add(entry.tag())) {
				continue;
			}
			List<ResultFigureProvider> providers = catalog.providers(entry.tag());
			boolean elsewhere = ELSEWHERE.contains(entry.type());
			providers.stream().filter(provider -> !provider.beside() && !elsewhere).findFirst()
					.ifPresent(provider -> found.add(of(entry, provider)));
			providers.stream().filter(ResultFigureProvider::beside).forEach(provider -> found.add(of(entry, provider)));
		}
		return found.stream().sorted(Comparator.comparingInt(FigureChoice::group)).toList();
	}

	private static FigureChoice of(ResultEntry entry, ResultFigureProvider provider) {
		String name = provider.figureOf(entry.tag());
		// A picture of several kinds, or of tables, goes by the name of who draws it; the type is that of its first result.
		boolean several = provider.kinds().size() > 1 || entry.type().equals("table");
		String title = several ? provider.name() : name.replace('-', ' ');
		Class<? extends Result> type = several ? Result.class : entry.tag().kind().type();
		return new FigureChoice(name, title, type, provider);
	}

	private int group() {
		return scalar() ? 2 : type == Result.class || provider.beside() ? 1 : 0;
	}

	/** What people choose by. */
	String text() {
		String what = provider.beside() ? provider.name().toLowerCase(Locale.ROOT)
				: type.getSimpleName().toLowerCase(Locale.ROOT);
		return title + (everywhere() || type == Result.class ? "" : " (" + what + ")");
	}

	/** Whether it is the plain picture of a result, and not one more beside it or one of a table. */
	boolean plain() {
		return group() != 1;
	}

	/** Whether it is a number, compared over samples. */
	boolean scalar() {
		return type == Scalar.class;
	}

	/** Whether it is drawn over all places, so that none needs to be chosen. */
	boolean everywhere() {
		return scalar() || type == Verdict.class;
	}

	private boolean fits(ResultEntry entry) {
		return provider.draws(entry.tag()) && provider.figureOf(entry.tag()).equals(name)
				&& (type == Result.class || entry.tag().kind().type() == type);
	}

	/** Draws the results that belong together at a place. @throws IOException in words, also if nobody draws them */
	Figure draw(ShownRun run, FigureCatalog catalog, ResultKey place) throws IOException {
		List<ResultEntry> all = run.entries().stream().filter(this::fits).toList();
		List<ResultEntry> here = all.stream().filter(entry -> inScope(provider.scope(), entry.key(), place)).toList();
		List<ResultEntry> used = new ArrayList<>((here.isEmpty() ? all.subList(0, 1) : here).stream()
				.limit(provider.capacity()).toList());
		run.entries().stream().filter(entry -> !fits(entry) && provider.background(entry.tag())
				&& inScope(provider.scope(), entry.key(), place)).forEach(used::add);
		List<Result> results = run.reader().load(used);
		ResultFigureProvider drawing = drawing(results.getFirst(), catalog);
		List<Subject> subjects = new ArrayList<>();
		for (int i = 0; i < used.size(); i++) {
			ResultKey key = used.get(i).key();
			Result result = results.get(i);
			// A table without rows is left out, and so is a tree behind nothing.
			if (drawing.draws(result.tag()) && drawing.fills(result) || drawing.background(result.tag())) {
				subjects.add(new Subject(key.arm(), key.point(), key.sample(), result));
			}
		}
		return drawing.figure(subjects);
	}

	/** A result may be too poor for a special picture: then the next provider draws it. */
	private ResultFigureProvider drawing(Result first, FigureCatalog catalog) throws IOException {
		if (provider.fills(first)) {
			return provider;
		}
		return catalog.providers(first.tag()).stream()
				.filter(other -> other.beside() == provider.beside() && other.fills(first)).findFirst()
				.orElseThrow(() -> new IOException(first instanceof Tree ? "this tree has too few minima for such a picture"
						: "there is nothing in it to draw"));
	}

	private static boolean inScope(Scope scope, ResultKey key, ResultKey place) {
		return switch (scope) {
			case EVERYTHING -> true;
			case ARMS_AND_POINTS -> key.sample() == place.sample();
			case ARMS -> key.sample() == place.sample() && key.point().equals(place.point());
		};
	}
}
