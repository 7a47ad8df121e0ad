// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import java.util.Objects;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.engine.run.RunException;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.RunOutcome;
import org.spinscape.engine.run.Runner;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Budget;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.Parameter;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;

/**
 * Measures a {@link KnownValue} the way a user would: as an experiment that is run from plan to results file, so that
 * the whole way is checked and not the formula alone.
 */
public final class ScienceCheck {

	/** A value further off than this is wrong. Of a hundred right ones, one in a hundred and sixty runs is. */
	private static final double MOST_SIGMAS = 4;
	private static final long SEED = 20150325;

	private final Catalog catalog;
	private final Path folder;
	private final RunMonitor monitor;
	/** Values that differ in the result alone share a run. */
	private final Map<Object, Path> runs = new HashMap<>();

	/**
	 * @param folder  where the runs go; it exists
	 * @param monitor hears of progress within each measurement
	 */
	public ScienceCheck(Catalog catalog, Path folder, RunMonitor monitor) {
		this.catalog = catalog;
		this.folder = folder;
		this.monitor = monitor;
	}

	/**
	 * Measures.
	 *
	 * @throws RunException if the experiment cannot be run or has no such result
	 */
	public Comparison measure(HamiltonianProvider provider, KnownValue value) throws RunException {
		Object key = List.of(provider.id(), value.parameters(), value.method(), value.settings(), value.samples(),
				value.sweeps());
		Path run = runs.get(key);
		if (run == null) {
			run = folder.resolve("run-" + runs.size());
			run(provider, value, run);
			runs.put(key, run);
		}
		try {
			double[] measured = read(value, run);
			return Comparison.of(provider.id(), value, value.factor() * measured[0],
					Double.isNaN(measured[1]) ? 0 : Math.abs(value.factor()) * measured[1], MOST_SIGMAS);
		} catch (IOException e) {
			throw new RunException(provider.id() + ", " + value.quantity() + ": " + e.getMessage(), e);
		}
	}

	private void run(HamiltonianProvider provider, KnownValue value, Path run) throws RunException {
		RunOutcome outcome = new Runner(catalog).start(experiment(provider, value), folder, run, 0, monitor);
		if (outcome.state() != RunOutcome.State.COMPLETE) {
			throw new RunException(provider.id() + ", " + value.quantity() + ": "
					+ (outcome.failures().isEmpty() ? "interrupted" : String.join("; ", outcome.failures())));
		}
	}

	private Experiment experiment(HamiltonianProvider provider, KnownValue value) {
		ExperimentFactory factory = ExperimentFactory.eINSTANCE;
		Experiment experiment = factory.createExperiment();
		experiment.setName(provider.id());
		experiment.setSeed(SEED);
		experiment.setSamples(value.samples());
		Arm arm = factory.createArm();
		arm.setName(provider.id());
		arm.setHamiltonian(component(provider.id(), value.parameters()));
		if (catalog.find(Kinds.EXPLORER, value.method()).isPresent()) {
			arm.getExplorers().add(component(value.method(), value.settings()));
		} else {
			arm.setSampler(component(value.method(), value.settings()));
			arm.getObservables().add(component("energy", Map.of()));
			arm.getAnalyzers().add(component("mean", Map.of()));
			Budget budget = factory.createBudget();
			budget.setSweeps(value.sweeps());
			budget.setBurnIn(Math.max(1, value.sweeps() / 10));
			budget.setInterval(1);
			experiment.setBudget(budget);
		}
		experiment.getArms().add(arm);
		return experiment;
	}

	private static Component component(String id, Map<String, String> values) {
		Component component = ExperimentFactory.eINSTANCE.createComponent();
		component.setProvider(id);
		values.forEach((name, text) -> {
			Parameter parameter = ExperimentFactory.eINSTANCE.createParameter();
			parameter.setName(name);
			parameter.setValue(text);
			component.getParameters().add(parameter);
		});
		return component;
	}

	/** The average over the samples and its error. */
	private static double[] read(KnownValue value, Path run) throws IOException, RunException {
		ResultsFile results = ResultsFile.open(RunDirectory.open(run).results());
		boolean curve = !Double.isNaN(value.at());
		ResultKind<?> kind = Objects.requireNonNull(value.result(), "a known value says what measures it");
		Result found = null;
		List<ResultEntry> entries = results.entries();
		List<ResultEntry> samples = entries.stream().filter(entry -> entry.is(kind) && !entry.key().overSamples())
				.toList();
		if (!curve && samples.size() > 1 && samples.size() == value.samples()) {
			return mean(results.load(samples)); // known values are means, whatever the tail
		}
		for (ResultEntry entry : entries) {
			// A series of a single sample has no average.
			if (entry.is(kind) && (entry.key().overSamples() || value.samples() == 1)) {
				found = results.load(entry);
				break;
			}
		}
		switch (found) {
			case Scalar scalar when !curve :
				return new double[] { scalar.value(), scalar.error() };
			case Series series when curve :
				return at(series, value.at());
			case null, default :
				throw new RunException(value.method() + " gives no result '" + kind.id() + "'");
		}
	}

	private static double[] mean(List<Result> samples) throws RunException {
		double[] values = new double[samples.size()];
		for (int i = 0; i < values.length; i++) {
			if (!(samples.get(i) instanceof Scalar scalar)) {
				throw new RunException("'" + samples.get(i).name() + "' is no number");
			}
			values[i] = scalar.value();
		}
		double[] defined = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
		double mean = Arrays.stream(defined).average().orElse(Double.NaN);
		double squares = Arrays.stream(defined).map(value -> (value - mean) * (value - mean)).sum();
		return new double[] { mean, Math.sqrt(squares / (defined.length - 1.0) / defined.length) };
	}

	private static double[] at(Series series, double x) throws RunException {
		double[] xs = series.x().values();
		for (int i = 0; i < xs.length; i++) {
			if (Math.abs(xs[i] - x) < 1e-9) {
				double[] errors = series.y().errors();
				return new double[] { series.y().values()[i], errors.length == 0 ? Double.NaN : errors[i] };
			}
		}
		throw new RunException("series '" + series.name() + "' has no value at " + x);
	}
}
