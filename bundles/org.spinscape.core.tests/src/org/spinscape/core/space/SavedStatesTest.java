// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;

/** States in bytes, and what discrete spaces say of themselves. */
class SavedStatesTest {

	/** Two states one behind the other, and nothing left over. */
	@ParameterizedTest
	@MethodSource("org.spinscape.core.space.DrawnStatesTest#spaces")
	void statesReadBack(FiniteSpace<?> space) throws IOException {
		readBack(space);
	}

	private static <C extends Configuration> void readBack(StateSpace<C> space) throws IOException {
		RandomStream random = new SplitMix64(5);
		C one = space.random(random);
		C other = space.random(random);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		space.write(one, new DataOutputStream(bytes));
		space.write(other, new DataOutputStream(bytes));
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
		assertEquals(one, space.read(in));
		assertEquals(other, space.read(in));
		assertEquals(0, in.available());
		assertEquals(one, space.cast(one));
	}

	/** A space that says no more than it must: its states are saved as texts. */
	private record Words(PottsSpace inner) implements StateSpace<PottsConfiguration> {
		@Override
		public String description() {
			return "words";
		}

		@Override
		public int sites() {
			return inner.sites();
		}

		@Override
		public PottsConfiguration create() {
			return inner.create();
		}

		@Override
		public PottsConfiguration random(RandomStream random) {
			return inner.random(random);
		}

		@Override
		public PottsConfiguration parse(String text) {
			return inner.parse(text);
		}

		@Override
		public PottsConfiguration cast(Configuration configuration) {
			return inner.cast(configuration);
		}
	}

	@Test
	void textsAreTheOrdinaryWay() throws IOException {
		Words words = new Words(new PottsSpace(4, 3));
		readBack(words);
		assertEquals(4, words.stateBytes());
		assertRefused(words, "cannot have -1 letters", 0xff, 0xff, 0xff, 0xff);
		assertRefused(words, "does not fit words", 0, 0, 0, 1, '0');
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		words.write(words.parse("0120"), new DataOutputStream(bytes));
		assertArrayEquals(new byte[] { 0, 0, 0, 4, '0', '1', '2', '0' }, bytes.toByteArray());
	}

	@Test
	void bytesThatAreNoStateAreRefused() {
		assertRefused(new PottsSpace(2, 3), "value 3, not 0 to 2", 1, 3);
		assertRefused(new IsingSpace(3), "more than 3 Ising spins", 0, 0, 0, 0, 0, 0, 0, 8);
	}

	private static void assertRefused(StateSpace<?> space, String words, int... bytes) {
		byte[] saved = new byte[bytes.length];
		for (int i = 0; i < bytes.length; i++) {
			saved[i] = (byte) bytes[i];
		}
		String message = assertThrows(IOException.class,
				() -> space.read(new DataInputStream(new ByteArrayInputStream(saved)))).getMessage();
		assertTrue(message.contains(words), message);
	}

	@Test
	void whatSpacesSayOfThemselves() {
		IsingSpace spins = new IsingSpace(40);
		assertEquals("40 Ising spins", spins.description());
		assertEquals(OptionalInt.of(40), spins.movesOfAll());
		assertEquals(5, spins.stateBytes());
		assertEquals("2^40", spins.statesInWords());
		assertEquals(Optional.of("20 spins"), spins.largest((1 << 20) + 5));
		assertEquals(1L << 62, new IsingSpace(62).states().getAsLong());
		assertTrue(new IsingSpace(63).states().isEmpty());
		assertFalse(spins.equals(new IsingSpace(41)) || spins.equals(null));
		PottsSpace potts = new PottsSpace(5, 4);
		assertEquals("5 Potts spins of 4 values", potts.description());
		assertEquals(5, potts.sites());
		assertEquals(4, potts.values());
		assertEquals(15, potts.moves(potts.create()));
		assertEquals(OptionalInt.of(15), potts.movesOfAll());
		assertEquals(15, potts.degree(7));
		assertEquals(Optional.of("5 spins of 4 values"), potts.largest(1024));
		assertEquals(Optional.of("4 spins of 4 values"), potts.largest(1023));
		assertEquals(5, potts.create().sites());
		assertEquals("00000", potts.create().toString());
	}

	/** 3^10, 5.15e47 and, which no double holds, 3^1000 = 1.3e477. */
	@Test
	void howManyStatesThereAreInWords() {
		assertEquals("59049", new PottsSpace(10, 3).statesInWords());
		assertEquals("about 5e+47", new PottsSpace(100, 3).statesInWords());
		assertEquals("about 10^477", new PottsSpace(1000, 3).statesInWords());
		assertTrue(new PottsSpace(10, 3).atMost(59_049));
		assertFalse(new PottsSpace(10, 3).atMost(59_048));
		assertFalse(new PottsSpace(100, 3).atMost(Long.MAX_VALUE));
	}

	/** Spins are turned one by one, set, or a word at a time, where there are no more than there are. */
	@Test
	void spinsAreTurned() {
		IsingConfiguration state = new IsingSpace(66).create();
		state.flip(1, 0b10);
		assertEquals(-1, state.spin(65));
		assertEquals(64, state.magnetisation());
		assertThrows(IllegalArgumentException.class, () -> state.flip(1, 0b100));
		state.flip(0, -1);
		assertEquals(-64, state.magnetisation());
		state.set(65, -1);
		assertEquals(-1, state.spin(65));
		state.set(65, 1);
		assertEquals(1, state.spin(65));
		assertEquals(state.toText(), state.toString());
		IsingConfiguration full = new IsingSpace(64).create();
		full.flip(0, -1);
		assertEquals(-64, full.magnetisation());
	}

	/** On a sphere of radius 2 with speed pi: half a turn in time 2, and back again; a body at rest stays. */
	@Test
	void geodesicsAreGreatCircles() {
		SphereSpace sphere = new SphereSpace(4);
		double[] point = { 2, 0, 0, 0 };
		double[] velocity = { 0, Math.PI, 0, 0 };
		sphere.geodesic(point, velocity, 1);
		assertArrayEquals(new double[] { 0, 2, 0, 0 }, point, 1e-12);
		assertArrayEquals(new double[] { -Math.PI, 0, 0, 0 }, velocity, 1e-12);
		sphere.geodesic(point, velocity, -1.0 / 3);
		assertArrayEquals(new double[] { 1, Math.sqrt(3), 0, 0 }, point, 1e-12);
		sphere.geodesic(point, new double[4], 5);
		assertArrayEquals(new double[] { 1, Math.sqrt(3), 0, 0 }, point, 1e-12);
	}

	/** Each factor of a product goes its own way: a circle of radius sqrt 2 turns, and a line goes straight on. */
	@Test
	void geodesicsOfAProductAreThoseOfItsFactors() {
		ProductSpace product = new ProductSpace(List.of(new SphereSpace(2), new RealSpace(1, 1)));
		double[] point = { Math.sqrt(2), 0, 5 };
		double[] velocity = { 0, Math.PI / 2 * Math.sqrt(2), 3 };
		product.geodesic(point, velocity, 1);
		assertArrayEquals(new double[] { 0, Math.sqrt(2), 8 }, point, 1e-12);
		assertArrayEquals(new double[] { -Math.PI / 2 * Math.sqrt(2), 0, 3 }, velocity, 1e-12);
	}
}
