// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.RunProgress;

import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Shows progress on standard error (one line that renews itself on a terminal, a line now and then elsewhere) and turns
 * signals into wishes: INT and TERM end the run with a checkpoint, USR1 asks for a checkpoint.
 */
final class ConsoleMonitor implements RunMonitor, AutoCloseable {

	private static final double LOG_SECONDS = 10;
	/** In nanoseconds: a hundred years. */
	private static final double LONGEST = 3.2e18;
	/** Batch systems wait for about 30 s between TERM and KILL. */
	private static final Duration BATCH_PATIENCE = Duration.ofSeconds(10);

	private final Console console;
	private final boolean quiet;
	private final boolean terminal = System.console() != null && System.console().isTerminal();
	private final List<Runnable> undo = new ArrayList<>();
	private final AtomicInteger savings = new AtomicInteger();
	private volatile Duration patience = RunMonitor.super.patience();
	private volatile boolean cancelled;
	private final long end;
	private final Duration silence;
	private double lastLine;
	private int width;

	ConsoleMonitor(Console console, boolean quiet) {
		this(console, quiet, TimeLimits.NONE);
	}

	ConsoleMonitor(Console console, boolean quiet, TimeLimits limits) {
		this.console = console;
		this.end = System.nanoTime() + (long) Math.min(LONGEST, limits.seconds() * 1e9);
		this.silence = limits.silence();
		this.quiet = quiet;
		for (String name : List.of("INT", "TERM")) {
			handle(name, () -> interrupt(name));
		}
		handle("USR1", savings::incrementAndGet);
	}

	private void handle(String name, Runnable answer) {
		try {
			Signal signal = new Signal(name);
			SignalHandler before = Signal.handle(signal, received -> answer.run());
			undo.add(() -> Signal.handle(signal, before));
		} catch (IllegalArgumentException e) {
			// Another party owns the signal, or the system has none of that name: the last checkpoint has to do.
		}
	}

	private void interrupt(String name) {
		if (cancelled && "INT".equals(name)) {
			Runtime.getRuntime().halt(ExitCode.INTERRUPTED); // the user presses again: at once then
		}
		if ("TERM".equals(name)) {
			patience = BATCH_PATIENCE;
		}
		stop("stopping; the state is saved");
	}

	/** Asked often, by all who work. */
	@Override
	public boolean cancelled() {
		if (!cancelled && System.nanoTime() - end > 0) {
			stop("the time is up; the state is saved");
		}
		return cancelled;
	}

	/** Says it once, whoever notices first. */
	private synchronized void stop(String why) {
		if (!cancelled) {
			cancelled = true;
			message(why);
		}
	}

	@Override
	public Duration patience() {
		return patience;
	}

	@Override
	public Duration silence() {
		return silence;
	}

	@Override
	public int savings() {
		return savings.get();
	}

	@Override
	public synchronized void message(String text) {
		clear();
		console.say(text);
	}

	@Override
	public synchronized void progress(RunProgress progress) {
		if (quiet || cancelled) {
			return;
		}
		if (terminal) {
			String line = text(progress);
			console.err().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
			console.err().flush();
			width = line.length();
		} else if (progress.seconds() - lastLine >= LOG_SECONDS) {
			lastLine = progress.seconds();
			console.err().println(text(progress));
		}
	}

	private synchronized void clear() {
		if (width > 0) {
			console.err().print("\r" + " ".repeat(width) + "\r");
			width = 0;
		}
	}

	private static String text(RunProgress progress) {
		String rate = progress.attemptsPerSecond() > 0
				? String.format(Locale.ROOT, "%.3g M moves/s", progress.attemptsPerSecond() / 1e6)
				: String.format(Locale.ROOT, "%.3g tasks/s", progress.done() / progress.seconds());
		return String.format(Locale.ROOT, "%5.1f %%  %d of %d tasks  %s  %s left  %s", 100 * progress.fraction(),
				progress.done(), progress.total(), rate, Durations.text(progress.remaining()), progress.phase());
	}

	@Override
	public void close() {
		clear();
		undo.forEach(Runnable::run);
	}
}
