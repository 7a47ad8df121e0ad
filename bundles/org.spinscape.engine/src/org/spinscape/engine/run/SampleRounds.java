// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.engine.plan.PointPlan;
import org.spinscape.engine.plan.Precision;
import org.spinscape.engine.plan.Task;

/** After which round of samples a sweep point has enough of them: a function of the results of its samples. */
final class SampleRounds {

	/** Where the results of finished tasks are. */
	interface Reader {

		/** Whether a task has results. */
		boolean has(Task task);

		/** Its results. */
		List<Result> results(Task task) throws IOException;
	}

	private final Precision precision;

	SampleRounds(Precision precision) {
		this.precision = precision;
	}

	/**
	 * How many samples of a point count.
	 *
	 * @return empty if no round was enough that is done; all samples, if they are done and not enough
	 */
	OptionalInt enough(PointPlan point, Reader reader) throws IOException {
		List<Scalar> numbers = new ArrayList<>();
		int sample = 0;
		for (int end : precision.rounds()) {
			for (; sample < end; sample++) {
				Task task = new Task(point, sample);
				if (!reader.has(task)) {
					return OptionalInt.empty();
				}
				number(reader.results(task), numbers);
			}
			OptionalDouble error = error(numbers);
			if (error.isPresent() && error.getAsDouble() <= precision.error()) {
				return OptionalInt.of(end);
			}
		}
		return OptionalInt.of(precision.samples());
	}

	/** Adds the number of a sample, if it has it. */
	void number(List<Result> sample, List<Scalar> numbers) {
		precision.number().in(sample).stream().filter(Scalar.class::isInstance).map(Scalar.class::cast).findFirst()
				.ifPresent(numbers::add);
	}

	/**
	 * The error that the average over these samples has.
	 *
	 * @return empty for fewer than two, or if the number is the same in all of them and has no error of its own: then
	 *         nothing is known of how it scatters
	 */
	static OptionalDouble error(List<Scalar> numbers) {
		if (numbers.size() < 2) {
			return OptionalDouble.empty();
		}
		double error = Averages.average(numbers).error();
		return error > 0 && Double.isFinite(error) ? OptionalDouble.of(error) : OptionalDouble.empty();
	}
}
