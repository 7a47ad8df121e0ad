// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.Explored;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.hamiltonians.spherical.SphericalPSpin;

/** The curve that a semicircle gives, fitted to shares of negative eigenvalues. */
class IndexFitTest {

	private static final int POINTS = 40;

	private static double[] energies() {
		return IntStream.range(0, POINTS).mapToDouble(i -> 2 + i / 20.0).toArray();
	}

	private static Verdict.Level level(List<Result> results) {
		return results.stream().filter(Verdict.class::isInstance).map(Verdict.class::cast).findFirst().orElseThrow().level();
	}

	/** The theory of the spherical glass is such a curve: its middle is 0 and its width the threshold. */
	@Test
	void findsTheCurveOfTheGlass() {
		SphericalTheory theory = new SphericalTheory(3);
		double[] energies = IntStream.range(0, POINTS).mapToDouble(i -> -1.6 + 1.6 * i / POINTS).toArray();
		double[] shares = IntStream.range(0, POINTS).mapToDouble(i -> theory.indexFraction(energies[i])).toArray();
		IndexCurve curve = IndexCurve.fit(energies, shares);
		assertEquals(0, curve.middle(), 1e-3);
		assertEquals(theory.threshold(), curve.width(), 1e-3);
		assertEquals(0, curve.rms(), 1e-4);
		assertEquals(Verdict.Level.SUPPORTED, level(IndexFit.of(energies, shares)));
	}

	/** With noise of 0.01 and two parameters taken the distance is 0.01 sqrt(38 / 40), known to a share of 1 / sqrt(76). */
	@Test
	void noiseIsWhatIsLeft() {
		SplitMix64 random = new SplitMix64(7);
		double[] energies = energies();
		double[] shares = IntStream.range(0, POINTS)
				.mapToDouble(i -> SphericalTheory.semicircle((energies[i] - 4) / 2) + .01 * random.nextGaussian()).toArray();
		List<Result> results = IndexFit.of(energies, shares);
		Scalar rms = (Scalar) results.getFirst();
		assertEquals(.00975, rms.value(), 4 * .00975 / Math.sqrt(76));
		assertTrue(rms.error() > 0 && rms.error() < .004);
		assertEquals(Verdict.Level.SUPPORTED, level(results));
	}

	/** Shares that jump, or have nothing to do with the energy, are near no such curve; few or equal ones are near any. */
	@Test
	void otherLandscapesAreToldApart() {
		SplitMix64 random = new SplitMix64(7);
		double[] energies = energies();
		double[] chance = IntStream.range(0, POINTS).mapToDouble(_ -> .5 * random.nextDouble()).toArray();
		assertEquals(Verdict.Level.NOT_SUPPORTED, level(IndexFit.of(energies, chance)));
		double[] falling = IntStream.range(0, POINTS).mapToDouble(i -> .4 - i / 100.0).toArray();
		assertEquals(Verdict.Level.NOT_SUPPORTED, level(IndexFit.of(energies, falling)));
		double[] narrow = IntStream.range(0, POINTS).mapToDouble(i -> i / 1000.0).toArray();
		assertEquals(Verdict.Level.CANNOT_SAY, level(IndexFit.of(energies, narrow)));
		double[] twoLevels = IntStream.range(0, POINTS).mapToDouble(i -> i < 38 ? 0 : .2).toArray();
		assertEquals(Verdict.Level.CANNOT_SAY, level(IndexFit.of(energies, twoLevels)));
		assertEquals(Verdict.Level.CANNOT_SAY, level(IndexFit.of(new double[] { 1, 2 }, new double[] { 0, .5 })));
	}

	/** The saddles of a spherical glass follow it, found in either way. */
	@Test
	void saddlesOfAGlassAreLayered() {
		for (String method : List.of("newton", "eigenvectors")) {
			Explored found = Explored.of(new CriticalPoints(), Explored.build(new SphericalPSpin(), new SplitMix64(3), Map.of(
					"Lambda", "30", "p", "3")), Map.of("starts", "40", "method", method));
			assertTrue(found.scalar("critical-points") > 20, method + " " + found.scalar("critical-points"));
			assertTrue(found.scalar("index-fit-explained") > .9, method + " " + found.scalar("index-fit-explained"));
			assertTrue(found.scalar("index-fit-rms") < .04, method + " " + found.scalar("index-fit-rms"));
		}
	}
}
