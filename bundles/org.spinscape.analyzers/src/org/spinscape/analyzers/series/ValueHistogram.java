// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.analysis.Analyzer;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;

/** How often each value of an observable was recorded, one histogram per slot. */
@Component(service = AnalyzerProvider.class)
public final class ValueHistogram implements AnalyzerProvider {

	static final ResultKind<Histogram> HISTOGRAM = ResultKind.histogram("histogram", ResultKind.OF_SUBJECT,
			"Counts of the recorded values of an observable");

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("bins", 50, 1, 100_000).describe("Number of bins between the smallest and the largest value.")
			.build();

	@Override
	public String id() {
		return "histogram";
	}

	@Override
	public String name() {
		return "Histogram";
	}

	@Override
	public String description() {
		return "Counts of the recorded values of each observable, all replicas together, per temperature. The bins are the"
				+ " same at all temperatures.";
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(List.of(HISTOGRAM));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Analyzer create(Parameters parameters) {
		int bins = parameters.integer("bins");
		return Analyzer.each(recording -> analyze(recording, bins));
	}

	private static List<Result> analyze(Recording recording, int bins) {
		if (recording.length() == 0) {
			return List.of();
		}
		double[] edges = edges(recording, bins);
		List<Result> results = new ArrayList<>();
		for (int slot = 0; slot < recording.slots(); slot++) {
			double temperature = recording.temperatures()[slot];
			String where = Double.isNaN(temperature) || !recording.equilibrium() ? "" : " at T = " + temperature + " J/k_B";
			ResultTag tag = HISTOGRAM.label(ResultTag.OF, recording.name()).unit(recording.unit())
					.means("Counts of recorded values" + where + ". " + recording.meaning());
			results.add(new Histogram(recording.slots() == 1 ? tag : Slots.label(tag, recording.temperatures(), slot),
					recording.name(), edges, count(recording.values()[slot], edges)));
		}
		return results;
	}

	private static double[] edges(Recording recording, int bins) {
		double lowest = Double.POSITIVE_INFINITY;
		double highest = Double.NEGATIVE_INFINITY;
		for (double[][] slot : recording.values()) {
			for (double[] component : slot) {
				for (double value : component) {
					lowest = Math.min(lowest, value);
					highest = Math.max(highest, value);
				}
			}
		}
		if (lowest == highest) { // a constant still needs bins with a width
			lowest -= 0.5;
			highest += 0.5;
		}
		double[] edges = new double[bins + 1];
		for (int bin = 0; bin <= bins; bin++) {
			edges[bin] = lowest + (highest - lowest) * bin / bins;
		}
		edges[bins] = Math.nextUp(highest); // bins are open above, and the largest value belongs to the last
		return edges;
	}

	private static double[] count(double[][] components, double[] edges) {
		double[] counts = new double[edges.length - 1];
		double perWidth = counts.length / (edges[counts.length] - edges[0]);
		for (double[] component : components) {
			for (double value : component) {
				int bin = Math.clamp((long) ((value - edges[0]) * perWidth), 0, counts.length - 1);
				// The division may land one bin off at an edge; the edges decide.
				while (bin > 0 && value < edges[bin]) {
					bin--;
				}
				while (bin < counts.length - 1 && value >= edges[bin + 1]) {
					bin++;
				}
				counts[bin]++;
			}
		}
		return counts;
	}
}
