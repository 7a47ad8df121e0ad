// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import org.spinscape.core.result.Result;
import org.spinscape.store.TaskFiles;
import org.spinscape.store.TaskRecord;

/**
 * The file with what the explorers of a task have found while they are at work: the results of those that are done, and what
 * the one at work has handed over, marked as provisional. It is replaced in one step, every few seconds at most, and never
 * takes more than a fiftieth of the time.
 */
final class HandedOver {

	/** Seconds between two looks. */
	private static final int PAUSE = 2;

	private final Path file;
	private final SaveClock clock;
	private final Runnable shown;
	private final Consumer<String> warning;
	private final List<Result> finished = new ArrayList<>();
	private boolean failed;

	/**
	 * @param most    seconds after which something is to be seen in any case
	 * @param savings how many times somebody has asked for the state of things so far
	 * @param shown   is told when there is something new
	 * @param warning hears once if nothing can be written; results do not depend on it
	 */
	HandedOver(Path file, int most, IntSupplier savings, Runnable shown, Consumer<String> warning) {
		this.file = file;
		this.clock = new Checkpoints(Math.min(PAUSE, most), 0).clock(savings);
		this.shown = shown;
		this.warning = warning;
	}

	/** An explorer is done with these results. */
	void finished(List<Result> results) {
		finished.addAll(results);
	}

	/** The explorer at work has found this. @param found is only asked if it is time */
	void soFar(Supplier<List<Result>> found) {
		long begun = System.nanoTime();
		if (failed || !clock.due(begun)) {
			return;
		}
		List<Result> all = new ArrayList<>(finished);
		for (Result result : found.get()) {
			all.add(result.tagged(result.tag().asProvisional()));
		}
		try {
			TaskFiles.write(file, TaskRecord.of(all));
			shown.run();
		} catch (IOException e) {
			failed = true;
			warning.accept(e.getMessage() + "; what is found on the way cannot be looked at");
		}
		clock.saved(begun, System.nanoTime());
	}

	void forget() throws IOException {
		Files.deleteIfExists(file);
	}
}
