// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import java.util.stream.IntStream;

import org.spinscape.core.data.DataSet;
import org.spinscape.core.random.RandomStream;

/** Random orders. */
final class Shuffle {

	private Shuffle() {
	}

	/** Puts numbers into a random order, all orders being equally likely (Fisher and Yates). */
	static void shuffle(int[] numbers, RandomStream random) {
		for (int i = numbers.length - 1; i > 0; i--) {
			int j = random.nextInt(i + 1);
			int kept = numbers[i];
			numbers[i] = numbers[j];
			numbers[j] = kept;
		}
	}

	/** Data of which a share of the samples, drawn at random, exchange their targets at random. */
	static DataSet targets(DataSet data, double share, RandomStream random) {
		int size = data.size();
		int count = (int) Math.round(share * size);
		int[] drawn = IntStream.range(0, size).toArray();
		shuffle(drawn, random);
		int[] among = IntStream.of(drawn).limit(count).toArray();
		int[] from = among.clone();
		shuffle(from, random);
		int[] source = IntStream.range(0, size).toArray();
		for (int i = 0; i < count; i++) {
			source[among[i]] = from[i];
		}
		return count < 2 ? data : data.select(source).withInputs(data.shape(), data.inputs());
	}
}
