// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Tree.Leaf;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Subject;
import org.spinscape.figures.terrain.TerrainFigures;

/** Trees that were looked at up to a lid only. */
class LidTest {

	private static final Tree TREE = new Tree(ResultKind.tree("barrier-tree", "J", "Up to a lid.").tag(), List.of(
			new Leaf("+++++", -5, 1, -1, Double.NaN, "", 0, -1), new Leaf("-++++", -4, 1, 0, -2, "--+++", 0, -1),
			new Leaf("+---+", -3.5, 1, 0, -1, "", true, 0, -1)), List.of(), false);

	private static List<Mark.Strokes> strokes(Tree tree, Mark.Line line) {
		Figure figure = TreeFigures.of(List.of(new Subject("glass", Map.of(), 0, tree)), TreeStyle.DEFAULT).figure();
		return figure.panels().getFirst().marks().stream().filter(Mark.Strokes.class::isInstance)
				.map(Mark.Strokes.class::cast).filter(strokes -> strokes.line() == line).toList();
	}

	/** Dashed are the rung at the lid and the stem above it; nothing solid reaches beyond the lid. */
	@Test
	void whatLiesAboveTheLidIsDashed() {
		List<Mark.Strokes> dashed = strokes(TREE, Mark.Line.DASHED);
		assertEquals(2, dashed.stream().mapToInt(strokes -> strokes.widths().length).sum());
		for (Mark.Strokes strokes : dashed) {
			assertTrue(strokes.ends()[1] >= -1 && strokes.ends()[3] >= -1);
		}
		for (Mark.Strokes strokes : strokes(TREE, Mark.Line.SOLID)) {
			for (int i = 1; i < strokes.ends().length; i += 2) {
				assertTrue(strokes.ends()[i] <= -1, "at " + strokes.ends()[i]);
			}
		}
	}

	@Test
	void wholeTreesHaveNoDashes() {
		Tree whole = new Tree(ResultKind.tree("barrier-tree", "J", "All.").tag(), TREE.leaves().subList(0, 2),
				List.of(), false);
		assertTrue(strokes(whole, Mark.Line.DASHED).isEmpty());
	}

	/** A saddle that was not found has no state: the map does without. */
	@Test
	void theMapLeavesTheUnknownSaddleOut() {
		Figure map = TerrainFigures.of(List.of(new Subject("glass", Map.of(), 0, TREE)));
		assertEquals(4, map.data().getFirst().rows()); // three minima and one saddle
	}

	@Test
	void energiesCountFromTheGroundWhereTreesLieFarApart() {
		double[] low = { -8, -4 };
		assertFalse(EnergyZero.aboveGround(List.of(low, new double[] { -7, -3 })));
		assertFalse(EnergyZero.aboveGround(List.of(low)));
		assertTrue(EnergyZero.aboveGround(List.of(low, new double[] { 0.7, Double.NaN, 2.2 })));
	}
}
