// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Panel;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Samples;
import org.spinscape.figures.Subject;
import org.spinscape.internal.figures.CurveFigureProvider;
import org.spinscape.internal.figures.HistogramFigureProvider;
import org.spinscape.internal.figures.MatrixFigureProvider;
import org.spinscape.internal.figures.ScalarFigureProvider;
import org.spinscape.internal.figures.StateFigureProvider;
import org.spinscape.internal.figures.TerrainFigureProvider;
import org.spinscape.internal.figures.TreeFigureProvider;
import org.spinscape.internal.figures.VerdictFigureProvider;

class FigureCatalogTest {

	private static final List<ResultFigureProvider> OURS = List.of(new TreeFigureProvider(), new CurveFigureProvider(),
			new HistogramFigureProvider(), new ScalarFigureProvider(), new MatrixFigureProvider(), new StateFigureProvider());

	@Test
	void everyTypeGetsItsFigure() {
		List<Subject> subjects = new ArrayList<>();
		subjects.addAll(Samples.trees());
		subjects.addAll(Samples.shares(3));
		subjects.addAll(Samples.decays());
		subjects.addAll(Samples.density());
		subjects.addAll(Samples.overlaps());
		subjects.addAll(Samples.states(4, 1));
		List<String> names = new FigureCatalog(OURS).figures(subjects).stream().map(Figure::name).toList();
		assertEquals(List.of("barrier-tree-sample-0", "funnel-share", "residual-energy", "density-of-states", "overlap",
				"ground-states"), names);
	}

	/** Round trips and vectors have no sign for each site. */
	@Test
	void statesOfWordsAreNotDrawnAsSites() {
		Result trips = new Configurations(ResultKind.configurations("ground-states", "length", "Shortest trips.").tag(),
				"round trips through 5 cities", List.of("1 3 2 5 4"), new double[] { 2.5 }, Configurations.Layout.WORDS);
		assertEquals(List.of(), new FigureCatalog(OURS).figures(List.of(Samples.of("salesman", trips))));
	}

	@Test
	void figuresThatAreTooFullAreSplit() {
		List<Subject> subjects = new ArrayList<>();
		for (int i = 0; i < 9; i++) {
			subjects.add(Samples.of("arm " + i, Samples.trees().getFirst().result()));
		}
		List<Figure> figures = new FigureCatalog(OURS).figures(subjects);
		assertEquals(List.of("barrier-tree", "barrier-tree-2", "barrier-tree-3"), figures.stream().map(Figure::name)
				.toList());
		assertEquals(List.of(4, 4, 1), figures.stream().map(figure -> figure.panels().size()).toList());
	}

	/** Six curves of each of three arms, seven to a figure: no figure mixes arms. */
	@Test
	void armsStayTogether() {
		List<Subject> subjects = new ArrayList<>();
		for (int n = 0; n < 6; n++) {
			for (String arm : List.of("glass", "funnel", "golf")) {
				subjects.add(new Subject(arm, Map.of("N", Integer.toString(n)), -1, Samples.decays().getFirst().result()));
			}
		}
		List<Figure> figures = new FigureCatalog(OURS).figures(subjects);
		assertEquals(List.of("glass", "funnel", "golf"), figures.stream().map(Figure::title).toList());
		assertEquals(List.of(6, 6, 6), figures.stream().map(figure -> figure.panels().getFirst().marks().size()).toList());
	}

	/** Twelve temperatures of two arms: one figure with a panel for each arm, seven curves in it, the ends among them. */
	@Test
	void histogramsOfAllTemperaturesShareAPicture() {
		List<Subject> subjects = new ArrayList<>();
		for (String arm : List.of("glass", "funnel")) {
			for (int slot = 0; slot < 12; slot++) {
				subjects.add(new Subject(arm, Map.of(), 0, new Histogram(ResultKind.histogram("histogram", "J", "Counts.")
						.label(ResultTag.OF, "energy").label(ResultTag.TEMPERATURE, slot + 1), "energy",
						new double[] { 0, 1, 2 }, new double[] { 3, 4 })));
			}
		}
		List<Figure> figures = new FigureCatalog(OURS).figures(subjects);
		assertEquals(1, figures.size());
		assertEquals(2, figures.getFirst().panels().size());
		assertEquals(List.of("T = 1", "T = 2", "T = 4", "T = 6", "T = 8", "T = 10", "T = 12"),
				figures.getFirst().panels().getFirst().marks().stream().map(Mark::label).toList());
		assertEquals("(a) glass, sample 0. (b) funnel, sample 0. Counts. 7 of 12 temperatures are drawn, spread evenly over"
				+ " the list.", figures.getFirst().caption());
		assertEquals(48, figures.getFirst().data().getFirst().rows());
	}

	@Test
	void treesOfDifferentPointsStayApart() {
		Result tree = Samples.trees().getFirst().result();
		List<Figure> figures = new FigureCatalog(OURS)
				.figures(List.of(new Subject("a", Map.of("J0", "0.5"), 3, tree), new Subject("a", Map.of("J0", "1/2 *"), 3,
						tree)));
		assertEquals(List.of("barrier-tree-J0-0.5-sample-3", "barrier-tree-J0-1_2_-sample-3"),
				figures.stream().map(Figure::name).toList());
	}

	@Test
	void tablesAreNotDrawn() {
		assertTrue(new FigureCatalog(OURS).figures(List.of(Samples.of("a", new Table(ResultKind.table("t", "").tag(),
				List.of())))).isEmpty());
	}

	@Test
	void aMapStandsBesideATree() {
		List<ResultFigureProvider> providers = List.of(new TerrainFigureProvider(), new TreeFigureProvider());
		FigureCatalog catalog = new FigureCatalog(providers);
		assertEquals(List.of("barrier-tree-sample-0", "barrier-tree-terrain-sample-0"),
				catalog.figures(Samples.trees()).stream().map(Figure::name).toList());
		assertEquals("disconnectivity-tree", catalog.provider(Samples.trees().getFirst().result()).orElseThrow().id());
	}

	@Test
	void verdictsOfAllNamesShareAPicture() {
		List<Subject> verdicts = List.of(
				Samples.of("glass", new Verdict(ResultKind.verdict("equilibrated", "The energy is at equilibrium")
						.tag(), Level.SUPPORTED, "Bins agree.")),
				Samples.of("glass", new Verdict(ResultKind.verdict("ages", "Correlations depend on the age").tag(),
						Level.CANNOT_SAY, "Two runs only.")));
		Figure figure = new FigureCatalog(List.of(new VerdictFigureProvider())).figures(verdicts).getFirst();
		assertEquals("verdicts", figure.name());
		assertEquals(2, figure.data().getFirst().rows());
		assertEquals(List.of("ages: glass", "equilibrated: glass"), figure.panels().getFirst().y().categories());
	}

	@Test
	void theMoreSpecialProviderIsAsked() {
		ResultFigureProvider special = new Special();
		Scalar gap = Scalar.exact(ResultKind.scalar("gap", "J", ""), 1);
		FigureCatalog catalog = new FigureCatalog(List.of(OURS.get(3), special));
		assertEquals(special, catalog.provider(gap).orElseThrow());
		assertEquals(OURS.get(3), catalog.provider(Scalar.exact(ResultKind.scalar("other", "", ""), 1)).orElseThrow());
	}

	/** A stranger's figure for one result. */
	private static final class Special implements ResultFigureProvider {

		@Override
		public String id() {
			return "special";
		}

		@Override
		public String name() {
			return "Special";
		}

		@Override
		public boolean draws(ResultTag tag) {
			return tag.kind().id().equals("gap");
		}

		@Override
		public int rank() {
			return 1;
		}

		@Override
		public Scope scope() {
			return Scope.EVERYTHING;
		}

		@Override
		public Figure figure(List<Subject> subjects) {
			return Figure.of("gap", "", Figure.Size.COLUMN, Panel.of("", Axis.linear("x"), Axis.linear("y"), List.of()), "",
					List.of());
		}
	}
}
