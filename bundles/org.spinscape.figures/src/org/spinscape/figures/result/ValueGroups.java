// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.stream.IntStream;

import org.spinscape.figures.Ink;
import org.spinscape.figures.Numbers;
import org.spinscape.figures.result.TreeLayout.Stretch;

/** Shades of one colour for the numbers of minima, from little to much, in equal steps. */
final class ValueGroups implements TreeGroups {

	private static final int STEPS = 8;
	/** How much is left of the colour for the least number. */
	private static final double PALEST = 0.22;

	private final double[] values;
	private final double low;
	private final double high;
	private final TreeColour colour;

	ValueGroups(double[] values, TreeColour colour) {
		this.values = values;
		this.colour = colour;
		double[] range = TreeValues.range(values);
		low = range[0];
		high = range[1];
	}

	@Override
	public int[] order() {
		return IntStream.range(0, STEPS).toArray();
	}

	@Override
	public int of(Stretch stretch) {
		return of(stretch.leaf());
	}

	@Override
	public int of(int leaf) {
		double value = values[leaf];
		if (high <= low || !Double.isFinite(value)) {
			return STEPS - 1; // the last survivor, whose barrier has no end
		}
		return Math.min(STEPS - 1, (int) (STEPS * (value - low) / (high - low)));
	}

	@Override
	public Ink ink(int group) {
		double share = group / (STEPS - 1.0);
		return new Ink.Tint(new Ink.Series(0), PALEST + (1 - PALEST) * share);
	}

	/** The ends of the scale have names. */
	@Override
	public String label(int group) {
		if (group == 0 && high > low) {
			return colour.label() + " " + Numbers.plain(low, 4);
		}
		return group == STEPS - 1 ? (high > low ? "to " : colour.label() + " ") + Numbers.plain(high, 4) : "";
	}

	@Override
	public boolean shared(int group) {
		return false;
	}
}
