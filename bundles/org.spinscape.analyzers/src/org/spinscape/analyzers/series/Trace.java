// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.analysis.Analyzer;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;

/** What was recorded, record by record, and where it ended: for runs that go somewhere and are in no equilibrium. */
@Component(service = AnalyzerProvider.class)
public final class Trace implements AnalyzerProvider {

	static final ResultKind<Series> TRACE = ResultKind.series("trace", "An observable over the sweeps of the run");
	static final ResultKind<Scalar> LAST_VALUE = ResultKind.scalar("last-value", ResultKind.OF_SUBJECT,
			"An observable at the last record of the run");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(TRACE, LAST_VALUE);

	@Override
	public String id() {
		return "trace";
	}

	@Override
	public String name() {
		return "Course of a run";
	}

	@Override
	public String description() {
		return "Each observable over the sweeps of the run, as the mean over replicas with its standard error, and"
				+ " its value at"
				+ " the last record: the curves of a training or an annealing.";
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return ParameterSchema.empty();
	}

	@Override
	public Analyzer create(Parameters parameters) {
		return Analyzer.each(Trace::trace);
	}

	private static List<Result> trace(Recording recording) {
		List<Result> results = new ArrayList<>();
		for (int slot = 0; slot < recording.slots() && recording.length() > 0; slot++) {
			int at = slot;
			UnaryOperator<ResultTag> here = tag -> recording.slots() == 1 ? tag
					: Slots.label(tag, recording.temperatures(), at);
			double[] means = recording.componentMean(slot);
			int replicas = recording.values()[slot].length;
			double[] sweeps = new double[means.length];
			double[] errors = new double[replicas < 2 ? 0 : means.length];
			for (int i = 0; i < means.length; i++) {
				sweeps[i] = (double) recording.interval() * (i + 1);
				if (replicas > 1) {
					errors[i] = error(recording.values()[slot], i, means[i]);
				}
			}
			int last = means.length - 1;
			results.add(new Series(here.apply(TRACE.label(ResultTag.OF, recording.name())
					.means(recording.meaning() + ", over the sweeps of the run")),
					Axis.of("sweep", "", sweeps), new Axis(recording.name(), recording.unit(), means, errors)));
			results.add(Scalar.thermal(here.apply(LAST_VALUE.label(ResultTag.OF, recording.name())
					.unit(recording.unit()).means(recording.meaning() + ", at the last record")), means[last],
					replicas < 2 ? Double.NaN : errors[last], replicas));
		}
		return results;
	}

	/** Standard error of the mean over replicas at a record, from their distances from it: values may be large beside these. */
	private static double error(double[][] replicas, int record, double mean) {
		double squares = 0;
		for (double[] replica : replicas) {
			double off = replica[record] - mean;
			squares += off * off;
		}
		return Math.sqrt(squares / replicas.length / (replicas.length - 1));
	}
}
