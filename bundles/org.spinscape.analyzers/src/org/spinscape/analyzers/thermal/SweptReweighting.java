// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.thermal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.spinscape.analyzers.statistics.Jackknife;
import org.spinscape.analyzers.study.TotalEnergy;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.StudySample;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;

/**
 * Reweighting over the sweep points of an arm that differ in temperature alone. Points that differ in strengths share
 * their disorder, so that the records of one sample index are of one landscape.
 */
final class SweptReweighting implements StudyAnalyzer {

	private static final String TEMPERATURE = "temperature";

	private final TemperatureGrid grid;
	private final int blocks;

	SweptReweighting(TemperatureGrid grid, int blocks) {
		this.grid = grid;
		this.blocks = blocks;
	}

	@Override
	public List<StudyResult> analyze(Study study) {
		Map<Map<String, String>, List<StudyPoint>> ladders = new LinkedHashMap<>();
		for (StudyPoint point : study.arm().points()) {
			if (point.values().containsKey(TEMPERATURE)) {
				Map<String, String> rest = new TreeMap<>(point.values());
				rest.remove(TEMPERATURE);
				ladders.computeIfAbsent(rest, _ -> new ArrayList<>()).add(point);
			}
		}
		List<StudyResult> results = new ArrayList<>();
		ladders.forEach((rest, ladder) -> {
			if (ladder.size() > 1) {
				results.addAll(analyze(ladder, rest));
			}
		});
		return results;
	}

	private List<StudyResult> analyze(List<StudyPoint> ladder, Map<String, String> rest) {
		Map<Integer, List<Recording>> bySample = new TreeMap<>();
		LandscapeFacts facts = LandscapeFacts.NONE;
		for (StudyPoint point : ladder) {
			for (StudySample sample : point.samples()) {
				TaskData data = sample.load();
				Optional<Recording> energy = TotalEnergy.of(data).filter(Recording::equilibrium);
				energy.ifPresent(found -> bySample.computeIfAbsent(sample.index(), _ -> new ArrayList<>()).add(found));
				facts = data.facts();
			}
		}
		Map<String, List<Result>> byName = new LinkedHashMap<>();
		for (List<Recording> recordings : bySample.values()) {
			if (recordings.size() == ladder.size()) {
				new ReweightedCurves(recordings, facts, grid, blocks).results()
						.forEach(result -> byName.computeIfAbsent(result.name(), _ -> new ArrayList<>()).add(result));
			}
		}
		List<StudyResult> results = new ArrayList<>();
		byName.forEach((name, list) -> {
			if (list.getFirst() instanceof Series) {
				results.add(StudyResult.ofArm(mean(rest, list.stream().map(Series.class::cast).toList())));
			} else if (rest.isEmpty()) {
				results.add(StudyResult.ofArm(list.getFirst()));
			}
		});
		return results;
	}

	private static Series mean(Map<String, String> rest, List<Series> samples) {
		Series first = samples.getFirst();
		ResultTag tag = first.tag();
		for (Map.Entry<String, String> swept : rest.entrySet()) {
			tag = tag.label(swept.getKey(), swept.getValue());
		}
		if (samples.size() == 1) {
			return first.tagged(tag);
		}
		double[][] rows = samples.stream().map(series -> series.y().values()).toArray(double[][]::new);
		double[][] without = Jackknife.leaveOneOut(rows, means -> means);
		double[] errors = new double[rows[0].length];
		for (int i = 0; i < errors.length; i++) {
			errors[i] = Jackknife.error(without, i);
		}
		return new Series(tag.means(tag.meaning() + "; here averaged over " + samples.size()
				+ " disorder samples with the error over them"), first.x(),
				new Axis(first.y().name(), first.y().unit(), Jackknife.mean(rows), errors));
	}
}
