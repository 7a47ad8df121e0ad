// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Table;

class SuperbasinLayoutTest {

	/** Random merging of basins: each root joins a lower one with probability 0.4 from level to level. */
	private static Table random(int basins, int levels, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		List<long[]> rows = new ArrayList<>();
		List<Long> roots = new ArrayList<>();
		for (long i = 0; i < basins; i++) {
			roots.add(i);
		}
		for (int level = 0; level < levels; level++) {
			List<Long> next = new ArrayList<>();
			for (long root : roots) {
				boolean joins = !next.isEmpty() && (random.nextDouble() < 0.4 || level == levels - 1);
				long parent = joins ? next.get(random.nextInt(next.size())) : root;
				rows.add(new long[] { level, root, parent });
				if (!joins) {
					next.add(root);
				}
			}
			roots = next;
		}
		rows.add(new long[] { levels, roots.getFirst(), roots.getFirst() });
		return new Table(ResultKind.table("disconnectivity", "").tag(), List.of(column("level", rows, 0),
				column("superbasin", rows, 1),
				column("parent", rows, 2)));
	}

	private static Table.Column column(String name, List<long[]> rows, int at) {
		return new Table.IntegerColumn(name, "", rows.stream().mapToLong(row -> row[at]).toArray());
	}

	/** Lines between two levels keep the order of their ends, and no two superbasins of a level share a place. */
	@Test
	void nothingCrosses() {
		for (long seed = 0; seed < 50; seed++) {
			Table table = random(30, 8, seed);
			SuperbasinLayout layout = SuperbasinLayout.of(table);
			long[] level = ((Table.IntegerColumn) table.columns().getFirst()).values();
			for (int a = 0; a < level.length; a++) {
				for (int b = 0; b < a; b++) {
					if (level[a] != level[b]) {
						continue;
					}
					assertNotEquals(layout.x()[a], layout.x()[b], 1e-9);
					if (layout.parent()[a] >= 0) {
						double below = layout.x()[a] - layout.x()[b];
						double above = layout.x()[layout.parent()[a]] - layout.x()[layout.parent()[b]];
						assertTrue(below * above >= 0, "seed " + seed);
					}
				}
			}
		}
	}

	@Test
	void theDeepestIsTheStemAndEachBranchHasItsSlot() {
		Table table = random(12, 5, 7);
		SuperbasinLayout layout = SuperbasinLayout.of(table);
		long[] superbasin = ((Table.IntegerColumn) table.columns().get(1)).values();
		for (int row = 0; row < superbasin.length; row++) {
			if (layout.parent()[row] >= 0 && superbasin[layout.parent()[row]] == superbasin[row]) {
				assertEquals(layout.x()[layout.parent()[row]], layout.x()[row], 1e-12);
			}
			assertTrue(layout.x()[row] > 0 && layout.x()[row] < layout.slots());
		}
		assertEquals(12, layout.slots());
	}
}
