// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

import org.junit.jupiter.api.Test;

class Xoshiro256Test {

	/** The words that the authors' program gives from the state 1, 2, 3, 4. */
	@Test
	void followsTheAuthorsProgram() throws IOException {
		ByteBuffer state = ByteBuffer.allocate(32).putLong(1).putLong(2).putLong(3).putLong(4);
		RandomStream random = new Xoshiro256(new SplitMix64(0));
		random.restore(new DataInputStream(new ByteArrayInputStream(state.array())));
		for (long word : new long[] { 41943041L, 58720359L, 3588806011781223L, 3591011842654386L }) {
			assertEquals(word, random.nextLong());
		}
	}
}
