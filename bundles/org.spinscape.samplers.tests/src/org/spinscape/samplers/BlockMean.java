// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.DoubleSupplier;

/**
 * Mean of a time series with the error from 50 block means: an estimate that shares nothing with the analyzers.
 *
 * @param value the mean
 * @param error one standard deviation
 */
public record BlockMean(double value, double error) {

	private static final int BLOCKS = 50;

	/** @param record makes the next record */
	public static BlockMean of(int records, DoubleSupplier record) {
		double[] blocks = new double[BLOCKS];
		int length = records / BLOCKS;
		double sum = 0;
		double squares = 0;
		for (int block = 0; block < BLOCKS; block++) {
			for (int i = 0; i < length; i++) {
				blocks[block] += record.getAsDouble() / length;
			}
			sum += blocks[block];
			squares += blocks[block] * blocks[block];
		}
		double mean = sum / BLOCKS;
		return new BlockMean(mean, Math.sqrt((squares / BLOCKS - mean * mean) / (BLOCKS - 1)));
	}

	/** Fails if the exact value lies further than 4 standard deviations away, or the error says nothing. */
	public void assertAgrees(double exact, double largestError) {
		assertEquals(exact, value, 4 * error, () -> value + " +- " + error);
		assertEquals(0, error, largestError, "the run is too short to test anything");
	}
}
