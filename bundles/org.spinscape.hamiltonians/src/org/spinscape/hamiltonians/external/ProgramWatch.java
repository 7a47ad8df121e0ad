// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.external;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Watches all programs: kills those that do not answer in time or that nobody wants any more, and all of them when this
 * process ends.
 */
final class ProgramWatch {

	private static final long TICK = TimeUnit.MILLISECONDS.toNanos(50);
	/** A program that nobody has asked for so long is ended; it is started again when it is wanted. */
	private static final long IDLE = TimeUnit.SECONDS.toNanos(10);
	/** When this process is told to end, an answer may take so long, and walkers that still ask save their state. */
	private static final long LAST_ANSWER = TimeUnit.SECONDS.toNanos(1);
	private static final long LAST_QUESTION = TimeUnit.MILLISECONDS.toNanos(500);
	private static final long LONGEST_END = TimeUnit.SECONDS.toNanos(10);

	private static final int MOST_FREE = 16;

	private final Set<ProgramProcess> programs = ConcurrentHashMap.newKeySet();
	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
		Thread thread = new Thread(work, "watch on programs");
		thread.setDaemon(true);
		return thread;
	});
	private volatile long longest = Long.MAX_VALUE;

	ProgramWatch() {
		clock.scheduleWithFixedDelay(this::tick, TICK, TICK, TimeUnit.NANOSECONDS);
		Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end of programs"));
	}

	/** Watches one more; of many that nobody asks now those that have waited longest are ended. */
	void add(ProgramProcess program) {
		programs.add(program);
		List<ProgramProcess> free = new ArrayList<>(programs.stream().filter(ProgramProcess::free).toList());
		free.sort(Comparator.comparingLong(ProgramProcess::idle));
		free.stream().skip(MOST_FREE).forEach(ProgramProcess::endIfFree);
	}

	private void tick() {
		for (ProgramProcess program : programs) {
			program.watch(longest);
			if (!program.alive()) {
				programs.remove(program);
			} else if (program.idle() > IDLE) {
				program.endIfFree();
			}
		}
	}

	private void end() {
		longest = LAST_ANSWER;
		long begun = System.nanoTime();
		while (System.nanoTime() - begun < LONGEST_END
				&& programs.stream().anyMatch(program -> program.alive() && program.idle() < LAST_QUESTION)) {
			try {
				TimeUnit.NANOSECONDS.sleep(TICK);
			} catch (InterruptedException e) {
				break;
			}
		}
		programs.forEach(ProgramProcess::end);
	}
}
