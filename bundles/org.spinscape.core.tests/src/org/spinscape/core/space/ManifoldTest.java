// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinscape.core.random.SplitMix64;

/** The clauses that all smooth spaces share are the conformance kit's; here is what makes each of them itself. */
class ManifoldTest {

	/** A quarter of a great circle of radius 2 is pi long; opposite points are 2 pi apart. */
	@Test
	void distancesOnASphereAreArcs() {
		SphereSpace sphere = new SphereSpace(4);
		double[] east = { 2, 0, 0, 0 };
		assertEquals(Math.PI, sphere.distance(east, new double[] { 0, 2, 0, 0 }), 1e-12);
		assertEquals(2 * Math.PI, sphere.distance(east, new double[] { -2, 0, 0, 0 }), 1e-12);
	}

	@Test
	void distancesInAProductAddUpAsSquares() {
		ProductSpace product = new ProductSpace(List.of(new SphereSpace(4), new RealSpace(2, 1)));
		assertEquals(5, product.dimension());
		assertEquals(6, product.sites());
		assertEquals(Math.hypot(Math.PI, 5),
				product.distance(new double[] { 2, 0, 0, 0, 1, 1 }, new double[] { 0, 2, 0, 0, 4, 5 }), 1e-12);
	}

	/** The mean square of n normal numbers has relative error sqrt(2/n): 0.0045 here, so 0.02 is beyond four of them. */
	@Test
	void aFlatSpaceStartsOnItsScale() {
		RealSpace space = new RealSpace(100_000, 0.3);
		double[] values = space.random(new SplitMix64(5)).values();
		double square = Vectors.dot(values, values) / values.length;
		assertEquals(1, square / 0.09, 0.02);
	}

	@Test
	void aModelMayGiveTheStart() {
		RealSpace space = new RealSpace(3, 1, (random, values) -> values[1] = 7);
		assertArrayEquals(new double[] { 0, 7, 0 }, space.random(new SplitMix64(1)).values());
		assertNotEquals(space, new RealSpace(3, 1));
		assertEquals(new RealSpace(3, 1), new RealSpace(3, 1));
	}

	@Test
	void badTextsAreRefusedWithTheReason() {
		ProductSpace product = new ProductSpace(List.of(new SphereSpace(2), new RealSpace(1, 1)));
		assertEquals("1.0 -1.0 40.0", product.parse("1 -1 40").toText());
		assertTrue(refusal(product, "1 -1").contains("not 2"));
		assertTrue(refusal(product, "1 -1.1 40").contains("not to 2"));
		assertTrue(refusal(product, "1 -1 Infinity").contains("'Infinity'"));
		assertTrue(refusal(product, "1 -1 x").contains("'x'"));
	}

	private static String refusal(Manifold space, String text) {
		return assertThrows(IllegalArgumentException.class, () -> space.parse(text)).getMessage();
	}

	/** Eight bytes a component, also over the edge of a block; special values and all bits survive. */
	@Test
	void bytesKeepEveryBit() throws IOException {
		for (int sites : new int[] { 1, 8191, 8192, 8193, 20_000 }) {
			RealSpace space = new RealSpace(sites, 1);
			RealConfiguration state = space.random(new SplitMix64(sites));
			state.values()[sites - 1] = -0.0;
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			space.write(state, new DataOutputStream(bytes));
			assertEquals(8 * sites, bytes.size());
			assertEquals(state, space.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))));
			assertThrows(EOFException.class, () -> space.read(
					new DataInputStream(new ByteArrayInputStream(bytes.toByteArray(), 0, 8 * sites - 1))));
		}
	}

	/** 130 spins take three words, and a word with bits past the last spin is no state. */
	@Test
	void spinsTakeOneBitEach() throws IOException {
		IsingSpace space = new IsingSpace(130);
		IsingConfiguration state = space.random(new SplitMix64(3));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		space.write(state, new DataOutputStream(bytes));
		byte[] written = bytes.toByteArray();
		assertEquals(24, written.length);
		assertEquals(state, space.read(new DataInputStream(new ByteArrayInputStream(written))));
		written[16] = 1; // the highest byte of the last word
		assertThrows(IOException.class, () -> space.read(new DataInputStream(new ByteArrayInputStream(written))));
	}
}
