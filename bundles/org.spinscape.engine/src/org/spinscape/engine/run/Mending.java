// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinscape.engine.check.Problem;
import org.spinscape.engine.check.Remedy;
import org.spinscape.experiment.Experiment;

/** Mends an experiment as far as the remedies of its problems do. */
public final class Mending {

	/** Who needs more changes has not written what was meant. */
	private static final int MOST = 50;

	private Mending() {
	}

	/**
	 * Applies the first remedy of one problem after the other until none is left, or none helps. Nothing is removed: what is
	 * there was meant.
	 *
	 * @param experiment changed in place
	 * @param folder     the folder that its files are relative to
	 * @return what was done, in words
	 */
	public static List<String> of(Experiment experiment, Prospect prospect, Path folder) {
		List<String> done = new ArrayList<>();
		Optional<Remedy> next = next(prospect.problems(experiment, folder));
		while (next.isPresent() && done.size() < MOST) {
			next.get().apply(next.get().target());
			done.add(next.get().label());
			next = next(prospect.problems(experiment, folder));
		}
		return done;
	}

	private static Optional<Remedy> next(List<Problem> problems) {
		return problems.stream().flatMap(problem -> problem.remedies().stream()
				.filter(remedy -> !(remedy instanceof Remedy.Remove)).limit(1)).findFirst();
	}
}
