// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.thermal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.analyzers.statistics.Autocorrelation;
import org.spinscape.core.analysis.Recording;

/**
 * The energies recorded at several temperatures on one landscape, in narrow bins. A bin is narrower than
 * {@value #NARROW} in units of the smallest temperature and stands at the mean of its energies, so that levels further
 * apart than that are kept exactly and the error of continuous ones is of second order in the width.
 */
final class EnergyRecords {

	private static final double NARROW = 0.05;

	private final double[] betas;
	private final double[] energies;
	/** {@code bin[temperature][record of any replica]}, records of one time together. */
	private final int[][] bin;
	private final int[] replicas;
	private final double inefficiency;

	private EnergyRecords(double[] betas, double[] energies, int[][] bin, int[] replicas, double inefficiency) {
		this.betas = betas;
		this.energies = energies;
		this.bin = bin;
		this.replicas = replicas;
		this.inefficiency = inefficiency;
	}

	/** Takes all slots of all recordings of the total energy; hottest temperature first. */
	static EnergyRecords of(List<Recording> recordings) {
		record Slot(double beta, double[][] values, double inefficiency) {
		}
		List<Slot> slots = recordings.stream().flatMap(recording -> IntStream.range(0, recording.slots())
				.mapToObj(slot -> new Slot(1 / recording.temperatures()[slot], recording.values()[slot],
						inefficiency(recording.componentMean(slot)))))
				.sorted((a, b) -> Double.compare(a.beta(), b.beta())).toList();
		double[] betas = slots.stream().mapToDouble(Slot::beta).toArray();
		double[] sorted = slots.stream().flatMap(slot -> Arrays.stream(slot.values())).flatMapToDouble(Arrays::stream)
				.sorted()
				.toArray();
		double width = NARROW / Math.max(betas[betas.length - 1], Double.MIN_NORMAL);
		double[] starts = new double[sorted.length];
		double[] means = new double[sorted.length];
		int bins = 0;
		for (int i = 0; i < sorted.length;) {
			int end = i;
			double sum = 0;
			while (end < sorted.length && sorted[end] - sorted[i] < width) {
				sum += sorted[end++] - sorted[i];
			}
			starts[bins] = sorted[i];
			means[bins++] = sorted[i] + sum / (end - i);
			i = end;
		}
		starts = Arrays.copyOf(starts, bins);
		int[][] bin = new int[slots.size()][];
		int[] replicas = new int[slots.size()];
		for (int slot = 0; slot < bin.length; slot++) {
			double[][] values = slots.get(slot).values();
			replicas[slot] = values.length;
			bin[slot] = new int[values.length * values[0].length];
			for (int record = 0; record < values[0].length; record++) {
				for (int replica = 0; replica < values.length; replica++) {
					int at = Arrays.binarySearch(starts, values[replica][record]);
					bin[slot][record * values.length + replica] = at < 0 ? -at - 2 : at;
				}
			}
		}
		return new EnergyRecords(betas, Arrays.copyOf(means, bins), bin, replicas,
				slots.stream().mapToDouble(Slot::inefficiency).max().orElseThrow());
	}

	/** At least 1; of energies that never change too, which tell nothing of their memory. */
	private static double inefficiency(double[] series) {
		double tau = Autocorrelation.of(series).tau();
		return tau > 0.5 ? 2 * tau : 1;
	}

	/** Inverse temperatures, rising. */
	double[] betas() {
		return betas;
	}

	/** Energy of each bin, rising. */
	double[] energies() {
		return energies;
	}

	/** Records per independent record (twice the autocorrelation time), of the worst temperature. */
	double inefficiency() {
		return inefficiency;
	}

	/** Shortest run at a temperature, in records. */
	int length() {
		int shortest = Integer.MAX_VALUE;
		for (int slot = 0; slot < bin.length; slot++) {
			shortest = Math.min(shortest, bin[slot].length / replicas[slot]);
		}
		return shortest;
	}

	/** The histograms without one of several blocks of time; with all if {@code block} is negative. */
	Mbar.Input without(int block, int blocks) {
		double[] counts = new double[energies.length];
		double[] records = new double[betas.length];
		for (int slot = 0; slot < bin.length; slot++) {
			int length = bin[slot].length / replicas[slot];
			int from = block < 0 ? 0 : (int) ((long) length * block / blocks) * replicas[slot];
			int to = block < 0 ? 0 : (int) ((long) length * (block + 1) / blocks) * replicas[slot];
			for (int i = 0; i < bin[slot].length; i++) {
				if (i < from || i >= to) {
					counts[bin[slot][i]]++;
				}
			}
			records[slot] = bin[slot].length - (to - from);
		}
		return new Mbar.Input(betas, energies, counts, records);
	}
}
