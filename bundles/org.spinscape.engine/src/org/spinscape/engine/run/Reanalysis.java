// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.plan.Overrides;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.Task;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.store.RunDirectory;
import org.spinscape.store.RunLock;
import org.spinscape.store.StoreException;
import org.spinscape.store.TaskRecord;
import org.spinscape.store.TaskStore;
import org.spinscape.store.TaskWriter;

/** Computes the analyses of finished tasks anew. Each task file is replaced in one step, so that a kill costs nothing. */
final class Reanalysis {

	private final Plan plan;
	private final RunDirectory directory;
	private final RunLock lock;
	private final Realisation realisation;
	private final RunMonitor monitor;
	private final Faults faults;

	Reanalysis(Plan plan, RunDirectory directory, RunLock lock, Realisation realisation, RunMonitor monitor,
			Faults faults) {
		this.plan = plan;
		this.directory = directory;
		this.lock = lock;
		this.realisation = realisation;
		this.monitor = monitor;
		this.faults = faults;
	}

	/** Adds analyzers to every arm that has something for them to work on, or replaces those of the same id. */
	static void put(Experiment experiment, Map<String, Map<String, String>> analyzers, Catalog catalog) {
		for (Arm arm : experiment.getArms()) {
			analyzers.forEach((id, values) -> {
				boolean idle = arm.getObservables().isEmpty() && catalog.provider(AnalyzerProvider.class, id)
						.map(AnalyzerProvider::needsRecordings).orElse(Boolean.FALSE);
				if (idle) {
					return;
				}
				Component component = ExperimentFactory.eINSTANCE.createComponent();
				component.setProvider(id);
				values.forEach((name, value) -> Overrides.set(component, name, value));
				int at = arm.getAnalyzers().stream().map(Component::getProvider).toList().indexOf(id);
				if (at < 0) {
					arm.getAnalyzers().add(component);
				} else {
					arm.getAnalyzers().set(at, component);
				}
			});
		}
	}

	/** @return the number of tasks analysed @throws StoreException if no task is finished */
	int run() throws IOException {
		int done = 0;
		try (TaskStore store = TaskStore.of(directory);
				TaskWriter writer = new TaskWriter(directory, lock, plan.tasks().size())) {
			for (Task task : plan.tasks()) {
				if (monitor.cancelled()) {
					throw new StoreException(directory.root() + ": stopped after " + done + " tasks; run 'analyze' again");
				}
				if (store.has(task.id())) {
					TaskRecord record = store.read(task.id());
					if (!record.spared()) {
						writer.replace(store, task.id(),
								record.withAnalyses(Analysis.ofTask(realisation, task, record, faults)));
					}
					done++;
				}
			}
		}
		try (DirectoryStream<Path> tables = Files.newDirectoryStream(directory.tables(), "*.csv")) {
			for (Path table : tables) {
				Files.delete(table); // one of an analysis that is dropped would stay otherwise
			}
		}
		if (done == 0) {
			throw new StoreException(directory.root() + ": no task is finished yet; finish the run with 'resume'");
		}
		return done;
	}
}
