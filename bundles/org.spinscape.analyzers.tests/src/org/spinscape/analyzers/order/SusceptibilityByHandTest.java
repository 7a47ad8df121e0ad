// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.analyzers.study.Studies;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;

/** Fluctuations of four values of an order parameter. */
class SusceptibilityByHandTest {

	private static final double[] T = { 1 };

	private static Recording recording(ResultTag tag, double[]... replicas) {
		return new Recording(tag, true, T, 1, new double[][][] { replicas });
	}

	private static TaskData sample(int sites, int side, Recording... recordings) {
		return new TaskData(List.of(recordings),
				new LandscapeFacts(sites, Double.NaN, 0, Double.NaN, side, Double.NaN, true), List.of());
	}

	private static List<StudyResult> analyze(AnalyzerProvider provider, Map<String, String> parameters,
			TaskData... samples) {
		return Studies.analyze(provider, parameters, Studies.of(Studies.point(Map.of(), List.of(samples))));
	}

	private static Scalar scalar(List<StudyResult> results, String name) {
		return Studies.find(results, name, Scalar.class).orElseThrow();
	}

	private static TaskData magnet(double[]... replicas) {
		return sample(8, 0, recording(ObservableKinds.MAGNETISATION.tag(), replicas));
	}

	private static final Map<String, String> MAGNET = Map.of("quantity", "magnetisation");

	/**
	 * Magnitudes 1, 1, 1/2, 1/2: 8 (5/8 - 9/16) = 1/2. A sample that stays at 1/2 has none, and neither has one that
	 * stays at 1, though the two together would: each sample fluctuates about its own mean.
	 */
	@Test
	void eachSampleFluctuatesAboutItsOwnMean() {
		Scalar both = scalar(analyze(new Susceptibility(), MAGNET, magnet(new double[] { 1, -1 }, new double[] { 0.5, -0.5 }),
				magnet(new double[] { 0.5, 0.5 }, new double[] { -0.5, 0.5 })), "susceptibility");
		assertEquals(0.25, both.value(), 1e-12);
		assertEquals(0.25, both.disorderError(), 1e-12);
		Scalar none = scalar(analyze(new Susceptibility(), MAGNET, magnet(new double[] { 1, 1 }),
				magnet(new double[] { 0.5, 0.5 })), "susceptibility");
		assertEquals(0, none.value(), 1e-12);
	}

	/** One run of which the first half is at 1 and the other at 1/2 fluctuates as a whole, though no block of it does. */
	@Test
	void blocksOfOneRunArePutTogether() {
		double[] run = new double[40];
		Arrays.setAll(run, i -> i < 20 ? 1 : 0.5);
		Scalar found = scalar(analyze(new Susceptibility(), MAGNET, magnet(run)), "susceptibility");
		assertEquals(0.5, found.value(), 1e-12);
		assertTrue(found.thermalError() >= 0 && Double.isNaN(found.disorderError()));
	}

	/** q^2 = 1 and 1/4: 8 * 5/8; the structure factor 1/2 and 1/4: 8 * 3/8. */
	@Test
	void glassesAndWaves() {
		TaskData sample = sample(8, 2, recording(ObservableKinds.REPLICA_OVERLAP.tag(), new double[] { 1, -0.5 }),
				recording(ObservableKinds.OVERLAP_STRUCTURE_FACTOR.tag(), new double[] { 0.5, 0.25 }));
		List<StudyResult> results = analyze(new Susceptibility(), Map.of(), sample, sample);
		assertEquals(5, scalar(results, "spin-glass-susceptibility").value(), 1e-12);
		assertEquals(3, scalar(results, "wave-susceptibility").value(), 1e-12);
		TaskData magnet = sample(8, 2, recording(ObservableKinds.MAGNETISATION.tag(), new double[] { 1, 0 }),
				recording(ObservableKinds.SPIN_STRUCTURE_FACTOR.tag(), new double[] { 0.5, 0.75 }));
		List<StudyResult> spins = analyze(new Susceptibility(), MAGNET, magnet, magnet);
		assertEquals(2, scalar(spins, "susceptibility").value(), 1e-12);
		assertEquals(5, scalar(spins, "wave-susceptibility").value(), 1e-12);
	}

	/** Without a number of spins there is nothing to multiply with, and lengths of vectors are not overlaps of Ising spins. */
	@Test
	void whatIsNotKnownIsNotSaid() {
		Recording overlap = recording(ObservableKinds.REPLICA_OVERLAP.tag(), new double[] { 1, -0.5 });
		Recording factor = recording(ObservableKinds.OVERLAP_STRUCTURE_FACTOR.tag(), new double[] { 1, 1 });
		assertEquals(List.of(), analyze(new Susceptibility(), Map.of(), sample(0, 0, overlap, factor)));
		Recording vectors = recording(ObservableKinds.REPLICA_OVERLAP.label(ObservableKinds.COMPONENTS, "3"),
				new double[] { 1, 0.5 });
		assertEquals(List.of(), analyze(new Susceptibility(), Map.of(), sample(8, 0, vectors)));
	}

	/** chi(0)/chi(k) = 2 on a side of three: 2 sin(pi/3) is the root of three; a side of two has no wave to speak of. */
	@Test
	void correlationLengthNeedsASideOfThree() {
		Recording overlap = recording(ObservableKinds.REPLICA_OVERLAP.tag(), new double[] { 1, 0, -1, 0 });
		Recording factor = recording(ObservableKinds.OVERLAP_STRUCTURE_FACTOR.tag(), new double[] { 0.5, 0, 0.25, 0.25 });
		TaskData three = sample(9, 3, overlap, factor);
		assertEquals(1 / Math.sqrt(3), scalar(analyze(new CorrelationLength(), Map.of(), three, three),
				"second-moment-correlation-length").value(), 1e-12);
		assertEquals(List.of(), analyze(new CorrelationLength(), Map.of(), sample(4, 2, overlap, factor)));
		assertEquals(List.of(), analyze(new CorrelationLength(), Map.of(), sample(9, 3, overlap)));
	}

	@Test
	void binderRatioSaysOfWhat() {
		TaskData glass = sample(8, 0, recording(ObservableKinds.REPLICA_OVERLAP.tag(), new double[] { 1, -0.5 }));
		String overlap = scalar(analyze(new Binder(), Map.of(), glass, glass), "binder").meaning();
		assertTrue(overlap.contains("[<q^4>]/[<q^2>]^2"), overlap);
		TaskData magnet = magnet(new double[] { 1, 0 });
		String magnetisation = scalar(analyze(new Binder(), MAGNET, magnet, magnet), "binder").meaning();
		assertTrue(magnetisation.contains("[<m^4>]/[<m^2>]^2"), magnetisation);
	}

	private static TaskData pairs(ResultTag energy, int sites, double[] overlaps, double[]... energies) {
		return sample(sites, 0, recording(ObservableKinds.REPLICA_OVERLAP.tag(), overlaps), recording(energy, energies));
	}

	/**
	 * Energies -1 and 0 per site at overlaps 1 and 0, in a second sample ten lower: q^2 falls as the energy rises in each,
	 * whatever the samples' means. Given q = 1 the energy is -1 and -11, so -6 +- 5; at q = 0 -5 +- 5; elsewhere nobody was.
	 */
	@Test
	void overlapAndEnergyWithinSamples() {
		ResultTag total = ObservableKinds.ENERGY.tag();
		TaskData first = pairs(total, 2, new double[] { 1, 0 }, new double[] { -2, 1 }, new double[] { -2, -1 });
		TaskData second = pairs(total, 2, new double[] { -1, 0 }, new double[] { -22, -20 }, new double[] { -22, -20 });
		List<StudyResult> results = analyze(new OverlapEnergy(), Map.of("bins", "4"), first, second);
		assertEquals(-1, scalar(results, "overlap-energy-correlation").value(), 1e-12);
		Series curve = Studies.find(results, "energy-by-overlap", Series.class).orElseThrow();
		assertArrayEquals(new double[] { 0.125, 0.875 }, curve.x().values(), 1e-12);
		assertArrayEquals(new double[] { -5, -6 }, curve.y().values(), 1e-12);
		assertArrayEquals(new double[] { 5, 5 }, curve.y().errors(), 1e-12);
		// Of one sample the blocks are put together: in a block of one record nothing varies.
		assertEquals(-1, scalar(analyze(new OverlapEnergy(), Map.of("bins", "4"), first), "overlap-energy-correlation")
				.value(), 1e-12);
		assertEquals(List.of(), analyze(new OverlapEnergy(), Map.of(), pairs(total, 0, new double[] { 1, 0 },
				new double[] { -2, 1 }, new double[] { -2, -1 })));
	}

	/** Energies that were recorded per site are the same energies. */
	@Test
	void energiesPerSiteAreTheSame() {
		TaskData data = pairs(ObservableKinds.ENERGY_PER_SITE.tag(), 2, new double[] { 1, 0 }, new double[] { -1, 0.5 },
				new double[] { -1, -0.5 });
		Series curve = Studies.find(analyze(new OverlapEnergy(), Map.of("bins", "4"), data), "energy-by-overlap",
				Series.class)
				.orElseThrow();
		assertArrayEquals(new double[] { 0, -1 }, curve.y().values(), 1e-12);
	}
}
