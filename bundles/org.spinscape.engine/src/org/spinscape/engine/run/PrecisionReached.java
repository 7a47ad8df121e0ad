// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.spinscape.core.kind.StudyKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.engine.plan.PointPlan;
import org.spinscape.engine.plan.Precision;
import org.spinscape.engine.plan.Task;
import org.spinscape.store.KeyedResult;
import org.spinscape.store.ResultKey;

/** Says of a sweep point whether a number is known as well as was asked for. */
final class PrecisionReached {

	private PrecisionReached() {
	}

	static KeyedResult of(Precision precision, PointPlan point, TaskResults tasks) throws IOException {
		SampleRounds rounds = new SampleRounds(precision);
		List<Scalar> numbers = new ArrayList<>();
		List<String> others = new ArrayList<>();
		for (Task task : tasks.of(point)) {
			List<Result> results = tasks.results(task);
			rounds.number(results, numbers);
			others = others.isEmpty() ? results.stream().filter(Scalar.class::isInstance).map(Result::name).toList() : others;
		}
		String name = precision.number().text();
		int taken = tasks.of(point).size();
		OptionalDouble error = SampleRounds.error(numbers);
		ResultTag tag = StudyKinds.PRECISION.label(ResultTag.OF, precision.number().kind());
		Verdict verdict;
		if (numbers.isEmpty()) {
			verdict = new Verdict(tag, Level.CANNOT_SAY, "No sample has a number '" + name + "'"
					+ (others.isEmpty() ? "." : "; they have " + String.join(", ", others) + "."));
		} else if (error.isEmpty()) {
			verdict = new Verdict(tag, Level.CANNOT_SAY, numbers.size() < 2 ? "One sample has '" + name
					+ "': it shows no scatter." : "All " + numbers.size() + " samples have the same '" + name
							+ "', without an error of its own: they show no scatter, and what is rare may not have come yet.");
		} else {
			boolean reached = error.getAsDouble() <= precision.error();
			verdict = new Verdict(tag, reached ? Level.SUPPORTED : Level.NOT_SUPPORTED, String.format(Locale.ROOT,
					"The error of '%s' is %.3g after %d of at most %d samples; %.3g was wanted%s.", name, error.getAsDouble(),
					taken, precision.samples(), precision.error(), reached ? "" : ": about " + wanted(error.getAsDouble()
							/ precision.error(), taken) + " samples would do"));
		}
		return new KeyedResult(new ResultKey(point.arm(), point.point(), ResultKey.ALL_SAMPLES), verdict);
	}

	/** Errors fall as the root of the number of samples. */
	private static long wanted(double ratio, int taken) {
		return (long) Math.ceil(ratio * ratio * taken);
	}
}
