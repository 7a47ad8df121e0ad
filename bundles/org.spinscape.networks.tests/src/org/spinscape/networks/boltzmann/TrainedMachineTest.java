// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Components;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.networks.data.Digits;

/** A machine that learns digits, and what is reported of machines. */
class TrainedMachineTest {

	private static Hamiltonian<?> learn(Map<String, String> values) {
		TrainedMachine provider = new TrainedMachine();
		Parameters parameters = provider.schema().parse(values)
				.with(Components.of((_, id) -> id.equals("digits") ? Optional.of(new Digits()) : Optional.empty()));
		return provider.build(parameters, new SplitMix64(3));
	}

	private static List<Result> report(Hamiltonian<?> landscape, Map<String, String> values) {
		MachineReport provider = new MachineReport();
		return provider.create(provider.schema().parse(values)).explore(landscape, new Quiet());
	}

	private static <R extends Result> R find(List<Result> results, String name, Class<R> type) {
		return type.cast(results.stream().filter(result -> result.name().equals(name)).findFirst().orElseThrow());
	}

	/** Small images of digits: a nat and more a state better than independent pixels, on images held out. */
	@Test
	void learnsDigits() {
		Map<String, String> values = Map.of("data", "digits", "train", "1000", "test", "200", "side", "7", "hidden", "12",
				"steps", "600", "rate", "0.05", "biases", "true", "threshold", "0.3");
		Hamiltonian<?> landscape = learn(values);
		assertEquals(49, landscape.space().sites());
		List<Result> results = report(landscape, Map.of("annealing", "400"));
		assertEquals(Level.SUPPORTED, find(results, "has-learnt-correlations", Verdict.class).level());
		assertTrue(find(results, "gain-over-independent", Scalar.class).value() > 1);
		Scalar annealed = find(results, "log-partition-annealed", Scalar.class);
		assertEquals(find(results, "log-partition-exact", Scalar.class).value(), annealed.value(), 5 * annealed.error());
		double[] rows = find(results, "input-places", Series.class).y().values();
		assertEquals(49, rows.length);
		assertEquals(1, rows[7], "the eighth pixel begins the second row");
		assertEquals(12, find(results, "participation", Series.class).y().values().length);
		Hamiltonian<?> again = learn(values);
		assertEquals(find(report(again, Map.of("annealing", "400")), "test-likelihood", Scalar.class).value(),
				find(results, "test-likelihood", Scalar.class).value(), "the same seed gives the same bits");
	}

	/** The fixture of the notes: exact, annealed and mean field beside each other, and no likelihood without data. */
	@Test
	void reportsAMachineWithoutData() {
		List<Result> results = report(new VisibleHamiltonian(Fixtures.machine(false)), Map.of("annealing", "200"));
		assertEquals(14.399548656656, find(results, "log-partition-exact", Scalar.class).value(), 5e-13);
		assertEquals(14.4, find(results, "log-partition-annealed", Scalar.class).value(), 0.1);
		assertTrue(Math.abs(find(results, "log-partition-tap", Scalar.class).value() - 14.3995) < Math.abs(find(results,
				"log-partition-mean-field", Scalar.class).value() - 14.3995));
		assertTrue(results.stream().noneMatch(result -> result instanceof Verdict));
	}

	@Test
	void aThresholdBeyondAllInputsIsRefused() {
		ParameterException refusal = assertThrows(ParameterException.class,
				() -> learn(Map.of("data", "digits", "train", "20", "threshold", "1e9", "steps", "1")));
		assertTrue(refusal.getMessage().contains("same side"), refusal.getMessage());
	}
}
