// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultSource;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.FigureCatalog;
import org.spinscape.store.ResultReader;

/** Draws several runs in joint figures: their curves on one pair of axes, told apart in the legend by run. */
public final class ComparedFigures {

	/** Where a name may be cut. */
	private static final String SEPARATORS = "-_ /.";

	private ComparedFigures() {
	}

	/**
	 * The figures of what more than one run has.
	 *
	 * @param runs    results by the name of the run, in the order of the legend
	 * @param catalog who draws
	 */
	public static List<Figure> of(Map<String, ? extends ResultReader> runs, FigureCatalog catalog) throws IOException {
		Map<String, List<Subject>> drawn = new LinkedHashMap<>();
		for (Map.Entry<String, ? extends ResultReader> run : runs.entrySet()) {
			drawn.put(run.getKey(), DrawnSubjects.of(run.getValue()));
		}
		boolean single = drawn.values().stream()
				.allMatch(subjects -> subjects.stream().map(Subject::arm).distinct().count() <= 1);
		Map<String, Integer> owners = new HashMap<>();
		drawn.values().forEach(subjects -> subjects.stream().map(ComparedFigures::what).distinct()
				.forEach(what -> owners.merge(what, 1, Integer::sum)));
		Map<String, String> names = shortened(runs.keySet());
		List<Subject> joint = new ArrayList<>();
		drawn.forEach((run, subjects) -> {
			Map<String, Integer> givers = new HashMap<>();
			subjects.forEach(subject -> givers.merge(place(subject), 1, Integer::sum));
			subjects.stream().filter(subject -> owners.get(what(subject)) > 1)
					.forEach(subject -> joint.add(new Subject(
							single ? names.get(run) : subject.arm() + ", " + names.get(run), subject.point(),
							subject.sample(), givers.get(place(subject)) == 1 ? unsourced(subject.result())
									: subject.result())));
		});
		return catalog.figures(joint);
	}

	/** Runs of one experiment differ in the ends of their names: beside an axis there is no room for more. */
	private static Map<String, String> shortened(Collection<String> runs) {
		String first = runs.iterator().next();
		int common = 0;
		for (int end = 1; end < first.length(); end++) {
			String beginning = first.substring(0, end);
			if (SEPARATORS.indexOf(first.charAt(end - 1)) >= 0
					&& runs.stream().allMatch(run -> run.length() > beginning.length() && run.startsWith(beginning))) {
				common = end;
			}
		}
		int left = runs.size() == 1 ? 0 : common;
		Map<String, String> names = new HashMap<>();
		runs.forEach(run -> names.put(run, left == 0 ? run : "run " + run.substring(left)));
		return names;
	}

	private static String place(Subject subject) {
		return subject.caption() + '/' + what(subject);
	}

	private static String what(Subject subject) {
		return subject.result().type() + '/' + subject.result().name();
	}

	/** Runs may have found the same by different means, and the legend is by run. */
	private static Result unsourced(Result result) {
		return result.tagged(result.tag().from(ResultSource.NONE));
	}
}
