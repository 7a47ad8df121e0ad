package com.example.template;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.analysis.Analyzer;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;

/** Whether the two halves of a run agree: their difference in units of its error. */
@Component
public final class HalfDrift implements AnalyzerProvider {

	static final ResultKind<Scalar> DRIFT = ResultKind.scalar("template-drift", "",
			"Mean of an observable over the second half of a run less that over the first, in standard errors");

	/** Blocks in each half. Their means are taken as independent, which is right for runs much longer than their memory. */
	private static final int BLOCKS = 10;
	/** With less there is nothing to be said of an error. */
	private static final int FEWEST_RECORDS_OF_A_BLOCK = 4;

	@Override
	public String id() {
		return "template-drift";
	}

	@Override
	public String name() {
		return "Drift between halves";
	}

	@Override
	public String description() {
		return "Compares the means of each observable over both halves of the run. Beyond some three standard errors the run"
				+ " was not in equilibrium, or is too short to tell.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("J. Geweke",
				"Evaluating the accuracy of sampling-based approaches to the calculation of posterior moments",
				"Bayesian Statistics 4, 169", 1992, ""));
	}

	@Override
	public ParameterSchema schema() {
		return ParameterSchema.empty();
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return Set.of(DRIFT);
	}

	@Override
	public Analyzer create(Parameters parameters) {
		return Analyzer.each(HalfDrift::drift);
	}

	private static List<Result> drift(Recording recording) {
		int block = recording.length() / (2 * BLOCKS);
		if (!recording.equilibrium() || recording.slots() != 1 || block < FEWEST_RECORDS_OF_A_BLOCK) {
			return List.of();
		}
		double[] records = recording.componentMean(0);
		double[] first = blocks(records, 0, block);
		double[] second = blocks(records, records.length - BLOCKS * block, block);
		double error = Math.sqrt((variance(first) + variance(second)) / BLOCKS);
		// What never changes may be stuck, and says nothing.
		return error == 0 ? List.of()
				: List.of(Scalar.exact(DRIFT.label(ResultTag.OF, recording.name()), (mean(second) - mean(first)) / error));
	}

	private static double[] blocks(double[] records, int from, int length) {
		double[] means = new double[BLOCKS];
		for (int i = 0; i < BLOCKS * length; i++) {
			means[i / length] += records[from + i] / length;
		}
		return means;
	}

	private static double mean(double[] values) {
		double sum = 0;
		for (double value : values) {
			sum += value;
		}
		return sum / values.length;
	}

	private static double variance(double[] values) {
		double mean = mean(values);
		double squares = 0;
		for (double value : values) {
			squares += (value - mean) * (value - mean);
		}
		return squares / (values.length - 1);
	}
}
