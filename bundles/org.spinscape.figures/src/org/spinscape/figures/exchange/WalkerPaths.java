// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.result.Matrix;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Palette;

/**
 * At which temperature walkers were, and when. Arrays are not copied.
 *
 * @param sweeps       when, ascending
 * @param temperatures {@code temperatures[record][walker]} in J/k_B
 */
public record WalkerPaths(double[] sweeps, double[][] temperatures) {

	/** Walkers cross each other all the time: more lines than these at once show nothing. */
	private static final int FEW = 2;
	private static final double WIDTH = 0.7;

	/** @throws IllegalArgumentException if there is not one record for each sweep */
	public WalkerPaths {
		if (sweeps.length != temperatures.length) {
			throw new IllegalArgumentException(sweeps.length + " sweeps, " + temperatures.length + " records");
		}
	}

	/** What a run has recorded. @param result of the kind {@code walker-temperatures} */
	public static WalkerPaths of(Matrix result) {
		return new WalkerPaths(result.rows().values(), result.values());
	}

	/** Number of walkers; 0 if nothing was recorded. */
	public int walkers() {
		return temperatures.length == 0 ? 0 : temperatures[0].length;
	}

	/** A few walkers, spread evenly over all, the first and the last among them; from 0. */
	public static List<Integer> few(int walkers) {
		int n = Math.min(walkers, FEW);
		return IntStream.range(0, n).mapToObj(i -> n == 1 ? 0 : i * (walkers - 1) / (n - 1)).toList();
	}

	/** The temperatures of a walker. */
	public double[] of(int walker) {
		return Arrays.stream(temperatures).mapToDouble(record -> record[walker]).toArray();
	}

	/** One line for each of these walkers, which are counted from 0 here and from 1 in the legend. */
	List<Mark> lines(List<Integer> walkers, boolean named) {
		return IntStream.range(0, walkers.size()).mapToObj(i -> line(i, walkers.get(i), named)).toList();
	}

	private Mark line(int index, int walker, boolean named) {
		Mark.Line line = index < Palette.SERIES ? Mark.Line.SOLID : Mark.Line.DASHED;
		return new Mark.Curve(named ? "walker " + (walker + 1) : "", new Ink.Series(index), sweeps, of(walker), new double[0],
				new double[0], Marker.NONE, line, WIDTH);
	}
}
