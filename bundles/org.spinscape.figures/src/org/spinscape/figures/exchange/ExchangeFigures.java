// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinscape.core.kind.ExchangeKinds;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.Captions;
import org.spinscape.figures.result.FigureData;
import org.spinscape.figures.result.Meanings;
import org.spinscape.figures.result.TableBuilder;

/**
 * The exchange diagram of parallel tempering, on one ordinate of temperatures: where walkers were at each time, how often
 * neighbours exchanged, and from which end the walkers at each temperature came. After H. G. Katzgraber, S. Trebst, D. A.
 * Huse, M. Troyer, J. Stat. Mech. (2006) P03018.
 */
public final class ExchangeFigures {

	/** What the figure is called. */
	public static final String NAME = "exchanges";

	private static final String ACCEPTANCE = "swap acceptance";
	private static final String FRACTION = "cold fraction";
	private static final String STEPS = "Dashed: equal steps";
	private static final double HEAD = 26;
	private static final double ROW = 56;

	private ExchangeFigures() {
	}

	/**
	 * The diagram of one sampler, as it stands now.
	 *
	 * @param walkers whose lines are drawn, from 0; those that there are not are left out
	 */
	public static Figure of(Exchanges exchanges, List<Integer> walkers) {
		int there = exchanges.paths().map(WalkerPaths::walkers).orElse(0);
		List<Integer> drawn = walkers.stream().filter(walker -> walker >= 0 && walker < there).distinct().toList();
		return figure("", List.of(exchanges), List.of(drawn), STEPS, List.of());
	}

	/** The diagrams of several places. @param subjects results of the kinds of {@link ExchangeKinds} that are curves or matrices */
	public static Figure of(List<Subject> subjects) {
		Map<String, List<Subject>> places = new LinkedHashMap<>();
		subjects.forEach(subject -> places.computeIfAbsent(subject.caption(), _ -> new ArrayList<>()).add(subject));
		List<Exchanges> all = new ArrayList<>();
		places.forEach((place, results) -> all.add(new Exchanges(places.size() == 1 ? "" : place,
				find(results, ExchangeKinds.SWAP_ACCEPTANCE), find(results, ExchangeKinds.COLD_FRACTION),
				find(results, ExchangeKinds.WALKER_TEMPERATURES).map(WalkerPaths::of))));
		List<List<Integer>> walkers = all.stream()
				.map(one -> WalkerPaths.few(one.paths().map(WalkerPaths::walkers).orElse(0))).toList();
		boolean some = all.stream().anyMatch(one -> one.paths().map(WalkerPaths::walkers).orElse(0) > walkers.stream()
				.mapToInt(List::size).max().orElse(0));
		return figure(places.size() == 1 ? places.keySet().iterator().next() : "", all, walkers,
				Captions.sentences(Meanings.of(subjects),
						all.stream().anyMatch(one -> one.fraction().isPresent()) ? STEPS : "", some
								? "Of the walkers some are drawn" : ""),
				data(subjects));
	}

	private static <R extends Result> Optional<R> find(List<Subject> results, ResultKind<R> kind) {
		return kind.in(results.stream().map(Subject::result).toList()).stream().findFirst();
	}

	private static Figure figure(String title, List<Exchanges> all, List<List<Integer>> walkers, String footnote,
			List<Table> data) {
		Axis temperature = Exchanges.temperatureAxis(all);
		boolean travels = all.stream().anyMatch(one -> one.paths().isPresent());
		boolean fractions = all.stream().anyMatch(one -> one.fraction().isPresent());
		int rows = travels ? all.size() : 1;
		int columns = (travels ? 2 : 1) + (fractions ? 1 : 0);
		List<Panel> panels = travels ? rows(all, walkers, temperature, fractions) : together(all, temperature, fractions);
		Figure.Size size = columns == 1 ? Figure.Size.COLUMN : new Figure.Size(Figure.Size.PAGE.width(), HEAD + ROW * rows);
		return new Figure(NAME, title, size, panels, columns, true, footnote, data);
	}

	/** Each sampler in a row of its own. */
	private static List<Panel> rows(List<Exchanges> all, List<List<Integer>> walkers, Axis temperature, boolean fractions) {
		List<Panel> panels = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			Exchanges one = all.get(i);
			panels.add(one.pathPanel(temperature, walkers.get(i), i == 0));
			panels.add(acceptance(temperature, one.acceptanceMarks(Ink.Role.FOREGROUND, "")));
			if (fractions) {
				panels.add(fraction(temperature, one.fractionMarks(Ink.Role.FOREGROUND, "")));
			}
		}
		return panels;
	}

	/** All samplers over each other: there are no travels to show. */
	private static List<Panel> together(List<Exchanges> all, Axis temperature, boolean withFractions) {
		List<Mark> acceptances = new ArrayList<>();
		List<Mark> fractions = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			acceptances.addAll(all.get(i).acceptanceMarks(new Ink.Series(i), all.get(i).title()));
			fractions.addAll(all.get(i).fractionMarks(new Ink.Series(i), ""));
		}
		Panel acceptance = acceptance(temperature, acceptances);
		return withFractions ? List.of(acceptance, fraction(temperature, fractions)) : List.of(acceptance);
	}

	private static Panel acceptance(Axis temperature, List<Mark> marks) {
		return Panel.of("", Axis.linear(ACCEPTANCE).range(0, 1), temperature, marks);
	}

	private static Panel fraction(Axis temperature, List<Mark> marks) {
		return Panel.of("", Axis.linear(FRACTION).range(0, 1), temperature, marks);
	}

	/** Curves as they are; of walkers all, also those that are not drawn. */
	private static List<Table> data(List<Subject> subjects) {
		List<Table> tables = new ArrayList<>();
		for (ResultKind<Series> kind : List.of(ExchangeKinds.SWAP_ACCEPTANCE, ExchangeKinds.COLD_FRACTION)) {
			List<Subject> curves = subjects.stream().filter(subject -> kind.is(subject.result())).toList();
			if (!curves.isEmpty()) {
				tables.add(FigureData.ofSeries(curves));
			}
		}
		TableBuilder walks = new TableBuilder();
		boolean any = false;
		for (Subject subject : subjects) {
			if (subject.result() instanceof Matrix matrix) {
				any = true;
				for (int record = 0; record < matrix.values().length; record++) {
					for (int walker = 0; walker < matrix.values()[record].length; walker++) {
						walks.place(subject).real("sweep", "", matrix.rows().values()[record]).whole("walker", walker + 1L)
								.real("temperature", matrix.unit(), matrix.values()[record][walker]);
					}
				}
			}
		}
		if (any) {
			tables.add(walks.table(ExchangeKinds.WALKER_TEMPERATURES.id(), ExchangeKinds.WALKER_TEMPERATURES.meaning()));
		}
		return tables;
	}
}
