// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.time.Duration;
import java.util.List;

import org.spinscape.engine.run.RunMonitor;

import picocli.CommandLine.Option;

/** How long a task may hang. */
final class SilenceOption {

	@Option(names = "--silence", paramLabel = "TIME", description = "A task that gives no sign of life for so long is left"
			+ " alone as one that hangs, and the others go on (default: 1h).")
	private String time = "";

	/** At least a second, since tasks give a sign about as often. */
	Duration silence() throws InputException {
		if (time.isBlank()) {
			return RunMonitor.SILENT.silence();
		}
		double seconds = Double.parseDouble(Durations.seconds(time));
		if (!(seconds >= 1)) {
			throw new InputException("--silence " + time + ": give a second or more");
		}
		return Duration.ofMillis(Math.round(Math.min(seconds, 1e9) * 1e3));
	}

	/** The same for another process. */
	List<String> words() {
		return time.isBlank() ? List.of() : List.of("--silence", time);
	}
}
