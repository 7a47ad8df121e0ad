// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.spinscape.figures.Ink;
import org.spinscape.figures.result.TreeLayout.Stretch;

/** One colour for each superbasin at a level: that of the ground state first, then those with the most minima. */
final class SuperbasinGroups implements TreeGroups {

	/** Superbasins with a colour of their own. */
	private static final int NAMED = 5;
	private static final int ABOVE = -1;

	private final double level;
	private final Superbasins basins;
	private final Map<Integer, Integer> ranks = new HashMap<>();

	SuperbasinGroups(TreeLayout layout, double level) {
		this.level = level;
		basins = new Superbasins(layout.tree(), level);
		Map<Integer, Integer> sizes = new HashMap<>();
		for (int leaf : layout.shown()) {
			sizes.merge(basins.of(leaf), 1, Integer::sum);
		}
		Arrays.stream(basins.all()).boxed()
				.sorted((a, b) -> a == 0 || b == 0 ? Integer.compare(a, b)
						: Integer.compare(sizes.getOrDefault(b, 0), sizes.getOrDefault(a, 0)))
				.forEach(basin -> ranks.put(basin, Math.min(ranks.size(), NAMED)));
	}

	@Override
	public int[] order() {
		return IntStream.concat(IntStream.rangeClosed(0, NAMED), IntStream.of(ABOVE)).toArray();
	}

	@Override
	public int of(Stretch stretch) {
		return stretch.y1() >= level ? ABOVE : of(stretch.leaf());
	}

	@Override
	public int of(int leaf) {
		return ranks.getOrDefault(basins.of(leaf), ABOVE);
	}

	@Override
	public Ink ink(int group) {
		return group == ABOVE ? Ink.Role.FOREGROUND : group == NAMED ? Ink.Role.MUTED : new Ink.Series(group);
	}

	@Override
	public String label(int group) {
		return switch (group) {
			case ABOVE -> "";
			case 0 -> "superbasin of the ground state";
			case NAMED -> "smaller superbasins";
			default -> (group + 1) + (group == 1 ? "nd" : group == 2 ? "rd" : "th") + " superbasin";
		};
	}

	@Override
	public boolean shared(int group) {
		return group == ABOVE;
	}
}
