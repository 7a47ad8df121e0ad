// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.thermal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spinscape.analyzers.series.Mean;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** Records drawn with weights that are not Boltzmann's, reweighted: against sums over all states. */
class WeightedReweightingTest {

	private static final int STATES = 4096;
	private static final double[] ENERGIES = energies();

	/** Twelve independent spins in fields of different strength: levels that no bin holds together. */
	private static double[] energies() {
		double[] energies = new double[STATES];
		for (int state = 0; state < STATES; state++) {
			for (int spin = 0; spin < 12; spin++) {
				energies[state] += ((state >> spin & 1) == 0 ? -1 : 1) * (0.5 + 0.137 * spin);
			}
		}
		return energies;
	}

	private static double[] exact(double beta) {
		double lowest = Arrays.stream(ENERGIES).min().orElseThrow();
		double sum = 0;
		double first = 0;
		double second = 0;
		for (double energy : ENERGIES) {
			double weight = Math.exp(beta * (lowest - energy));
			sum += weight;
			first += weight * energy;
			second += weight * energy * energy;
		}
		return new double[] { Math.log(sum) - beta * lowest, first / sum, second / sum - first / sum * first / sum };
	}

	/** Weights 1/g in rough steps, each replica with a constant and an error of its own: what learning gives. */
	private static double weight(double energy, int replica) {
		return 0.5 * (energy / 5) * (energy / 5) * (1 + 0.2 * replica) + 7 * replica;
	}

	private static TaskData draw(int seed, int replicas, int records) {
		RandomStream random = new StreamKey(seed, StreamPurpose.TEST, "weighted", 0, 0).open();
		double[][] energies = new double[replicas][records];
		double[][] weights = new double[replicas][records];
		double[][] squares = new double[replicas][records];
		for (int replica = 0; replica < replicas; replica++) {
			double[] cumulative = new double[STATES];
			double sum = 0;
			for (int state = 0; state < STATES; state++) {
				sum += Math.exp(weight(ENERGIES[state], replica));
				cumulative[state] = sum;
			}
			for (int record = 0; record < records; record++) {
				int at = Arrays.binarySearch(cumulative, random.nextDouble() * sum);
				double energy = ENERGIES[Math.min(STATES - 1, at < 0 ? -at - 1 : at)];
				energies[replica][record] = energy;
				weights[replica][record] = weight(energy, replica);
				squares[replica][record] = energy * energy;
			}
		}
		double[] none = { Double.NaN };
		return new TaskData(
				List.of(new Recording(ObservableKinds.ENERGY.tag(), false, none, 1, new double[][][] { energies }),
						new Recording(ResultKind.scalar("square", "J^2", "E squared").tag(), false, none, 1,
								new double[][][] { squares }),
						new Recording(ObservableKinds.LOG_WEIGHT.tag(), false, none, 1, new double[][][] { weights })),
				new LandscapeFacts(12, Math.log(STATES), 0, Double.NaN, 0, Double.NaN, false), List.of());
	}

	private static List<Result> analyze(AnalyzerProvider provider, TaskData data, Map<String, String> parameters) {
		return provider.create(provider.schema().parse(parameters)).analyze(data);
	}

	private static Series find(List<Result> results, String name) {
		return (Series) results.stream().filter(result -> result.name().equals(name)).findFirst().orElseThrow();
	}

	/**
	 * Of 100 runs with two replicas, how many have the truth within one standard deviation: 68 expected; between 55 and 80
	 * with a probability of 0.99 each (binomial).
	 */
	@Tag("slow")
	@Test
	void errorsCover() {
		String[] names = { "reweighted-log-partition", "reweighted-energy", "reweighted-specific-heat",
				"reweighted-entropy" };
		int[][] covered = new int[names.length][3];
		double[] temperatures = { 0.5, 2, 10 };
		int runs = 100;
		for (int seed = 0; seed < runs; seed++) {
			List<Result> results = analyze(new Reweighting(), draw(seed, 2, 2000), Map.of("temperatures", "0.5, 2, 10"));
			for (int t = 0; t < temperatures.length; t++) {
				double beta = 1 / temperatures[t];
				double[] truth = exact(beta);
				double[] values = { truth[0], truth[1] / 12, beta * beta * truth[2] / 12, (truth[1] * beta + truth[0]) / 12 };
				for (int quantity = 0; quantity < names.length; quantity++) {
					Series.Axis curve = find(results, names[quantity]).y();
					covered[quantity][t] += Math.abs(curve.values()[t] - values[quantity]) <= curve.errors()[t] ? 1 : 0;
				}
			}
		}
		String all = Arrays.deepToString(covered);
		for (int[] quantity : covered) {
			for (int count : quantity) {
				assertTrue(count >= 55 && count <= 80, all);
			}
		}
	}

	@Test
	void otherObservablesOfOneReplica() {
		List<Result> results = analyze(new Reweighting(), draw(3, 1, 20_000), Map.of("temperatures", "2"));
		Series.Axis square = find(results, "reweighted[of=square]").y();
		double[] truth = exact(0.5);
		assertEquals(truth[2] + truth[1] * truth[1], square.values()[0], 4 * square.errors()[0]);
		assertTrue(square.errors()[0] < 3, "error " + square.errors()[0]);
		assertTrue(analyze(new Reweighting(), draw(3, 2, 200), Map.of("temperatures", "2")).stream()
				.noneMatch(result -> result.name().equals("reweighted[of=square]")), "of pairs or of replicas, who knows");
	}

	/** Plain means of such records are no thermal means: the analyzers of those say nothing. */
	@Test
	void nobodyTakesThemForThermal() {
		TaskData data = draw(1, 2, 2000);
		assertEquals(List.of(), analyze(new Mean(), data, Map.of()));
		assertEquals(List.of(), analyze(new Thermodynamics(), data, Map.of()));
	}

	@Test
	void temperaturesHaveToBeAskedFor() {
		Verdict verdict = (Verdict) analyze(new Reweighting(), draw(1, 1, 2000), Map.of()).getFirst();
		assertEquals(Level.CANNOT_SAY, verdict.level());
		assertTrue(verdict.evidence().contains("give lowest and highest, or temperatures"), verdict.evidence());
		Series curve = find(analyze(new Reweighting(), draw(1, 1, 2000), Map.of("lowest", "1", "highest", "4", "points",
				"4")),
				"reweighted-energy");
		assertEquals(List.of(1.0, 2.0, 3.0, 4.0), boxed(curve.x().values()));
	}

	/** Weights that are even: no record is at the energies of low temperatures, which is said and not extrapolated. */
	@Test
	void outOfReachIsUndefined() {
		RandomStream random = new StreamKey(1, StreamPurpose.TEST, "even", 0, 0).open();
		double[][][] energies = new double[1][1][2000];
		for (int record = 0; record < 2000; record++) {
			energies[0][0][record] = ENERGIES[random.nextInt(STATES)];
		}
		double[] none = { Double.NaN };
		TaskData data = new TaskData(List.of(new Recording(ObservableKinds.ENERGY.tag(), false, none, 1, energies),
				new Recording(ObservableKinds.LOG_WEIGHT.tag(), false, none, 1, new double[1][1][2000])),
				new LandscapeFacts(12, Math.log(STATES), 0, Double.NaN, 0, Double.NaN, false), List.of());
		List<Result> results = analyze(new Reweighting(), data, Map.of("temperatures", "0.05, 20"));
		Verdict verdict = (Verdict) results.getFirst();
		assertEquals(Level.CANNOT_SAY, verdict.level());
		assertTrue(verdict.evidence().contains("1 of 2 temperatures have fewer and are left undefined"), verdict.evidence());
		Series.Axis energy = find(results, "reweighted-energy").y();
		assertTrue(Double.isNaN(energy.values()[0]) && Double.isNaN(energy.errors()[0]));
		assertEquals(exact(0.05)[1] / 12, energy.values()[1], 4 * energy.errors()[1]);
	}

	@Test
	void gridsAreEvenInWhatIsAsked() {
		assertEquals(List.of(1.0, 2.0, 4.0), grid("logarithm", 1, 4, 3));
		assertEquals(List.of(1.0, 1.5, 3.0), grid("beta", 1, 3, 3));
		assertEquals(List.of(1.0, 2.0, 3.0), grid("temperature", 1, 3, 3));
	}

	private static List<Double> grid(String spacing, double lowest, double highest, int points) {
		TemperatureGrid grid = TemperatureGrid.of(new Reweighting().schema().parse(Map.of("spacing", spacing, "points",
				Integer.toString(points), "lowest", Double.toString(lowest), "highest", Double.toString(highest))));
		return boxed(grid.temperatures().orElseThrow()).stream().map(t -> Math.round(t * 1e12) / 1e12)
				.collect(Collectors.toList());
	}

	private static List<Double> boxed(double[] values) {
		return Arrays.stream(values).boxed().toList();
	}
}
