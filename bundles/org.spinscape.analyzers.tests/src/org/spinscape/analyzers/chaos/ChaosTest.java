// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.chaos;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.analyzers.study.BoltzmannDraws;
import org.spinscape.analyzers.study.Studies;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

class ChaosTest {

	private static final int SPINS = 6;
	private static final double[] TEMPERATURES = { 0.4, 1.5 };

	private static PairHamiltonian glass(RandomStream random) {
		PairHamiltonianBuilder model = PairHamiltonian.builder(SPINS);
		for (int i = 0; i < SPINS; i++) {
			for (int j = i + 1; j < SPINS; j++) {
				model.bond(i, j, random.nextGaussian());
			}
		}
		return model.build();
	}

	/** {@code <q^2> = (1/N^2) sum_ij <s_i s_j>_1 <s_i s_j>_2}, by all states. */
	private static double exact(double[] energies, double one, double other) {
		double[][] a = correlations(energies, one);
		double[][] b = correlations(energies, other);
		double sum = 0;
		for (int i = 0; i < SPINS; i++) {
			for (int j = 0; j < SPINS; j++) {
				sum += a[i][j] * b[i][j];
			}
		}
		return sum / (SPINS * SPINS);
	}

	private static double[][] correlations(double[] energies, double temperature) {
		double[][] correlations = new double[SPINS][SPINS];
		double all = 0;
		for (int state = 0; state < energies.length; state++) {
			double weight = Math.exp(-energies[state] / temperature);
			all += weight;
			for (int i = 0; i < SPINS; i++) {
				for (int j = 0; j < SPINS; j++) {
					correlations[i][j] += (state >> i & 1) == (state >> j & 1) ? weight : -weight;
				}
			}
		}
		for (double[] row : correlations) {
			for (int j = 0; j < SPINS; j++) {
				row[j] /= all;
			}
		}
		return correlations;
	}

	private static int draw(double[] energies, double temperature, RandomStream random) {
		double all = 0;
		for (double energy : energies) {
			all += Math.exp(-energy / temperature);
		}
		double left = random.nextDouble() * all;
		int state = 0;
		while (state < energies.length - 1 && (left -= Math.exp(-energies[state] / temperature)) > 0) {
			state++;
		}
		return state;
	}

	private static double overlap(int one, int other) {
		return 1 - 2.0 * Integer.bitCount(one ^ other) / SPINS;
	}

	/** A tempering run whose records are independent. */
	private static TaskData run(double[] energies, int records, RandomStream random) {
		double[][][] within = new double[2][1][records];
		double[][][] between = new double[2][2][records];
		for (int record = 0; record < records; record++) {
			int[][] states = new int[2][2];
			for (int slot = 0; slot < 2; slot++) {
				for (int replica = 0; replica < 2; replica++) {
					states[slot][replica] = draw(energies, TEMPERATURES[slot], random);
				}
			}
			for (int slot = 0; slot < 2; slot++) {
				within[slot][0][record] = overlap(states[slot][0], states[slot][1]);
				between[slot][0][record] = overlap(states[slot][0], states[0][1]);
				between[slot][1][record] = overlap(states[slot][1], states[0][0]);
			}
		}
		return new TaskData(
				List.of(new Recording(ObservableKinds.REPLICA_OVERLAP.tag(), true, TEMPERATURES, 1, within),
						new Recording(ObservableKinds.TEMPERATURE_OVERLAP.tag(), true, TEMPERATURES, 1, between)),
				new LandscapeFacts(SPINS, Double.NaN, 0, Double.NaN, 0, Double.NaN, true), List.of());
	}

	/** Over 40 samples, against all states of each; four standard errors. */
	@Test
	void temperatureChaosIsThatOfAllStates() {
		RandomStream random = new SplitMix64(11);
		List<TaskData> samples = new ArrayList<>();
		double[] means = new double[3];
		int chaotic = 0;
		for (int sample = 0; sample < 40; sample++) {
			double[] energies = new BoltzmannDraws(glass(random)).energies();
			double between = exact(energies, TEMPERATURES[0], TEMPERATURES[1]);
			double cold = exact(energies, TEMPERATURES[0], TEMPERATURES[0]);
			double warm = exact(energies, TEMPERATURES[1], TEMPERATURES[1]);
			means[0] += between / 40;
			means[1] += cold / 40;
			means[2] += warm / 40;
			chaotic += between / Math.sqrt(cold * warm) < 0.5 ? 1 : 0;
			samples.add(run(energies, 2000, random));
		}
		List<StudyResult> results = Studies.analyze(new TemperatureChaos(), Map.of(),
				Studies.of(Studies.point(Map.of(), samples)));
		Series chaos = Studies.find(results, "temperature-chaos", Series.class).orElseThrow();
		assertArrayEquals(TEMPERATURES, chaos.x().values());
		assertEquals(1, chaos.y().values()[0], 0.02, "between a temperature and itself");
		double exact = means[0] / Math.sqrt(means[1] * means[2]);
		assertTrue(exact < 0.97, "there is something to see: " + exact);
		// 80,000 independent records in all; a squared overlap scatters by less than its mean's 1.5 fold.
		assertEquals(exact, chaos.y().values()[1], 4 * 1.5 / Math.sqrt(80_000));
		Series share = Studies.find(results, "chaotic-share", Series.class).orElseThrow();
		assertEquals(chaotic / 40.0, share.y().values()[1], 1e-12);
	}

	@Test
	void nothingIsSaidOfASingleTemperature() {
		TaskData run = run(new BoltzmannDraws(glass(new SplitMix64(1))).energies(), 10, new SplitMix64(2));
		List<Recording> cold = run.recordings().stream()
				.map(recording -> new Recording(recording.tag(), true, new double[] { 0.4 }, 1,
						new double[][][] { recording.values()[0] }))
				.toList();
		assertEquals(List.of(), Studies.analyze(new TemperatureChaos(), Map.of(),
				Studies.of(Studies.point(Map.of(), List.of(new TaskData(cold, run.facts(), List.of()))))));
	}

	private static TaskData ground(String... states) {
		return new TaskData(List.of(), LandscapeFacts.NONE,
				List.of(new Configurations(LandscapeKinds.GROUND_STATES.tag(), "spins", List.of(states),
						new double[states.length], Configurations.Layout.NONE)));
	}

	private static StudyPoint point(String perturbation, TaskData... samples) {
		return Studies.point(Map.of("perturbation", perturbation), List.of(samples));
	}

	@Test
	void groundStatesAreComparedWithThoseOfTheSameSample() {
		List<StudyResult> results = Studies.analyze(new DisorderChaos(), Map.of(),
				Studies.of(point("0", ground("++++"), ground("+-+-")), point("0.5", ground("+++-"), ground("-+-+")),
						point("1", ground("++--"), ground("+-+-", "++--"))));
		Series overlap = Studies.find(results, "ground-overlap-curve", Series.class).orElseThrow();
		assertEquals("perturbation", overlap.x().name());
		assertArrayEquals(new double[] { 1, 0.75, 0.25 }, overlap.y().values(), 1e-12);
		assertTrue(overlap.y().errors()[1] > 0);
		Series chaos = Studies.find(results, "disorder-chaos-curve", Series.class).orElseThrow();
		// Of the last point: q^2 is 0, and (1 + 0)/2 of a degenerate pair with <q^2> = (1 + 0 + 0 + 1)/4 among itself.
		assertArrayEquals(new double[] { 1, (0.25 + 1) / 2, 0.25 / Math.sqrt(0.75) }, chaos.y().values(), 1e-12);
		assertEquals(0.75, results.stream().filter(result -> result.point().getOrDefault("perturbation", "").equals("0.5"))
				.map(StudyResult::result).filter(Scalar.class::isInstance).map(Scalar.class::cast).findFirst().orElseThrow()
				.value());
	}

	@Test
	void theReferenceCanBeChosen() {
		List<StudyResult> results = Studies.analyze(new DisorderChaos(), Map.of("reference", "1.0"),
				Studies.of(point("0", ground("++++")), point("1", ground("++--"))));
		assertArrayEquals(new double[] { 0, 1 },
				Studies.find(results, "ground-overlap-curve", Series.class).orElseThrow().y().values());
		assertEquals(List.of(), Studies.analyze(new DisorderChaos(), Map.of("reference", "7"),
				Studies.of(point("0", ground("++++")), point("1", ground("++--")))));
	}

	/** A run whose squared overlaps never change: by slot within the temperature, and with the coldest. */
	private static TaskData frozen(double[] temperatures, double[] within, double[] between) {
		double[][][] own = new double[temperatures.length][1][];
		double[][][] other = new double[temperatures.length][1][];
		for (int slot = 0; slot < temperatures.length; slot++) {
			own[slot][0] = new double[] { Math.sqrt(within[slot]), -Math.sqrt(within[slot]) };
			other[slot][0] = new double[] { Math.sqrt(between[slot]), -Math.sqrt(between[slot]) };
		}
		return new TaskData(
				List.of(new Recording(ObservableKinds.REPLICA_OVERLAP.tag(), true, temperatures, 1, own),
						new Recording(ObservableKinds.TEMPERATURE_OVERLAP.tag(), true, temperatures, 1, other)),
				new LandscapeFacts(SPINS, Double.NaN, 0, Double.NaN, 0, Double.NaN, true), List.of());
	}

	/**
	 * Of three samples with chaos parameters 1/4, 1/2 and 1 at T = 2 one is below a half; the parameter of all is the mean
	 * between, 7/12, over the root of the means within, 1 and 1. At T = 1 it is a half in all of them, which is not below. The
	 * coldest temperature need not come first.
	 */
	@Test
	void chaosIsCountedFromTheColdestTemperature() {
		double[] temperatures = { 2, 0.5, 1 };
		List<TaskData> samples = new ArrayList<>();
		for (double between : new double[] { 0.25, 0.5, 1 }) {
			samples.add(frozen(temperatures, new double[] { 1, 1, 0.25 }, new double[] { between, 1, 0.25 }));
		}
		List<StudyResult> results = Studies.analyze(new TemperatureChaos(), Map.of(),
				Studies.of(Studies.point(Map.of(), samples)));
		Series chaos = Studies.find(results, "temperature-chaos", Series.class).orElseThrow();
		assertArrayEquals(new double[] { 7 / 12.0, 1, 0.5 }, chaos.y().values(), 1e-12);
		assertTrue(chaos.tag().meaning().contains("lowest temperature, over")
				&& chaos.tag().meaning().contains("0.5 J/k_B"), chaos.tag().meaning());
		assertArrayEquals(new double[] { 1 / 3.0, 0, 0 },
				Studies.find(results, "chaotic-share", Series.class).orElseThrow().y().values(), 1e-12);
	}

	/** A field changes the other sweep: sizes are compared apart, each curve says which it is, and words have none. */
	@Test
	void eachLineOfASweepHasItsOwnReference() {
		List<StudyPoint> points = new ArrayList<>();
		for (String size : List.of("2", "4")) {
			String up = "+".repeat(Integer.parseInt(size));
			points.add(Studies.point(Map.of("L", size, "perturbation", "0"), List.of(ground(up), ground(up))));
			points.add(Studies.point(Map.of("L", size, "perturbation", "0.5"),
					List.of(ground(up), ground("-" + up.substring(1)))));
		}
		points.add(Studies.point(Map.of("L", "4"), List.of(ground("++++"))));
		List<StudyResult> results = Studies.analyze(new DisorderChaos(), Map.of(),
				Studies.of(points.toArray(StudyPoint[]::new)));
		Series small = Studies.find(results, "ground-overlap-curve[L=2]", Series.class).orElseThrow();
		assertArrayEquals(new double[] { 0, 0.5 }, small.x().values());
		// One of two samples keeps its state; the other has q = 0 of 2 spins and q = 1/2 of 4. The error of a mean of two
		// is half their difference.
		assertArrayEquals(new double[] { 1, 0.5 }, small.y().values(), 1e-12);
		assertArrayEquals(new double[] { 0, 0.5 }, small.y().errors(), 1e-12);
		Series large = Studies.find(results, "ground-overlap-curve[L=4]", Series.class).orElseThrow();
		assertArrayEquals(new double[] { 1, 0.75 }, large.y().values(), 1e-12);
		assertArrayEquals(new double[] { 0, 0.25 }, large.y().errors(), 1e-12);
	}

	/**
	 * Degenerate states on both sides: among {++++, ++--} and among {++++, +++-} the mean q^2 is 1/2 and (1 + 1/4)/2; between
	 * them it is (1 + 1/4 + 0 + 1/4)/4.
	 */
	@Test
	void degenerateStatesOfBothSidesAreWeighed() {
		List<StudyResult> results = Studies.analyze(new DisorderChaos(), Map.of("reference", "zero"),
				Studies.of(point("one", ground("++++", "+++-")), point("zero", ground("++++", "++--"))));
		double chaos = results.stream().filter(result -> result.point().get("perturbation").equals("one"))
				.map(StudyResult::result).filter(result -> result.name().equals("disorder-chaos")).map(Scalar.class::cast)
				.findFirst().orElseThrow().value();
		assertEquals(0.375 / Math.sqrt(0.5 * 0.625), chaos, 1e-12);
		assertTrue(Studies.find(results, "disorder-chaos-curve", Series.class).isEmpty(), "words are no axis");
	}

	/** What a search found stands for the ground state where none is proven; samples without states are left out. */
	@Test
	void theBestStateStandsInForAGroundState() {
		TaskData best = new TaskData(List.of(), LandscapeFacts.NONE, List.of(new Configurations(
				SearchKinds.BEST_CONFIGURATION.tag(), "spins", List.of("+-++"), new double[1], Configurations.Layout.NONE)));
		List<StudyResult> results = Studies.analyze(new DisorderChaos(), Map.of(),
				Studies.of(point("0", ground("++++"), ground("++++")), point("1", best, ground())));
		assertEquals(0.5, Studies.find(results, "ground-overlap-curve", Series.class).orElseThrow().y().values()[1]);
	}
}
