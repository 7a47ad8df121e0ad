// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** How windows are laid and joined, and what is read off a profile, on numbers that can be worked out by hand. */
class ProfilePartsTest {

	/** Every level is in a window, windows are of one width, and each shares at least half of it with the next. */
	@Test
	void windowsCoverAllLevelsAndOverlap() {
		for (int levels = 2; levels <= 20; levels++) {
			for (int width = 2; width <= levels; width++) {
				Window[] windows = Window.cover(levels, width);
				assertEquals(0, windows[0].low());
				assertEquals(levels - 1, windows[windows.length - 1].high());
				for (int w = 0; w < windows.length; w++) {
					assertEquals(width, windows[w].high() - windows[w].low() + 1);
					if (w > 0) {
						assertTrue(windows[w].low() > windows[w - 1].low(), "no window twice");
						assertTrue(windows[w - 1].high() - windows[w].low() + 1 >= width / 2);
					}
				}
			}
		}
		Window window = new Window(2, 4, new double[6]);
		assertEquals(List.of(2, 1, 0, 0, 0, 1), IntStream.range(0, 6).mapToObj(window::distance).toList());
		assertFalse(window.has(1) || window.has(5));
		assertTrue(window.has(2) && window.has(4));
	}

	/**
	 * Levels with probabilities 1 : 2 : 6 : 3, seen by two windows in the very proportions that their weights make of them:
	 * levels 0 to 2 with weights 1, 2, 1, and 1 to 3 with weights 3, 1, 2.
	 */
	@Test
	void windowsAreJoinedToOneLaw() {
		WindowCounts counts = new WindowCounts(new Window[] { new Window(0, 2, logs(1, 2, 1, 1)),
				new Window(1, 3, logs(1, 3, 1, 2)) });
		int[][] seen = { { 100, 400, 600, 0 }, { 0, 600, 600, 600 } };
		for (int window = 0; window < 2; window++) {
			for (int level = 0; level < 4; level++) {
				for (int record = 0; record < seen[window][level]; record++) {
					counts.add(window, level, -level + (record % 2 == 0 ? 1 : -1));
				}
			}
		}
		double[] logs = counts.logProbability();
		assertEquals(Math.log(2), logs[1] - logs[0], 1e-8);
		assertEquals(Math.log(6), logs[2] - logs[0], 1e-8);
		assertEquals(Math.log(3), logs[3] - logs[0], 1e-8);
		assertEquals(1000, counts.visits(1));
		assertEquals(-2, counts.energy(2), 1e-12);
		assertTrue(counts.joined(new boolean[] { true, true, true, true }));
	}

	/** Where windows disagree, each counts by its records: 1 : 1 of 200 and 1 : 3 of 400 without weights are 200 : 400. */
	@Test
	void windowsThatDisagreeCountByTheirRecords() {
		WindowCounts counts = new WindowCounts(new Window[] { new Window(0, 1, new double[2]),
				new Window(0, 1, new double[2]) });
		add(counts, 0, 100, 100);
		add(counts, 1, 100, 300);
		double[] logs = counts.logProbability();
		assertEquals(Math.log(2), logs[1] - logs[0], 1e-8);
	}

	/** A level that nobody has seen is no bridge, unless there are no states. */
	@Test
	void levelsAreJoinedByAWindowThatSawBoth() {
		WindowCounts counts = new WindowCounts(new Window[] { new Window(0, 2, new double[5]),
				new Window(2, 4, new double[5]) });
		add(counts, 0, 1, 0, 1, 0, 0);
		add(counts, 1, 0, 0, 0, 1, 1);
		assertFalse(counts.joined(new boolean[] { true, false, true, true, true }), "no window saw levels 2 and 3");
		assertTrue(counts.joined(new boolean[] { true, false, true, false, false }));
		assertFalse(counts.joined(new boolean[] { true, true, true, false, false }), "others have seen level 1");
		assertFalse(counts.joined(new boolean[5]), "nothing was seen");
		assertEquals(Double.NEGATIVE_INFINITY, counts.logProbability()[1]);
		assertTrue(Double.isNaN(counts.energy(1)));
	}

	private static void add(WindowCounts counts, int window, int... records) {
		for (int level = 0; level < records.length; level++) {
			for (int record = 0; record < records[level]; record++) {
				counts.add(window, level, 0);
			}
		}
	}

	private static double[] logs(double... weights) {
		return Arrays.stream(weights).map(Math::log).toArray();
	}

	/** Values 1, 2 and 6: mean 3, variance 7, and the error of the mean is the root of 7/3; what is infinite is left out. */
	@Test
	void meansOfReplicas() {
		List<Double> replicas = List.of(1.0, Double.POSITIVE_INFINITY, 2.0, 6.0);
		Spread all = Spread.of(replicas, 0, 1, value -> value);
		assertEquals(3, all.mean(), 1e-12);
		assertEquals(Math.sqrt(7 / 3.0), all.error(), 1e-12);
		Spread even = Spread.of(replicas, 0, 2, value -> value + 1e12);
		assertEquals(1e12 + 1.5, even.mean());
		assertEquals(0.5, even.error(), 1e-9, "small scatter of large means");
		Spread one = Spread.of(replicas, 1, 2, value -> value);
		assertEquals(6, one.mean());
		assertTrue(Double.isNaN(one.error()), "of one there is no scatter");
		assertTrue(Double.isNaN(Spread.of(replicas, 4, 1, value -> value).mean()));
	}

	private static Profile profile(double... free) {
		double[] overlaps = new double[free.length];
		for (int level = 0; level < free.length; level++) {
			overlaps[level] = level / 10.0;
		}
		return new Profile(2, overlaps, free, new double[free.length], new double[0], new double[0]);
	}

	/** Two wells with a ripple in the deeper one: the well that would be filled last counts, and levels without states do not. */
	@Test
	void theTwoDeepestBasins() {
		assertEquals(new ProfileBasins(1, 3, 6, 3), ProfileBasins.of(profile(4, 1, 3, 4, 2, 2.5, 0, 5)));
		assertEquals(new ProfileBasins(1, 4, 7, 5), ProfileBasins.of(profile(4, 0, 3, Double.POSITIVE_INFINITY, 6, 2, 4, 1)));
		ProfileBasins one = ProfileBasins.of(profile(4, 3, 1, 2, 9));
		assertEquals(new ProfileBasins(-1, -1, 2, 0), one);
		assertFalse(one.two());
		assertFalse(ProfileBasins.of(profile(1, 1 + 1e-10, 1)).two(), "rounding is no barrier");
	}

	/** S = (E - F)/T, and shares of overlaps: weights 1, 1/e and 1/e^2 at T = 2 for free energies 0, 2 and 4. */
	@Test
	void entropyAndSharesOfAProfile() {
		Profile profile = new Profile(2, new double[] { -1, 0, 1, 1.5 }, new double[] { 0, 2, 4, Double.POSITIVE_INFINITY },
				new double[] { 1, 8, 10, Double.NaN }, new double[0], new double[0]);
		assertArrayEquals(new double[] { 0, 2.5, 2.5, Double.NaN }, profile.entropy(1), 1e-12);
		double all = 1 + Math.exp(-1) + Math.exp(-2);
		assertEquals((Math.exp(-1) + Math.exp(-2)) / all, profile.above(0), 1e-12);
		assertEquals(Math.exp(-2) / all, profile.above(0.5), 1e-12);
		assertEquals(1, profile.above(-1), 1e-12);
		assertTrue(profile.exact());
	}
}
