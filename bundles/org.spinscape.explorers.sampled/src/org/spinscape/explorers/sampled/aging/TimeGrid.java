// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.aging;

import java.util.stream.LongStream;

/** Whole numbers that grow by about the same factor. */
final class TimeGrid {

	private TimeGrid() {
	}

	/** 1 and the powers of the square root of 2, rounded, up to {@code last}, which is included. */
	static long[] upTo(long last) {
		int most = 2 * (Long.SIZE - Long.numberOfLeadingZeros(last)) + 1;
		return LongStream.concat(LongStream.range(0, most).map(k -> Math.round(Math.pow(2, k / 2.0)))
				.filter(time -> time < last), LongStream.of(last)).distinct().toArray();
	}
}
