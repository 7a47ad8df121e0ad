// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import org.spinscape.engine.run.RunOutcome;

/** What the exit codes of all commands mean; scripts rely on them. */
final class ExitCode {

	/** Done. */
	static final int DONE = 0;
	/** The run failed. */
	static final int FAILED = 1;
	/** The input is wrong; nothing was run. */
	static final int WRONG_INPUT = 2;
	/** The run was interrupted and can be resumed. */
	static final int INTERRUPTED = 3;

	private ExitCode() {
	}

	/** That of a run which ended so. */
	static int of(RunOutcome.State state) {
		return switch (state) {
			case COMPLETE -> DONE;
			case FAILED -> FAILED;
			case INTERRUPTED -> INTERRUPTED;
		};
	}
}
