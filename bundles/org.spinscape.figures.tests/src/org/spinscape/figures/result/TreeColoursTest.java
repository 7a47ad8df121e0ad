// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Tree.Leaf;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Subject;

/** What the colours and the level of a tree say, against a tree of four minima that one can see through. */
class TreeColoursTest {

	/** From the bottom: 2 joins 1 at -1.5, 1 joins 0 at -1, 3 joins 0 at 0. */
	private static final Tree TREE = new Tree(ResultKind.tree("tree", "J", "A tree.").tag(),
			List.of(new Leaf("++++", -4, 1, -1, Double.NaN, "", 0, -1), new Leaf("+++-", -3, 1, 0, -1, "", 0, -1),
					new Leaf("++--", -2, 2, 1, -1.5, "", 0, -1), new Leaf("----", -1.5, 1, 0, 0, "", 0, -1)),
			List.of(), false);

	private static Figure figure(TreeColour colour, double level) {
		return TreeFigures
				.of(List.of(new Subject("glass", Map.of(), 0, TREE)), TreeStyle.DEFAULT, new TreeColouring(colour, level))
				.figure();
	}

	private static List<Mark> marks(TreeColour colour, double level) {
		return figure(colour, level).panels().getFirst().marks();
	}

	private static List<String> legend(List<Mark> marks) {
		return marks.stream().map(Mark::label).filter(label -> !label.isEmpty()).toList();
	}

	/** The level is a share of the way from -4 to 0. */
	@ParameterizedTest
	@CsvSource({ "0.125, -3.5, 1 superbasin", "0.6, -1.6, 3 superbasins",
			"0.6875, -1.25, 3 superbasins", "0.875, -0.5, 2 superbasins",
			"1, 0, 1 superbasin" })
	void whatStaysConnectedBelowALevelIsCounted(double share, double energy, String words) {
		Mark.Rule rule = marks(TreeColour.FUNNEL, share).stream().filter(Mark.Rule.class::isInstance)
				.map(Mark.Rule.class::cast).findFirst().orElseThrow();
		assertEquals("", rule.text(), "words beside the line would lie over numbers of leaves");
		String title = figure(TreeColour.FUNNEL, share).panels().getFirst().title();
		assertTrue(title.endsWith(", " + words + " at the level"), title);
		assertEquals(energy, rule.value(), 1e-12);
	}

	@Test
	void superbasinsHaveColoursOfTheirOwn() {
		List<Mark> marks = marks(TreeColour.SUPERBASIN, 0.6875);
		assertEquals(List.of("superbasin of the ground state", "2nd superbasin", "3rd superbasin"), legend(marks));
		Mark.Dots second = marks.stream().filter(Mark.Dots.class::isInstance).map(Mark.Dots.class::cast)
				.filter(dots -> List.of(1).equals(Arrays.stream(dots.keys()).boxed().toList())).findFirst()
				.orElseThrow();
		Mark.Dots joined = marks.stream().filter(Mark.Dots.class::isInstance).map(Mark.Dots.class::cast)
				.filter(dots -> List.of(2).equals(Arrays.stream(dots.keys()).boxed().toList())).findFirst()
				.orElseThrow();
		assertEquals(second.ink(), joined.ink(), "minima 2 and 3 are one superbasin");
	}

	@Test
	void propertiesAreShadesWithTheirRange() {
		assertEquals(List.of("energy \u22124", "to \u22121.5"), legend(marks(TreeColour.ENERGY, Double.NaN)));
		assertEquals(List.of("distance from the ground state 0", "to 4"),
				legend(marks(TreeColour.DISTANCE, Double.NaN)));
		assertEquals(List.of("barrier 0.5", "to 2"), legend(marks(TreeColour.BARRIER, Double.NaN)));
		assertTrue(marks(TreeColour.FUNNEL, Double.NaN).stream().noneMatch(Mark.Rule.class::isInstance), "no level");
	}

	@Test
	void whatATreeDoesNotKnowIsNotShown() {
		assertEquals(legend(marks(TreeColour.FUNNEL, Double.NaN)), legend(marks(TreeColour.BASIN, Double.NaN)));
	}
}
