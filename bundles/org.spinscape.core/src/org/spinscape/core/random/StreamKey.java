// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.random;

import java.util.Objects;

/**
 * The address of a stream of random numbers.
 *
 * @param seed    the experiment's seed
 * @param purpose what the numbers are for
 * @param place   which part of the experiment: arm and sweep point, or whatever separates two consumers
 * @param sample  index of the disorder sample
 * @param replica index of the replica, 0 where there are none
 */
public record StreamKey(long seed, StreamPurpose purpose, String place, int sample, int replica) {

	public StreamKey {
		Objects.requireNonNull(purpose, "purpose");
		Objects.requireNonNull(place, "place");
	}

	/**
	 * Opens the stream. Keys that differ give streams that are independent for every practical purpose: the whole
	 * address is hashed to 64 bits per state word of a generator with 2^256 states.
	 */
	public RandomStream open() {
		long hash = SplitMix64.mix(seed ^ 0x5350494E53434150L);
		hash = absorb(hash, purpose.name());
		hash = absorb(hash, place);
		hash = absorb(hash, sample);
		hash = absorb(hash, replica);
		return new Xoshiro256(new SplitMix64(hash));
	}

	private static long absorb(long hash, String text) {
		for (int i = 0; i < text.length(); i++) {
			hash = absorb(hash, text.charAt(i));
		}
		return absorb(hash, 0x10000L + text.length()); // the length separates "ab"+"c" from "a"+"bc"
	}

	private static long absorb(long hash, long word) {
		return SplitMix64.mix(hash * 0x9E3779B97F4A7C15L + word);
	}
}
