// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.spinscape.core.analysis.Recording;
import org.spinscape.core.sampler.ExchangeState;
import org.spinscape.engine.plan.Task;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.RunOutcome;
import org.spinscape.engine.run.RunProgress;
import org.spinscape.ui.live.LiveExchanges;
import org.spinscape.ui.live.LiveTraces;
import org.spinscape.ui.live.TracePoints;
import org.spinscape.ui.live.TracedQuantity;
import org.spinscape.ui.live.TracedRun;

/**
 * A run of this session, under way or over, or one of an earlier session that waits to be resumed. Written by the
 * engine's threads, read by the monitor view.
 */
final class LiveRun implements RunMonitor, TracedRun {

	private static final String INTERRUPTED = "interrupted, can be resumed";

	private final String name;
	private final Path directory;
	private final String experiment;
	private volatile long begun = System.nanoTime();
	private final List<String> messages = new CopyOnWriteArrayList<>();
	private final LiveTraces traces = new LiveTraces();
	private final AtomicInteger handedOver = new AtomicInteger();
	private final LiveExchanges exchanges = new LiveExchanges();
	private volatile RunProgress progress;
	private volatile long ended;
	private volatile String ending = "";
	private volatile String phase = "averages are made and results are written";
	private volatile boolean over;
	private volatile boolean complete;
	private volatile boolean cancelled;
	private volatile boolean waits;
	private volatile boolean held;
	private volatile boolean urgent;
	private volatile String elsewhere = "";

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

	/** Seconds from the begin of its work in this session to its end, or to now. */
	double seconds() {
		return ((over ? ended : System.nanoTime()) - begun) * 1e-9;
	}

	private void end(String how) {
		ended = System.nanoTime();
		ending = how;
		over = true;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public Path directory() {
		return directory;
	}

	/** Where it stands; null before the first news. */
	RunProgress progress() {
		return progress;
	}

	/** How much there was to see so far: finished tasks, and what explorers under way have handed over, each time. */
	int news() {
		RunProgress now = progress;
		return handedOver.get() + (now == null ? 0 : now.done());
	}

	List<String> messages() {
		return messages;
	}

	@Override
	public boolean over() {
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
		if (over || cancelled) {
			return over ? ending : "stopping";
		}
		if (!elsewhere.isEmpty()) {
			return elsewhere;
		}
		return !waits ? "running" : held ? "held back" : "waits for its turn";
	}

	/** Others carry it out: it goes on when this workbench is closed. @param standing how, in words */
	void elsewhere(String standing) {
		elsewhere = standing;
	}

	/** Whether others carry it out. */
	boolean elsewhere() {
		return !elsewhere.isEmpty();
	}

	/** What others carried out is over. @param how in words, if it is not complete */
	void endedElsewhere(boolean whole, String how) {
		complete = whole;
		end(whole ? "complete" : how);
	}

	/** Whether it waits for other runs. */
	boolean waits() {
		return waits;
	}

	void waits(boolean now) {
		waits = now;
	}

	/** Whether it lets those behind it go first, until it is released. */
	boolean held() {
		return held;
	}

	void hold(boolean now) {
		held = now;
	}

	/** Whether it works without waiting for others. */
	boolean urgent() {
		return urgent;
	}

	/** From now on it waits for nobody. */
	void hurry() {
		urgent = true;
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

	/** Its work begins now: what it waited for others does not count. */
	void begins() {
		begun = System.nanoTime();
	}

	/** It was stopped before its turn came; its directory is there. */
	void leftWaiting() {
		end(INTERRUPTED);
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
	public void provisional(Task task) {
		handedOver.incrementAndGet();
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
		traces.energies(task.id(), sweep, energies);
	}

	@Override
	public void recorded(Task task, long sweep, Supplier<List<Recording>> news) {
		traces.recorded(task.id(), sweep, news.get());
	}

	@Override
	public void exchanges(Task task, long sweep, ExchangeState state) {
		exchanges.exchanges(task.id(), sweep, state);
	}

	@Override
	public LiveExchanges exchanges() {
		return exchanges;
	}

	@Override
	public LiveTraces traces() {
		return traces;
	}

	/** Energies of the first walker of each task. */
	Map<String, TracePoints> energies() {
		Map<String, TracePoints> points = new LinkedHashMap<>();
		traces.points(traces.keys().stream()
				.filter(key -> key.quantity().equals(TracedQuantity.PRESENT_ENERGY) && key.slot() == 0).toList())
				.forEach((key, trace) -> points.put(key.task(), trace));
		return points;
	}
}
