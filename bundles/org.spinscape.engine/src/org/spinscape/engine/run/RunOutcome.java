// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.nio.file.Path;
import java.util.List;

/**
 * How a run ended.
 *
 * @param state     how
 * @param directory the run directory
 * @param done      tasks that have results
 * @param total     all tasks
 * @param failures  one sentence for each task that failed
 */
public record RunOutcome(State state, Path directory, int done, int total, List<String> failures) {

	/** The ways in which a run ends. */
	public enum State {
		/** All tasks have results. */
		COMPLETE,
		/** It was cancelled and can be resumed. */
		INTERRUPTED,
		/** Some tasks failed; the others have results. */
		FAILED
	}
}
