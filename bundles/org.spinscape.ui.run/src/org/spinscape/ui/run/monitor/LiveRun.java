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

/** A run of this session, under way or over. Written by the engine's threads, read by the monitor view. */
final class LiveRun implements RunMonitor {

	/** So many traces are drawn; the tasks that started last win. */
	private static final int MOST_TRACES = 8;

	private final String name;
	private final Path directory;
	private final List<String> messages = new CopyOnWriteArrayList<>();
	private final Map<String, EnergyTrace> traces = new LinkedHashMap<>();
	private volatile RunProgress progress;
	private volatile String ending = "";
	private volatile boolean over;
	private volatile boolean cancelled;

	LiveRun(String name, Path directory) {
		this.name = name;
		this.directory = directory;
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

	/** Running, or how it ended, in words. */
	String state() {
		return over ? ending : cancelled ? "stopping" : "running";
	}

	void cancel() {
		cancelled = true;
	}

	void ended(RunOutcome outcome) {
		ending = switch (outcome.state()) {
			case COMPLETE -> "complete";
			case INTERRUPTED -> "interrupted, can be resumed";
			case FAILED -> "failed, " + outcome.done() + " of " + outcome.total() + " tasks have results";
		};
		over = true;
	}

	void refused(String reason) {
		messages.add(reason);
		ending = "not started";
		over = true;
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
