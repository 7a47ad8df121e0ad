// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import org.spinscape.core.explorer.Crew;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;

/** Independent trials on several threads, each with random numbers of its own address: the number of threads does not show. */
final class Trials {

	private Trials() {
	}

	/** Runs trials and gives what they found, in order. */
	static <T> List<T> run(int count, StreamName name, ExplorerContext context, Function<RandomStream, T> trial) {
		StreamFamily streams = context.random().family();
		Crew crew = new Crew(context, name.place(), count);
		List<T> found = new ArrayList<>(Collections.nCopies(count, null)); // each trial has a place of its own
		crew.run(count, i -> {
			found.set(i, trial.apply(streams.split(name, i, 0)));
			crew.did(1);
		});
		return found;
	}
}
