// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.external;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The started copies of one program with one seed. Each thread that asks has one for itself while it asks: a lock on a single
 * one would keep all others waiting, and since energies are pure it does not matter which copy answers.
 */
final class ProgramPool {

	/** One for all: threads and an end of the process are watched once. */
	private static final ProgramWatch WATCH = new ProgramWatch();

	private final ProgramLine line;
	private final long seed;
	private final Deque<ProgramProcess> idle = new ArrayDeque<>();
	private final Set<ProgramProcess> asked = ConcurrentHashMap.newKeySet();
	private final Greeting greeting;

	/** Starts the first. @throws ProgramException if that does not greet */
	ProgramPool(ProgramLine line, long seed) {
		this.line = line;
		this.seed = seed;
		ProgramProcess first = new ProgramProcess(line, seed, WATCH);
		greeting = first.greeting();
		give(first);
	}

	Greeting greeting() {
		return greeting;
	}

	ProgramLine line() {
		return line;
	}

	/** As {@link ProgramProcess#ask}; a program that dies or hangs is started once more and asked again. */
	void ask(byte[] states, int count, double[] energies, int to) {
		try {
			askOnce(states, count, energies, to);
		} catch (ProgramException e) {
			if (!e.passing()) {
				throw e;
			}
			askOnce(states, count, energies, to);
		}
	}

	private void askOnce(byte[] states, int count, double[] energies, int to) {
		ProgramProcess program = take();
		asked.add(program);
		try {
			program.ask(states, count, energies, to);
		} finally {
			asked.remove(program);
		}
		give(program);
	}

	/** Ends those that are being asked; whoever asks them hears that it is over. */
	void interrupt() {
		asked.forEach(ProgramProcess::end);
	}

	private void give(ProgramProcess program) {
		program.release();
		synchronized (idle) {
			idle.push(program);
		}
	}

	private ProgramProcess take() {
		synchronized (idle) {
			while (!idle.isEmpty()) {
				ProgramProcess program = idle.pop();
				if (program.take()) {
					return program;
				}
			}
		}
		ProgramProcess program = new ProgramProcess(line, seed, WATCH);
		if (!program.greeting().equals(greeting)) {
			program.end();
			throw new ProgramException("'" + line + "' greets otherwise when it is started again with the same seed; let"
					+ " what it says depend on its arguments and the seed alone", false);
		}
		return program; // taken from the start
	}
}
