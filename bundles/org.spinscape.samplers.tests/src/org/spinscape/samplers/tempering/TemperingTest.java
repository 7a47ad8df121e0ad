// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.tempering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.ExchangeKinds;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.samplers.Runs;

/** What parallel tempering does with its slots, and the exact identity of the Nishimori line. */
class TemperingTest {

	/**
	 * The joint law of two temperatures is the product of their Boltzmann laws (science notes, B): the correlation of
	 * the two energies vanishes, and so do those of the spins up to the common sign.
	 */
	@Test
	@Tag("slow")
	void slotsAreIndependent() {
		Hamiltonian<?> model = Runs.model(new SherringtonKirkpatrick(), new SplitMix64(4), Map.of("N", "8"));
		Sampler sampler = Runs.sampler(new ParallelTempering(), model, 3, 0, Map.of("temperatures", "0.8, 1, 1.3"));
		int records = 40_000;
		double[] means = new double[3];
		double product = 0;
		double squareOfCold = 0;
		double squareOfHot = 0;
		for (int record = 0; record < records; record++) {
			for (int sweep = 0; sweep < 5; sweep++) {
				sampler.sweep();
			}
			double cold = sampler.walker(0).energy();
			double hot = sampler.walker(1).energy();
			means[0] += cold / records;
			means[1] += hot / records;
			product += cold * hot / records;
			squareOfCold += cold * cold / records;
			squareOfHot += hot * hot / records;
		}
		double correlation = (product - means[0] * means[1]) / Math.sqrt((squareOfCold - means[0] * means[0])
				* (squareOfHot - means[1] * means[1]));
		// Records five sweeps apart on eight spins: at least a quarter of them count.
		assertEquals(0, correlation, 4 / Math.sqrt(records / 4.0));
	}

	@Test
	void temperaturesStayInTheirSlots() {
		Hamiltonian<?> model = Runs.model(new EdwardsAnderson(), new SplitMix64(4), Map.of("L", "4"));
		Sampler sampler = Runs.sampler(new ParallelTempering(), model, 3, 0,
				Map.of("t-min", "0.5", "t-max", "2", "count", "5"));
		double factor = Math.pow(4, 0.25);
		for (int sweep = 0; sweep < 2000; sweep++) {
			sampler.sweep();
			for (int slot = 0; slot < 5; slot++) {
				assertEquals(0.5 * Math.pow(factor, slot), sampler.temperature(slot), 1e-12);
			}
		}
		List<Result> report = sampler.report();
		Series swaps = ExchangeKinds.SWAP_ACCEPTANCE.in(report).getFirst();
		assertEquals(4, swaps.y().values().length);
		for (double rate : swaps.y().values()) {
			assertTrue(rate > 0.1 && rate <= 1, "swap rate " + rate);
		}
		Scalar trips = SearchKinds.ROUND_TRIPS.in(report).getFirst();
		assertTrue(trips.value() > 10, "round trips " + trips.value());
	}

	/**
	 * Where every exchange is accepted a walker goes straight from end to end, one temperature a sweep with a sweep of rest at
	 * each end: a round trip takes twice as many sweeps as there are temperatures, and at each temperature between the ends as
	 * many walkers come from one end as from the other.
	 */
	@Test
	void walkersThatAlwaysExchangeGoStraight() {
		int slots = 7;
		int burnIn = 4 * slots;
		int sweeps = 20 * slots;
		Hamiltonian<?> model = Runs.model(new EdwardsAnderson(), new SplitMix64(4), Map.of("L", "4"));
		Sampler sampler = Runs.sampler(new ParallelTempering(), model, 3, burnIn + sweeps, burnIn,
				Map.of("t-min", "1e15", "t-max", "2e15", "count", "" + slots, "history", "" + sweeps));
		for (int sweep = 0; sweep < burnIn + sweeps; sweep++) {
			sampler.sweep();
		}
		List<Result> report = sampler.report();
		assertEquals(2.0 * slots, ExchangeKinds.ROUND_TRIP_TIME.in(report).getFirst().value(), 1e-12);
		double[] fraction = ExchangeKinds.COLD_FRACTION.in(report).getFirst().y().values();
		assertEquals(1, fraction[0]);
		assertEquals(0, fraction[slots - 1]);
		for (int slot = 1; slot < slots - 1; slot++) {
			assertEquals(0.5, fraction[slot], 1e-12, "slot " + slot);
		}
		Matrix travels = ExchangeKinds.WALKER_TEMPERATURES.in(report).getFirst();
		double[] temperatures = ExchangeKinds.COLD_FRACTION.in(report).getFirst().x().values();
		assertEquals(sweeps, travels.values().length);
		for (int record = 1; record < sweeps; record++) {
			assertArrayEquals(temperatures, Arrays.stream(travels.values()[record]).sorted().toArray());
			for (int walker = 0; walker < slots; walker++) {
				int before = Arrays.binarySearch(temperatures, travels.values()[record - 1][walker]);
				int now = Arrays.binarySearch(temperatures, travels.values()[record][walker]);
				boolean rests = now == before && (now == 0 || now == slots - 1);
				assertTrue(rests || Math.abs(now - before) == 1, "from " + before + " to " + now);
			}
		}
	}

	/** What is recorded of the travels changes nothing of them, and survives being saved. */
	@Test
	void travelsAreOnlyLookedAt() throws IOException {
		Hamiltonian<?> model = Runs.model(new EdwardsAnderson(), new SplitMix64(4), Map.of("L", "4"));
		Map<String, String> plain = Map.of("t-min", "0.5", "t-max", "2", "count", "5");
		Map<String, String> watched = Map.of("t-min", "0.5", "t-max", "2", "count", "5", "history", "10");
		Sampler without = Runs.sampler(new ParallelTempering(), model, 3, 105, 5, plain);
		Sampler whole = Runs.sampler(new ParallelTempering(), model, 3, 105, 5, watched);
		Sampler stopped = Runs.sampler(new ParallelTempering(), model, 3, 105, 5, watched);
		for (int sweep = 0; sweep < 105; sweep++) {
			without.sweep();
			whole.sweep();
			assertEquals(without.walker(2).energy(), whole.walker(2).energy());
			if (sweep == 50) {
				ByteArrayOutputStream saved = new ByteArrayOutputStream();
				stopped.save(new DataOutputStream(saved));
				stopped = Runs.sampler(new ParallelTempering(), model, 3, 105, 5, watched);
				stopped.restore(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));
			}
			stopped.sweep();
		}
		assertTrue(ExchangeKinds.WALKER_TEMPERATURES.in(without.report()).isEmpty());
		Matrix travels = ExchangeKinds.WALKER_TEMPERATURES.in(whole.report()).getFirst();
		assertArrayEquals(new double[] { 10, 20, 30, 40, 50, 60, 70, 80, 90, 100 }, travels.rows().values());
		assertArrayEquals(travels.values(), ExchangeKinds.WALKER_TEMPERATURES.in(stopped.report()).getFirst().values());
		assertEquals(ExchangeKinds.ROUND_TRIP_TIME.in(whole.report()), ExchangeKinds.ROUND_TRIP_TIME.in(stopped.report()));
	}

	/** Nishimori line, L = 6, p = 0.85: {@code [<H>] = -N_b tanh(beta)} and {@code [<m^2>] = [<q^2>]} (A3). */
	@Test
	void nishimoriIdentities() {
		double p = 0.85;
		double tanh = 2 * p - 1;
		double temperature = 2 / Math.log((1 + tanh) / (1 - tanh));
		int samples = 60;
		int bonds = 72;
		double sum = 0;
		double squares = 0;
		double difference = 0;
		double differenceSquares = 0;
		for (int sample = 0; sample < samples; sample++) {
			Hamiltonian<?> model = Runs.model(new EdwardsAnderson(), Runs.stream("disorder", sample),
					Map.of("L", "6", "couplings", "pm1", "p", Double.toString(p)));
			double[] means = measure(model, temperature, sample);
			sum += means[0] / samples;
			squares += means[0] * means[0] / samples;
			difference += means[1] / samples;
			differenceSquares += means[1] * means[1] / samples;
		}
		double error = Math.sqrt((squares - sum * sum) / (samples - 1));
		assertEquals(-bonds * tanh, sum, 4 * error, "energy, error " + error);
		double differenceError = Math.sqrt((differenceSquares - difference * difference) / (samples - 1));
		assertEquals(0, difference, 4 * differenceError, "m^2 - q^2, error " + differenceError);
	}

	/** Thermal means of E and of m^2 - q^2 with two replicas. */
	private static double[] measure(Hamiltonian<?> model, double temperature, int seed) {
		Map<String, String> ladder = Map.of("temperatures", temperature + ", " + 1.4 * temperature + ", "
				+ 2 * temperature + ", " + 3 * temperature);
		Sampler first = Runs.sampler(new ParallelTempering(), model, 2 * seed, 0, ladder);
		Sampler second = Runs.sampler(new ParallelTempering(), model, 2 * seed + 1, 0, ladder);
		double[] means = new double[2];
		int records = 600;
		for (int sweep = -200; sweep < records; sweep++) {
			first.sweep();
			second.sweep();
			if (sweep >= 0) {
				IsingConfiguration a = (IsingConfiguration) first.walker(0).configuration();
				IsingConfiguration b = (IsingConfiguration) second.walker(0).configuration();
				means[0] += (first.walker(0).energy() + second.walker(0).energy()) / 2 / records;
				double m = (Math.pow(a.magnetisation() / 36.0, 2) + Math.pow(b.magnetisation() / 36.0, 2)) / 2;
				means[1] += (m - Math.pow(a.overlap(b) / 36.0, 2)) / records;
			}
		}
		return means;
	}
}
