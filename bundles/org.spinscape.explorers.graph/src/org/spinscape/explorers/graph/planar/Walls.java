// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.planar;

import java.util.Arrays;
import java.util.List;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.explorers.graph.spin.SpinGraph;

/**
 * The lightest walls of a whole graph.
 *
 * @param equal for each bond whether its ends are equal
 * @param doubt how far from the lightest they may be, in J
 */
record Walls(boolean[] equal, double doubt) {

	static Walls lightest(SpinGraph graph, List<PlanarBlock> blocks, ExplorerContext context) {
		boolean[] equal = new boolean[graph.bonds()];
		double[] doubts = new double[blocks.size()];
		context.run(blocks.size(), number -> {
			PlanarBlock block = blocks.get(number);
			if (block.single()) {
				equal[block.bonds()[0]] = graph.couplings()[block.bonds()[0]] > 0;
				return;
			}
			WallMatching matching = new WallMatching(graph, block);
			for (int edge = 0; edge < block.bonds().length; edge++) {
				equal[block.bonds()[edge]] = !matching.wall(edge);
			}
			doubts[number] = matching.doubt();
		});
		return new Walls(equal, Arrays.stream(doubts).sum());
	}
}
