// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;

/** Averages over disorder of runs of eight records, worked out by hand: bins of the last four, two before, one. */
class DisorderAveragesByHandTest {

	private static final double TINY = 1e-12;
	/** Couplings of variance 1/4 J^2 on the six bonds of four sites: (N_b/N) J^2 = 0.375. */
	private static final LandscapeFacts FOUR = new LandscapeFacts(4, Double.NaN, 6, 0.25, 0, Double.NaN, true);
	/** Standard error of the mean of ten numbers in steps of one: variance 55/6. */
	private static final double TEN = Math.sqrt(55 / 60.0);

	/** The first record belongs to no bin. */
	private static double[] bins(double first, double eighth, double quarter, double half) {
		return new double[] { first, eighth, quarter, quarter, half, half, half, half };
	}

	private static Recording recording(ResultKind<Scalar> kind, double[] temperatures, double[]... slots) {
		return new Recording(kind.tag(), true, temperatures, 10,
				Arrays.stream(slots).map(slot -> new double[][] { slot }).toArray(double[][][]::new));
	}

	/** The link overlap comes to 1/2, and the energy per site to the identity's plus so much at the colder temperature. */
	private static TaskData sample(LandscapeFacts facts, double[] temperatures, double off) {
		double[][] energies = new double[temperatures.length][];
		double[][] overlaps = new double[temperatures.length][];
		for (int slot = 0; slot < temperatures.length; slot++) {
			double here = slot == 0 ? off : -2 * off;
			energies[slot] = bins(99, 4, 8, 4 * (-0.375 / temperatures[slot] * 0.5 + here));
			overlaps[slot] = bins(99, 0.1, 0.2, 0.5);
		}
		return new TaskData(List.of(recording(ObservableKinds.ENERGY, temperatures, energies),
				recording(ObservableKinds.LINK_OVERLAP, temperatures, overlaps)), facts, List.of());
	}

	private static GaussianIdentity identity(int samples, double shift, double... temperatures) {
		GaussianIdentity identity = new GaussianIdentity();
		for (int sample = 0; sample < samples; sample++) {
			identity.add(sample(FOUR, temperatures, sample - 4.5 + shift));
		}
		return identity;
	}

	@Test
	void bothSidesOfTheIdentityOfGaussianCouplings() {
		List<Series> series = identity(10, 3, 0.5, 1).series().stream().map(Series.class::cast).toList();
		assertEquals(3, series.size());
		assertEquals("identity-difference", series.getFirst().name());
		assertArrayEquals(new double[] { 0.5, 1 }, series.getFirst().x().values());
		assertArrayEquals(new double[] { 3, -6 }, series.getFirst().y().values(), TINY);
		assertArrayEquals(new double[] { TEN, 2 * TEN }, series.getFirst().y().errors(), TINY);
		assertEquals("identity-energy", series.get(1).name());
		assertArrayEquals(new double[] { 15, 30, 60 }, series.get(1).x().values(), TINY);
		assertArrayEquals(new double[] { 1, 2, -0.375 + 3 }, series.get(1).y().values(), TINY);
		assertArrayEquals(new double[] { 0, 0, TEN }, series.get(1).y().errors(), TINY);
		assertEquals("identity-link-energy", series.get(2).name());
		assertArrayEquals(new double[] { -0.75 * 0.9, -0.75 * 0.8, -0.75 * 0.5 }, series.get(2).y().values(), TINY);
	}

	/** Of two temperatures and ten samples Student's limit is 2.7; three in units of its error are 3.1, and two are 2.1. */
	@Test
	void theIdentityFailsBeyondStudentsLimit() {
		assertEquals("the identity for gaussian couplings", identity(10, 3, 0.5, 1).failure());
		assertEquals("", identity(10, 2, 0.5, 1).failure());
		assertTrue(identity(10, 3, 0.5, 1).note().contains(
				" 3.1 sigma of the difference (jackknife over 10 samples); limit 2.7 for 2 temperatures"));
		assertEquals("the identity for gaussian couplings", identity(10, -3, 0.5, 1).failure(), "either sign");
	}

	@Test
	void theIdentityNeedsTenSamplesAtCommonTemperaturesAndGaussianCouplings() {
		assertEquals(List.of(), identity(9, 3, 0.5, 1).series());
		assertEquals("", identity(9, 3, 0.5, 1).failure());
		assertTrue(identity(9, 3, 0.5).note().contains("9 samples are too few"));
		assertEquals(2, identity(10, 3, 0.5).series().size(), "no curve over one temperature");
		GaussianIdentity mixed = identity(10, 3, 0.5, 1);
		mixed.add(sample(FOUR, new double[] { 0.5, 2 }, 3));
		assertEquals(List.of(), mixed.series());
		mixed.add(sample(FOUR, new double[] { 0.5, 2 }, 3));
		assertEquals(List.of(), mixed.series(), "once apart, apart for good");
		GaussianIdentity other = identity(10, 3, 0.5, 1);
		other.add(sample(LandscapeFacts.NONE, new double[] { 0.5, 1 }, 3));
		assertTrue(other.note().contains("does not hold for this model"));
		assertEquals("", other.failure());
		assertEquals("", new GaussianIdentity().note());
		GaussianIdentity without = new GaussianIdentity();
		without.add(new TaskData(List.of(), FOUR, List.of()));
		assertEquals("", without.note());
	}

	private static DisorderBins bins(IntToDoubleFunction eighth, IntToDoubleFunction quarter) {
		DisorderBins bins = new DisorderBins();
		for (int sample = 1; sample <= 5; sample++) {
			bins.add(recording(ObservableKinds.ENERGY, new double[] { 2 },
					bins(99, 7 - eighth.applyAsDouble(sample), 7 - quarter.applyAsDouble(sample), 7)), false);
		}
		return bins;
	}

	/** Differences 1, 1, 1, 1, 6: mean 2, variance 5, error 1. */
	@Test
	void theLastBinAgainstTheTwoBeforeIt() {
		IntToDoubleFunction two = sample -> sample == 5 ? 6 : 1;
		assertEquals(2, bins(_ -> 0, two).comparisons().worst(), TINY);
		assertEquals(2, bins(two, _ -> 0).comparisons().worst(), TINY);
		assertEquals(2, bins(two, two).comparisons().count());
		assertEquals("energy differs by 3.0 sigma (log-binning of the disorder average, at T = 2.000)",
				bins(_ -> 0, sample -> sample == 5 ? 7 : 2).comparisons().failures(2.5));
	}

	@Test
	void theDisorderAverageOverTime() {
		Series series = bins(sample -> sample == 5 ? 6 : 1, _ -> 3).series();
		assertArrayEquals(new double[] { 15, 30, 60 }, series.x().values(), TINY);
		assertArrayEquals(new double[] { 5, 4, 7 }, series.y().values(), TINY);
		assertArrayEquals(new double[] { 1, 0, 0 }, series.y().errors(), TINY);
		assertEquals("J", series.y().unit());
		assertEquals("log-bins[of=energy]", series.name());
	}

	/** What changes its sign with all spins has a mean of zero: its square is looked at, of the model that allows it. */
	@Test
	void squaresOfWhatVanishesBySymmetry() {
		Recording odd = new Recording(ResultKind.scalar("magnetisation", "mu", "").tag(), true, new double[] { 1 }, 1,
				new double[][][] { { bins(9, -2, 3, -5), bins(9, 4, 1, 1) } }, true, true);
		DisorderBins symmetric = new DisorderBins();
		symmetric.add(odd, true);
		assertFalse(symmetric.several(), "one sample has no scatter");
		symmetric.add(odd, true);
		assertTrue(symmetric.several());
		assertArrayEquals(new double[] { (4 + 16) / 2.0, (9 + 1) / 2.0, (25 + 1) / 2.0 },
				symmetric.series().y().values(), TINY);
		assertEquals("", symmetric.series().y().unit());
		DisorderBins plain = new DisorderBins();
		plain.add(odd, false);
		plain.add(odd, false);
		assertArrayEquals(new double[] { 1, 2, -2 }, plain.series().y().values(), TINY);
		assertEquals("mu", plain.series().y().unit());
	}

	@Test
	void threeBinsAreCompared() {
		for (int length : new int[] { 1, 4, 8 }) {
			DisorderBins bins = new DisorderBins();
			for (double value = 1; value < 3; value++) {
				double[] records = new double[length];
				Arrays.fill(records, value);
				bins.add(recording(ObservableKinds.ENERGY, new double[] { 1, 2 }, records, records), false);
			}
			assertEquals(length > 1, bins.several());
			assertEquals(length < 8 ? 0 : 4, bins.comparisons().count(), length + " records");
			assertEquals(0, bins.comparisons().worst());
		}
	}
}
