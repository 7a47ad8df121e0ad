// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.potts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.PottsConfiguration;
import org.spinscape.core.space.PottsSpace;
import org.spinscape.core.space.Vectors;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.Models;
import org.spinscape.hamiltonians.lattice.IsingFerromagnet;

/** Potts, clock and Blume-Capel models against Ising models, clusters of bonds, duality and transfer matrices. */
class LatticePottsTest {

	private static final long SEED = 3;

	private static TabledHamiltonian build(HamiltonianProvider provider, String... assignments) {
		return (TabledHamiltonian) provider.build(Models.parse(provider, assignments), new SplitMix64(SEED));
	}

	private static Hamiltonian<IsingConfiguration> ising(String... assignments) {
		return Models.ising(new IsingFerromagnet(), SEED, assignments);
	}

	private static String[] with(String[] assignments, String... more) {
		return IntStream.range(0, assignments.length + more.length)
				.mapToObj(i -> i < assignments.length ? assignments[i] : more[i - assignments.length])
				.toArray(String[]::new);
	}

	private static double[] energies(TabledHamiltonian model) {
		PottsSpace space = model.space();
		PottsConfiguration state = space.create();
		return IntStream.range(0, (int) space.states().getAsLong()).mapToDouble(index -> {
			space.assign(state, index);
			return model.energy(state);
		}).toArray();
	}

	private static double logZ(double[] energies, double temperature) {
		return Math.log(Arrays.stream(energies).map(energy -> Math.exp(-energy / temperature)).sum());
	}

	private static double mean(double[] energies, double temperature) {
		double logZ = logZ(energies, temperature);
		return Arrays.stream(energies).map(energy -> energy * Math.exp(-energy / temperature - logZ)).sum();
	}

	/** One line of parameters for each lattice that the Ising models know. */
	private static final String EVERY_LATTICE = """
			lattice=hypercubic dimension=1 L=7
			lattice=hypercubic dimension=3 L=3 boundary=cylinder
			lattice=triangular L=4
			lattice=honeycomb L=3 boundary=open
			lattice=kagome L=3
			lattice=bcc L=2
			lattice=chimera L=3
			lattice=random-regular N=20 degree=3
			lattice=erdos-renyi N=15 degree=2.5
			""";

	/** delta = (1 + s s')/2 and cos(pi k) = s s'; a field on value 0 is half a field on the spin. */
	@Test
	void twoValuesAreTheIsingModelOnEveryLattice() {
		for (String line : EVERY_LATTICE.lines().toList()) {
			String[] lattice = line.split(" ");
			Hamiltonian<IsingConfiguration> ising = ising(with(lattice, "J=0.7", "field=0.2"));
			TabledHamiltonian clock = build(new ClockModel(), with(lattice, "q=2", "J=0.7", "field=0.2"));
			TabledHamiltonian potts = build(new PottsFerromagnet(), with(lattice, "q=2", "J=1.4", "field=0.4"));
			int bonds = potts.neighbours().length / 2;
			SplitMix64 random = new SplitMix64(1);
			for (int trial = 0; trial < 20; trial++) {
				PottsConfiguration state = potts.space().random(random);
				IsingConfiguration spins = ising.space()
						.parse(state.toText().replace('0', '+').replace('1', '-'));
				double energy = ising.energy(spins);
				assertEquals(energy, clock.energy(state), 1e-9, line);
				assertEquals(energy - 0.7 * bonds - 0.2 * spins.sites(), potts.energy(state), 1e-9, line);
			}
		}
	}

	/** With s and t for the two diagonals of the clock, cos(a - b) = (s s' + t t')/2: two independent models. */
	@Test
	void fourDirectionsAreTwoIsingModels() {
		for (String line : EVERY_LATTICE.lines().toList()) {
			String[] lattice = line.split(" ");
			TabledHamiltonian clock = build(new ClockModel(), with(lattice, "q=4", "J=2"));
			Hamiltonian<IsingConfiguration> ising = ising(with(lattice, "J=1"));
			SplitMix64 random = new SplitMix64(2);
			for (int trial = 0; trial < 20; trial++) {
				String state = clock.space().random(random).toText();
				double both = ising.energy(ising.space().parse(map(state, "+--+")))
						+ ising.energy(ising.space().parse(map(state, "++--")));
				assertEquals(both, clock.energy(clock.space().parse(state)), line);
			}
		}
	}

	private static String map(String digits, String signs) {
		StringBuilder mapped = new StringBuilder();
		digits.chars().forEach(digit -> mapped.append(signs.charAt(digit - '0')));
		return mapped.toString();
	}

	/** The same draws: two directions are the Edwards-Anderson glass, value for value; four are two with half the couplings. */
	@Test
	void clockGlassesOfTwoAndFourDirectionsAreIsingGlasses() {
		for (String line : EVERY_LATTICE.lines().toList()) {
			for (String couplings : new String[] { "gaussian", "pm1", "uniform" }) {
				String[] glass = with(line.split(" "), "couplings=" + couplings, "dilution=0.2", "perturbation=0.3");
				Hamiltonian<IsingConfiguration> ising = Models.ising(new EdwardsAnderson(), SEED, glass);
				Hamiltonian<IsingConfiguration> inField = Models.ising(new EdwardsAnderson(), SEED, with(glass, "field=0.3"));
				TabledHamiltonian two = build(new ClockGlass(), with(glass, "q=2", "field=0.3"));
				TabledHamiltonian four = build(new ClockGlass(), with(glass, "q=4"));
				assertEquals(couplings.equals("pm1"), four.capability(IntegerEnergies.class).isPresent());
				SplitMix64 random = new SplitMix64(2);
				for (int trial = 0; trial < 10; trial++) {
					String state = two.space().random(random).toText();
					assertEquals(inField.energy(inField.space().parse(map(state, "+-"))), two.energy(two.space().parse(
							state)),
							1e-12, line);
					state = four.space().random(random).toText();
					double both = ising.energy(ising.space().parse(map(state, "+--+")))
							+ ising.energy(ising.space().parse(map(state, "++--")));
					assertEquals(both / 2, four.energy(four.space().parse(state)), 1e-12, line);
				}
			}
		}
	}

	/** With equal couplings it is the clock ferromagnet, and its bounds hold all energies. */
	@Test
	void clockGlassOfEqualCouplingsIsTheClockModel() {
		for (String values : new String[] { "q=3", "q=5", "q=6" }) {
			double[] pure = energies(build(new ClockModel(), values, "dimension=1", "L=5", "field=0.3"));
			TabledHamiltonian glass = build(new ClockGlass(), values, "dimension=1", "L=5", "field=0.3", "couplings=pm1",
					"p=1");
			assertArrayEquals(pure, energies(glass), 1e-12);
			TabledHamiltonian random = build(new ClockGlass(), values, "dimension=1", "L=5", "field=0.3");
			double[] all = energies(random);
			assertTrue(Arrays.stream(all).min().orElseThrow() >= random.lower() - 1e-12);
			assertTrue(Arrays.stream(all).max().orElseThrow() <= random.upper() + 1e-12);
		}
	}

	/** And so their partition function is the square of the Ising one. */
	@Test
	void partitionFunctionOfFourDirectionsIsASquare() {
		double[] two = energies(build(new ClockModel(), "q=2", "L=3", "J=0.5"));
		double[] four = energies(build(new ClockModel(), "q=4", "L=3", "J=1"));
		for (double temperature : new double[] { 0.4, 1, 3 }) {
			assertEquals(2 * logZ(two, temperature), logZ(four, temperature), 1e-10);
		}
	}

	/** cos(2 pi/3) = -1/2: three directions are a Potts model, to the last bit. */
	@Test
	void threeDirectionsAreThePottsModel() {
		TabledHamiltonian clock = build(new ClockModel(), "q=3", "L=3");
		TabledHamiltonian potts = build(new PottsFerromagnet(), "q=3", "L=3", "J=1.5");
		double[] energies = energies(potts);
		double[] turned = energies(clock);
		for (int index = 0; index < energies.length; index++) {
			assertEquals(energies[index] + 9, turned[index]);
		}
		assertEquals(0.5, clock.capability(IntegerEnergies.class).orElseThrow().quantum());
	}

	/** Z = sum over sets of bonds of v^bonds q^clusters with v = e^K - 1 (Fortuin and Kasteleyn). */
	@ParameterizedTest
	@CsvSource({ "hypercubic, 3, 3", "triangular, 3, 3", "honeycomb, 2, 4" })
	void partitionFunctionIsThatOfRandomClusters(String lattice, int size, int values) {
		TabledHamiltonian model = build(new PottsFerromagnet(), "lattice=" + lattice, "L=" + size, "q=" + values,
				"boundary=open");
		List<int[]> bonds = new ArrayList<>();
		for (int site = 0; site < model.space().sites(); site++) {
			for (int k = model.offsets()[site]; k < model.offsets()[site + 1]; k++) {
				if (model.neighbours()[k] < site) {
					bonds.add(new int[] { site, model.neighbours()[k] });
				}
			}
		}
		double temperature = 0.8;
		double v = Math.expm1(1 / temperature);
		double sum = 0;
		for (int set = 0; set < 1 << bonds.size(); set++) {
			sum += Math.pow(v, Integer.bitCount(set)) * Math.pow(values, clusters(model.space().sites(), bonds, set));
		}
		assertEquals(Math.log(sum), logZ(energies(model), temperature), 1e-10);
	}

	private static int clusters(int sites, List<int[]> bonds, int set) {
		int[] root = IntStream.range(0, sites).toArray();
		int clusters = sites;
		for (int bond = 0; bond < bonds.size(); bond++) {
			if ((set >> bond & 1) == 1) {
				int a = root[bonds.get(bond)[0]];
				int b = root[bonds.get(bond)[1]];
				clusters -= a == b ? 0 : 1;
				for (int site = 0; site < sites; site++) {
					root[site] = root[site] == a ? b : root[site];
				}
			}
		}
		return clusters;
	}

	/**
	 * A wheel is its own dual, as the infinite square lattice is. On such a graph duality fixes the energy at the
	 * temperature that it maps onto itself, T = 1/ln(1 + sqrt q): half of -(1 + 1/sqrt q) a bond.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 4, 5 })
	void theSelfDualTemperatureIsThatOfTheTransition(int values, @TempDir Path folder) throws IOException {
		int rim = 5;
		List<String> lines = new ArrayList<>(List.of((rim + 1) + " " + 2 * rim));
		for (int site = 1; site <= rim; site++) {
			lines.add(site + " " + (site % rim + 1) + " 1");
			lines.add(site + " " + (rim + 1) + " 1");
		}
		Path wheel = Files.write(folder.resolve("wheel.rud"), lines);
		double[] energies = energies(
				build(new PottsFerromagnet(), "lattice=file", "file=" + wheel, "q=" + values));
		double critical = 1 / Math.log(1 + Math.sqrt(values));
		assertEquals(-(1 + 1 / Math.sqrt(values)) / 2, mean(energies, critical) / (2 * rim), 1e-12);
	}

	@ParameterizedTest
	@CsvSource({ "1, 0, -8.5", "0.5, 0.3, -1.7", "-1, 0, 0.25" })
	void blumeCapelIsASumOverPairsAndSites(double coupling, double field, double crystalField) {
		TabledHamiltonian model = build(new BlumeCapel(), "L=3", "J=" + coupling, "field=" + field,
				"D=" + crystalField);
		SplitMix64 random = new SplitMix64(5);
		for (int trial = 0; trial < 50; trial++) {
			PottsConfiguration state = model.space().random(random);
			double energy = 0;
			for (int site = 0; site < 9; site++) {
				int right = site / 3 * 3 + (site + 1) % 3;
				int down = (site + 3) % 9;
				energy -= coupling * spin(state, site) * (spin(state, right) + spin(state, down));
				energy += crystalField * spin(state, site) * spin(state, site) - field * spin(state, site);
			}
			assertEquals(energy, model.energy(state), 1e-9);
		}
	}

	private static int spin(PottsConfiguration state, int site) {
		return state.value(site) == 2 ? -1 : state.value(site);
	}

	/** Far below zero the crystal field leaves the Ising model. */
	@Test
	void withoutVacanciesBlumeCapelIsTheIsingModel() {
		double temperature = 1.3;
		double[] energies = energies(build(new BlumeCapel(), "dimension=1", "L=8", "D=-60"));
		double ring = 8 * Math.log(2 * Math.cosh(1 / temperature)) + Math.log1p(Math.pow(Math.tanh(1 / temperature), 8));
		assertEquals(ring + 8 * 60 / temperature, logZ(energies, temperature), 1e-9);
	}

	@Test
	void nativeStatesAreGroundStates() {
		for (HamiltonianProvider provider : List.of(new PottsFerromagnet(), new ClockModel())) {
			TabledHamiltonian model = build(provider, "q=5", "L=4", "field=0.5");
			PottsConfiguration state = model.space().cast(model.capability(Planted.class).orElseThrow().nativeState());
			assertEquals(model.lower(), model.energy(state), 1e-9);
			assertTrue(build(provider, "J=-1").capability(Planted.class).isEmpty());
		}
	}

	/** With f the share of value 0 the first component is (q f - 1)/(q - 1); where all agree the moment is of full length. */
	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 5, 10 })
	void momentsOfValuesThatAreAllAlike(int values) {
		TabledHamiltonian model = build(new PottsFerromagnet(), "q=" + values, "L=5");
		double[] moment = new double[model.components()];
		PottsConfiguration state = model.space().random(new SplitMix64(8));
		model.moment(state, moment);
		double share = state.toText().chars().filter(digit -> digit == '0').count() / 25.0;
		assertEquals((values * share - 1) / (values - 1), moment[0] / 25, 1e-12);
		for (int value = 0; value < values; value++) {
			model.moment(model.space().parse(("" + value).repeat(25)), moment);
			assertEquals(25, Vectors.norm(moment), 1e-12);
			assertEquals(value == 0 ? 1 : -1.0 / (values - 1), moment[0] / 25, 1e-12);
		}
	}

	@Test
	void momentsOfDirectionsAndOfSpinsOne() {
		double[] plane = new double[2];
		build(new ClockModel(), "q=4", "L=3").moment(build(new ClockModel(), "q=4", "L=3").space().parse("000110223"), plane);
		assertEquals(4 - 2, plane[0], 1e-12);
		assertEquals(2 - 1, plane[1], 1e-12);
		double[] line = new double[1];
		build(new BlumeCapel(), "L=3").moment(build(new BlumeCapel(), "L=3").space().parse("011112200"), line);
		assertEquals(4 - 2, line[0]);
	}

	@Test
	void whatCannotBeIsRefused() {
		assertThrows(ParameterException.class, () -> build(new PottsFerromagnet(), "J=0"));
		assertThrows(ParameterException.class, () -> build(new ClockModel(), "q=10", "dimension=3", "L=620"));
		assertTrue(new ClockModel().memory(Models.parse(new ClockModel(), "q=10", "dimension=3", "L=500")) > 10_000_000_000L);
	}
}
