// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.engine.plan.ComponentPlan;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PointPlan;
import org.spinscape.engine.plan.Task;
import org.spinscape.store.RunDirectory;
import org.spinscape.store.RunLock;
import org.spinscape.store.TaskStore;
import org.spinscape.store.TaskWriter;

/** Tries tasks of a few sweep points for a moment, and says what all of them will cost. */
final class CostProbe {

	/** Sweep points that are tried: the ends and some between, since sizes are mostly swept upwards. */
	private static final int POINTS = 5;
	/** What stands in results.h5 and in CSV files, for each byte of results. */
	private static final double PUT_TOGETHER = 1.3;
	/** Of a task that came less far nothing can be said. */
	private static final double LEAST = 1e-3;

	private final Realisation realisation;
	private final Plan plan;
	private final RunDirectory directory;
	private final double seconds;

	/**
	 * @param directory a new one, for what the tasks write
	 * @param seconds   how long to try, after as long at most for warming up
	 */
	CostProbe(Realisation realisation, Plan plan, RunDirectory directory, double seconds) {
		this.realisation = realisation;
		this.plan = plan;
		this.directory = directory;
		this.seconds = seconds;
	}

	/** What a task of one point costs: time in seconds, bytes on disk and of memory; NaN for what is not known. */
	private record Cost(int point, int tried, double time, double disk, double memory) {
	}

	Preview run(int threads) throws IOException {
		int points = plan.points().size();
		int count = Math.min(POINTS, points);
		int[] chosen = IntStream.range(0, count).map(i -> count == 1 ? 0 : (int) ((long) i * (points - 1) / (count - 1)))
				.distinct().toArray();
		List<Cost> costs = new ArrayList<>();
		try (RunLock lock = directory.lock(); RunLog log = new RunLog(directory.log())) {
			cost(chosen[0], seconds, lock, log); // the first task of a process loads and compiles what all others have
			for (int point : chosen) {
				costs.add(cost(point, seconds / chosen.length, lock, log));
			}
		}
		double samples = (double) plan.tasks().size() / points;
		double time = 0;
		double disk = 0;
		for (int point = 0; point < points; point++) {
			Cost cost = nearest(costs, point);
			time += samples * cost.time();
			disk += samples * cost.disk();
		}
		int busy = Math.min(threads, plan.tasks().size());
		return new Preview(plan.tasks().size(), threads, costs.stream().mapToInt(Cost::tried).sum(), time / busy, disk,
				busy * costs.stream().mapToDouble(Cost::memory).max().orElse(Double.NaN));
	}

	private static Cost nearest(List<Cost> costs, int point) {
		Cost nearest = costs.getFirst();
		for (Cost cost : costs) {
			nearest = Math.abs(cost.point() - point) < Math.abs(nearest.point() - point) ? cost : nearest;
		}
		return nearest;
	}

	/** Tasks of one point one after the other until the time is over. */
	private Cost cost(int point, double limit, RunLock lock, RunLog log) throws IOException {
		PointPlan tried = plan.points().get(point);
		long begun = System.nanoTime();
		RunMonitor clock = new RunMonitor() {
			@Override
			public boolean cancelled() {
				return (System.nanoTime() - begun) * 1e-9 > limit;
			}
		};
		int samples = plan.tasks().size() / plan.points().size();
		List<Double> times = new ArrayList<>();
		double disk = Double.NaN;
		int sample = 0;
		KernelNotes kernels = new KernelNotes(directory, log);
		Faults faults = new Faults(log, clock);
		while (!clock.cancelled()) {
			Task task = new Task(tried, sample % samples);
			TaskProgress progress = new TaskProgress(new LongAdder());
			long start = System.nanoTime();
			try (TaskWriter writer = new TaskWriter(directory, lock, plan.tasks().size())) {
				new TaskRunner(realisation, plan, directory, writer, Checkpoints.NONE, 1, clock::cancelled, clock,
						kernels, faults, _ -> {
						}).run(task, progress);
				times.add((System.nanoTime() - start) * 1e-9);
			} catch (CancellationException e) {
				if (times.isEmpty() && progress.fraction() > LEAST) {
					times.add((System.nanoTime() - start) * 1e-9 / progress.fraction());
				}
				break;
			}
			sample++;
		}
		if (sample > 0) {
			disk = bytes(new Task(tried, 0).id());
		}
		List<Double> warm = times.subList(times.size() / 2, times.size()).stream().sorted().toList();
		return new Cost(point, times.size(), warm.isEmpty() ? Double.NaN : warm.get(warm.size() / 2), disk, memory(tried));
	}

	/** The file or record of a task, and its results where they are put together. */
	private double bytes(String id) throws IOException {
		try (TaskStore store = TaskStore.of(directory)) {
			return store.size(id) + PUT_TOGETHER * store.resultBytes(id);
		}
	}

	private double memory(PointPlan point) {
		Realisation.Part<HamiltonianProvider> model = realisation.hamiltonian(point);
		double memory = model.provider().memory(model.parameters());
		Hamiltonian<?> hamiltonian = realisation.build(new Task(point, 0));
		double most = 0;
		for (ComponentPlan component : point.explorers()) {
			Realisation.Part<ExplorerProvider> part = realisation.explorer(component);
			most = Math.max(most, part.provider().memory(hamiltonian, part.parameters()));
		}
		return memory + most;
	}
}
