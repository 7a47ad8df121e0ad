// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.spinscape.engine.plan.Task;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.RunOutcome;
import org.spinscape.engine.run.RunProgress;

/**
 * A run of this session, under way or over, or one of an earlier session that waits to be resumed. Written by the
 * engine's threads, read by the monitor view.
 */
final class LiveRun implements RunMonitor {

	/** So many traces are drawn; the tasks that started last win. */
	private static final int MOST_TRACES = 8;
	private static final String INTERRUPTED = "interrupted, can be resumed";

	private final String name;
	private final Path directory;
	private final String experiment;
	private final long begun = System.nanoTime();
	private final List<String> messages = new CopyOnWriteArrayList<>();
	private final Map<String, EnergyTrace> traces = new LinkedHashMap<>();
	private volatile RunProgress progress;
	private volatile long ended;
	private volatile String ending = "";
	private volatile String phase = "averages are made and results are written";
	private volatile boolean over;
	private volatile boolean complete;
	private volatile boolean cancelled;

	/** @param experiment what is run, as a file says it; two runs of the same text are the same */
	LiveRun(String name, Path directory, String experiment) {
		this.name = name;
		this.directory = directory;
		this.experiment = experiment;
	}

	/** A run that was interrupted in an earlier session. @param standing how far it is, in words */
	static LiveRun waiting(String name, Path directory, String standing) {
		LiveRun run = new LiveRun(name, directory, "");
		run.end(INTERRUPTED);
		run.messages.add(standing);
		return run;
	}

	/** True while this runs that experiment. */
	boolean runs(String text) {
		return !over && !cancelled && experiment.equals(text);
	}

	/** Seconds from the start of this session of the run to its end, or to now. */
	double seconds() {
		return ((over ? ended : System.nanoTime()) - begun) * 1e-9;
	}

	private void end(String how) {
		ended = System.nanoTime();
		ending = how;
		over = true;
	}

	String name() {
		return name;
	}

	Path directory() {
		return directory;
	}

	/** Where it stands; null before the first news. */
	RunProgress progress() {
		return progress;
	}

	List<String> messages() {
		return messages;
	}

	boolean over() {
		return over;
	}

	void drawing() {
		phase = "figures are drawn";
	}

	/** What is done after the last task, in words. */
	String phase() {
		return phase;
	}

	boolean complete() {
		return complete;
	}

	/** Running, or how it ended, in words. */
	String state() {
		return over ? ending : cancelled ? "stopping" : "running";
	}

	void cancel() {
		cancelled = true;
	}

	void ended(RunOutcome outcome) {
		complete = outcome.state() == RunOutcome.State.COMPLETE;
		end(switch (outcome.state()) {
			case COMPLETE -> "complete";
			case INTERRUPTED -> INTERRUPTED;
			case FAILED -> "failed, " + outcome.done() + " of " + outcome.total() + " tasks have results";
		});
	}

	void refused(String reason) {
		messages.add(reason);
		end("not started");
	}

	@Override
	public void progress(RunProgress news) {
		progress = news;
	}

	@Override
	public void message(String text) {
		messages.add(text);
	}

	@Override
	public boolean cancelled() {
		return cancelled;
	}

	@Override
	public void energies(Task task, long sweep, double[] energies) {
		EnergyTrace trace;
		synchronized (traces) {
			trace = traces.computeIfAbsent(task.id(), id -> new EnergyTrace());
			if (traces.size() > MOST_TRACES) {
				traces.remove(traces.keySet().iterator().next());
			}
		}
		trace.add(sweep, energies[0]);
	}

	/** Points of each trace by task. */
	Map<String, double[][]> traces() {
		Map<String, double[][]> points = new LinkedHashMap<>();
		synchronized (traces) {
			traces.forEach((task, trace) -> points.put(task, trace.points()));
		}
		return points;
	}
}
