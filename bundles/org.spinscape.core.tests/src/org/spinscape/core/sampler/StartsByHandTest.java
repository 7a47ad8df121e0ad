// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.sampler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.GroundStateSearch;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.hamiltonian.capability.StoredPatterns;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.RealSpace;
import org.spinscape.core.space.StateSpace;

/** Where walkers start in eight states of three spins whose energies are given. */
class StartsByHandTest {

	private static final ParameterSchema SCHEMA = StartStates.declare(ParameterSchema.builder()).build();
	/** Minima +++ (0), --+ (-1) and --- (-3); from most states a descent ends in the lowest one. */
	private static final Map<String, Double> ENERGIES = Map.of("+++", 0.0, "-++", 1.0, "+-+", 2.0, "++-", 3.0, "--+", -1.0,
			"-+-", 2.0, "+--", 2.0, "---", -3.0);

	private static class Table implements Hamiltonian<IsingConfiguration> {

		@Override
		public StateSpace<IsingConfiguration> space() {
			return new IsingSpace(3);
		}

		@Override
		public double energy(IsingConfiguration state) {
			return ENERGIES.get(state.toText());
		}
	}

	/** With a native state and two patterns. */
	private static final class Memory extends Table implements Planted, StoredPatterns {

		@Override
		public Configuration nativeState() {
			return space().parse("+-+");
		}

		@Override
		public int patterns() {
			return 2;
		}

		@Override
		public Configuration pattern(int index) {
			return space().parse(index == 0 ? "++-" : "--+");
		}
	}

	private static Parameters start(String... settings) {
		return SCHEMA.parse(IntStream.range(0, settings.length / 2).boxed()
				.collect(Collectors.toMap(i -> settings[2 * i], i -> settings[2 * i + 1])));
	}

	private static String drawn(Hamiltonian<IsingConfiguration> model, String... settings) {
		StartState<IsingConfiguration> start = StartStates.of(model, start(settings));
		IsingConfiguration state = start.draw(new SplitMix64(3));
		assertNotSame(state, start.draw(new SplitMix64(3)), "each walker has a state of its own");
		return state.toText();
	}

	@Test
	void statesThatTheModelHas() {
		assertEquals("+-+", drawn(new Memory(), "start", "native"));
		assertEquals("-+-", drawn(new Memory(), "start", "opposite"));
		assertEquals("++-", drawn(new Memory(), "start", "pattern"));
		assertEquals("--+", drawn(new Memory(), "start", "pattern", "start-pattern", "2"));
		String tooMany = assertThrows(ParameterException.class,
				() -> drawn(new Memory(), "start", "pattern", "start-pattern", "3")).getMessage();
		assertTrue(tooMany.contains("3 is too large: the model stores 2"), tooMany);
	}

	@ParameterizedTest
	@CsvSource({ "native", "opposite", "pattern" })
	void statesThatTheModelHasNotAreRefused(String start) {
		assertThrows(ParameterException.class, () -> drawn(new Table(), "start", start));
	}

	/** Half of all descents end in ---, the others in +++ and --+: the lowest end of ten is --- but once in a thousand times. */
	@Test
	void coldIsTheLowestOfSeveralDescents() {
		StartState<IsingConfiguration> cold = StartStates.of(new Table(), start("start", "cold"));
		for (int seed = 0; seed < 50; seed++) {
			assertEquals("---", cold.draw(new SplitMix64(seed)).toText());
		}
	}

	/** A model that knows its own way down is asked for it; one without moves and without a way of its own has no cold start. */
	@Test
	void coldIsWhatTheModelFinds() {
		assertEquals("-++", drawn(new Searching(), "start", "cold"));
		Hamiltonian<RealConfiguration> bowl = new Bowl();
		assertThrows(ParameterException.class, () -> StartStates.of(bowl, start("start", "cold")));
		assertArrayEquals(new double[] { -1, 2 },
				StartStates.of(bowl, start("start", "opposite")).draw(new SplitMix64(1)).values());
	}

	private static final class Searching extends Table implements GroundStateSearch {

		@Override
		public Found search(DoublePredicate enough, long effort, BooleanSupplier stop, RandomStream random) {
			assertFalse(enough.test(Double.NEGATIVE_INFINITY) || stop.getAsBoolean(), "nothing ends it but its effort");
			return new Found(space().parse("-++"), 1, effort);
		}

		@Override
		public String searchName() {
			return "by hand";
		}
	}

	/** Two real numbers with a native state. */
	private static final class Bowl implements Hamiltonian<RealConfiguration>, Planted {

		@Override
		public StateSpace<RealConfiguration> space() {
			return new RealSpace(2, 1);
		}

		@Override
		public double energy(RealConfiguration state) {
			return 0;
		}

		@Override
		public Configuration nativeState() {
			return space().parse("1 -2");
		}
	}

	@Test
	void randomIsTheSameAsHot() {
		assertEquals(new IsingSpace(3).random(new SplitMix64(3)).toText(), drawn(new Table()));
		assertEquals(drawn(new Table()), drawn(new Table(), "start", "hot"));
		assertTrue(StartStates.random(start()));
		assertTrue(StartStates.random(start("start", "hot")));
		assertFalse(StartStates.random(start("start", "cold")));
		assertTrue(StartStates.random(ParameterSchema.empty().parse(Map.of())), "who declares no start starts anywhere");
	}

	@Test
	void statesOfAFileAreDrawnAlike(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("states.txt"), "# two\n\n +++ \n--+\n");
		StartState<IsingConfiguration> start = StartStates.of(new Table(), start("start", "file", "start-file", file
				.toString()));
		SplitMix64 random = new SplitMix64(1);
		int[] counts = new int[2];
		for (int draw = 0; draw < 1000; draw++) {
			counts[start.draw(random).toText().equals("+++") ? 0 : 1]++;
		}
		assertEquals(500, counts[0], 5 * Math.sqrt(250), Arrays.toString(counts));
		Files.writeString(file, "+++\n++\n");
		String line = assertThrows(ParameterException.class,
				() -> drawn(new Table(), "start", "file", "start-file", file.toString())).getMessage();
		assertTrue(line.contains(file + ", line 2"), line);
		Files.writeString(file, "# nothing\n");
		String empty = assertThrows(ParameterException.class,
				() -> drawn(new Table(), "start", "file", "start-file", file.toString())).getMessage();
		assertTrue(empty.contains("has no state in it"), empty);
		assertThrows(ParameterException.class,
				() -> drawn(new Table(), "start", "file", "start-file", folder.resolve("none").toString()));
		assertThrows(ParameterException.class, () -> drawn(new Table(), "start", "file"), "no file is named");
	}

	@Test
	void filesSayTheseNames() {
		assertEquals(List.of("start", "start-pattern", "start-file"),
				SCHEMA.specs().stream().map(ParameterSpec::name).toList());
	}
}
