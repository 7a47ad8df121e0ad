// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.spinscape.analyzers.statistics.Jackknife;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudySample;
import org.spinscape.core.analysis.TaskData;

/**
 * The independent units of a sweep point, for errors: thermal means in each disorder sample or, if there is a single
 * sample, means over blocks of its run.
 *
 * @param temperatures temperature of each slot in J/k_B
 * @param rows         {@code rows[slot][unit][quantity]}
 * @param samples      index of the disorder sample of each unit; all the same if units are blocks
 * @param disorder     whether units are disorder samples
 * @param facts        of the first sample's landscape
 */
public record Units(double[] temperatures, double[][][] rows, int[] samples, boolean disorder, LandscapeFacts facts) {

	/** Blocks of a single run: long enough to be independent in a run that is worth analysing. */
	private static final int BLOCKS = 20;

	/** What is averaged. */
	@FunctionalInterface
	public interface Quantities {

		/** Time series of a slot, {@code series[quantity][record]}; empty if the task has not recorded what is needed. */
		Optional<double[][]> of(TaskData data, int slot);
	}

	/**
	 * Reads the samples of a point one after the other.
	 *
	 * @return empty if no sample was recorded in equilibrium with what is needed, or if temperatures differ between
	 *         samples, since there is nothing to average then
	 */
	public static Optional<Units> of(StudyPoint point, Quantities quantities) {
		List<double[][]> means = new ArrayList<>(); // [sample][slot][quantity]
		List<Integer> indices = new ArrayList<>();
		double[][][] blocks = null;
		double[] temperatures = null;
		LandscapeFacts facts = LandscapeFacts.NONE;
		for (StudySample sample : point.samples()) {
			TaskData data = sample.load();
			if (data.recordings().isEmpty() || !data.recordings().getFirst().equilibrium()) {
				continue;
			}
			double[] own = data.recordings().getFirst().temperatures();
			if (temperatures != null && !Arrays.equals(temperatures, own)) {
				return Optional.empty();
			}
			double[][] mean = new double[own.length][];
			boolean single = point.samples().size() == 1;
			blocks = new double[own.length][][];
			for (int slot = 0; slot < own.length; slot++) {
				double[][] series = quantities.of(data, slot).orElse(null);
				if (series == null) {
					mean = null;
					break;
				}
				mean[slot] = Arrays.stream(series).mapToDouble(row -> Arrays.stream(row).sum() / row.length).toArray();
				blocks[slot] = single ? Jackknife.blocks(series, Math.min(BLOCKS, series[0].length)) : null;
			}
			if (mean != null) {
				facts = means.isEmpty() ? data.facts() : facts;
				temperatures = own;
				means.add(mean);
				indices.add(sample.index());
			}
		}
		if (means.isEmpty()) {
			return Optional.empty();
		}
		if (point.samples().size() == 1) {
			int[] same = new int[blocks[0].length];
			Arrays.fill(same, indices.getFirst());
			return Optional.of(new Units(temperatures, blocks, same, false, facts));
		}
		double[][][] rows = new double[temperatures.length][means.size()][];
		for (int slot = 0; slot < rows.length; slot++) {
			for (int unit = 0; unit < rows[slot].length; unit++) {
				rows[slot][unit] = means.get(unit)[slot];
			}
		}
		return Optional.of(new Units(temperatures, rows, indices.stream().mapToInt(i -> i).toArray(), true, facts));
	}

	/** Number of units. */
	public int count() {
		return rows[0].length;
	}

	/** What the errors are over, for the meaning of a result. */
	public String errorsOver() {
		return disorder ? "error by jackknife over disorder samples" : "error by jackknife over blocks of the run";
	}
}
