// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.random;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;

/** Standard normal numbers that are a function of their address and of a key: a table too large to be written down. */
final class GaussianHash {

	/** No number is larger: the polar method takes squares of multiples of 2^-52, and sqrt(-2 ln 2^-104) < 12.01. */
	static final double LARGEST = 12.01;

	private final long outer;
	private final long inner;

	/** @param key two words are drawn */
	GaussianHash(RandomStream key) {
		outer = key.nextLong();
		inner = key.nextLong();
	}

	/** The number at an address; numbers at different addresses are independent for every practical purpose. */
	double at(long address) {
		// The address is mixed before it seeds a stream: streams of addresses that differ little would overlap.
		return new SplitMix64(new SplitMix64(address ^ outer).nextLong() ^ inner).nextGaussian();
	}
}
