// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.spinscape.core.parameter.ParameterType.FileType;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.engine.check.ExperimentChecker;
import org.spinscape.engine.check.Problem;
import org.spinscape.engine.plan.Overrides;
import org.spinscape.engine.run.Prospect;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Budget;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.experiment.text.SweepText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code new ... -o FILE}. */
@Command(name = "new", description = "Writes an experiment file.")
final class NewVerb extends Verb {

	/** The parameter of explorers that {@code --budget} sets. */
	private static final String BUDGET = "budget";

	@Option(names = "--hamiltonian", required = true, paramLabel = "ID", description = "The model.")
	private String hamiltonian;

	@Option(names = "--set", paramLabel = "NAME=VALUE", description = "A parameter of the model. May be repeated.")
	private Map<String, String> settings = new LinkedHashMap<>();

	@Option(names = "--explorer", paramLabel = "ID", description = "What dissects it. May be repeated.")
	private List<String> explorers = new ArrayList<>();

	@Option(names = "--explorer-set", paramLabel = "NAME=VALUE", description = "A parameter of the explorers.")
	private Map<String, String> explorerSettings = new LinkedHashMap<>();

	@Option(names = "--budget", paramLabel = "TIME", description = "Time for each search of an explorer that works against the clock, for example 60s or 5m.")
	private Optional<String> budget = Optional.empty();

	@Option(names = "--sampler", paramLabel = "ID", description = "What walks through it.")
	private String sampler;

	@Option(names = "--sampler-set", paramLabel = "NAME=VALUE", description = "A parameter of the sampler.")
	private Map<String, String> samplerSettings = new LinkedHashMap<>();

	@Option(names = "--observable", paramLabel = "ID", description = "What is read off (default with a sampler: energy). May be repeated.")
	private List<String> observables = new ArrayList<>();

	@Option(names = "--analyzer", paramLabel = "ID", description = "What is computed (default with a sampler: mean). May be repeated.")
	private List<String> analyzers = new ArrayList<>();

	@Option(names = "--sweep", paramLabel = "NAME=VALUES", description = {
			"A parameter with several values: '4; 6; 8', '0.5 to 2 in 7', '0.1 to 10 in 5 log'; 'with WORD' behind them "
					+ "zips it with others of that word instead of taking every combination. NAME may have a kind before it, as in "
					+ "sampler.temperature. May be repeated." })
	private Map<String, String> sweepings = new LinkedHashMap<>();

	@Option(names = "--derive", paramLabel = "NAME=EXPRESSION", description = "A parameter from others: 't_min=1/beta'. May be repeated.")
	private Map<String, String> derived = new LinkedHashMap<>();

	@Option(names = "--where", paramLabel = "CONDITION", description = "Leaves out sweep points where it is false: 'L * beta < 20'. May be repeated.")
	private List<String> conditions = new ArrayList<>();

	@Option(names = "--samples", paramLabel = "N", description = "Disorder samples (default: 1).")
	private int samples = 1;

	@Option(names = "--replicas", paramLabel = "N", description = "Independent runs on each sample (default: 1).")
	private int replicas = 1;

	@Option(names = "--sweeps", paramLabel = "N", description = "Sweeps after burn-in (default: 10000).")
	private Long sweeps;

	@Option(names = "--burn-in", paramLabel = "N", description = "Sweeps before the first record (default: 1000).")
	private Long burnIn;

	@Option(names = "--interval", paramLabel = "N", description = "Sweeps between two records (default: 10).")
	private Long interval;

	@Option(names = "--seed", paramLabel = "S", description = "The master seed (default: 1).")
	private long seed = 1;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE", description = "The file to write.")
	private Path output;

	@Option(names = "--force", description = "Replaces a file that exists.")
	private boolean force;

	@Mixin
	private ProgramOption programs;

	@Override
	public Integer call() throws Exception {
		if (Files.exists(output) && !force) {
			throw new InputException(output + ": exists; name another file, or add --force to replace it");
		}
		Experiment experiment = experiment();
		Path folder = output.toAbsolutePath().getParent();
		List<Problem> problems = ExperimentChecker.check(experiment, catalog(), folder);
		if (ExperimentChecker.fatal(problems)) {
			problems.forEach(problem -> console().say("new: " + problem));
			return ExitCode.WRONG_INPUT;
		}
		// What would be refused when it is run is better said now.
		List<String> obstacles = new Prospect(programs.of(catalog())).obstacles(experiment, folder);
		if (!obstacles.isEmpty()) {
			obstacles.forEach(obstacle -> console().say("new: " + obstacle));
			return ExitCode.WRONG_INPUT;
		}
		ExperimentChecker.noteOrigins(experiment, catalog());
		ExperimentFiles.save(experiment, output);
		console().say("wrote " + output);
		return ExitCode.DONE;
	}

	private Experiment experiment() throws InputException {
		Experiment experiment = ExperimentFactory.eINSTANCE.createExperiment();
		String name = output.getFileName().toString();
		experiment.setName(name.endsWith("." + ExperimentFiles.EXTENSION)
				? name.substring(0, name.length() - ExperimentFiles.EXTENSION.length() - 1)
				: name);
		experiment.setSeed(seed);
		experiment.setSamples(samples);
		experiment.setReplicas(replicas);
		Arm arm = ExperimentFactory.eINSTANCE.createArm();
		arm.setName(hamiltonian);
		experiment.getArms().add(arm);
		arm.setHamiltonian(component(Kinds.HAMILTONIAN, hamiltonian, settings));
		if (budget.isPresent() && explorers.stream().noneMatch(this::takesBudget)) {
			throw new InputException("new: --budget needs an explorer that works against the clock, for example"
					+ " --explorer ground-state");
		}
		for (String explorer : explorers) {
			Map<String, String> values = new LinkedHashMap<>(explorerSettings);
			if (budget.isPresent() && takesBudget(explorer)) {
				values.put(BUDGET, Durations.seconds(budget.get()));
			}
			arm.getExplorers().add(component(Kinds.EXPLORER, explorer, values));
		}
		if (sampler != null) {
			addSampler(experiment, arm);
		} else if (!observables.isEmpty() || !analyzers.isEmpty() || !samplerSettings.isEmpty()) {
			throw new InputException("new: --sampler-set, --observable and --analyzer need a --sampler");
		}
		if (explorers.isEmpty() && !explorerSettings.isEmpty()) {
			throw new InputException("new: --explorer-set needs an --explorer");
		}
		for (Map.Entry<String, String> sweeping : sweepings.entrySet()) {
			try {
				SweptParameters.of(arm, catalog(), sweeping.getKey()).setSweep(SweepText.parse(sweeping.getValue()));
			} catch (IllegalArgumentException e) {
				throw new InputException("new: --sweep " + sweeping.getKey() + ": " + e.getMessage());
			}
		}
		for (Map.Entry<String, String> expression : derived.entrySet()) {
			try {
				SweptParameters.of(arm, catalog(), expression.getKey()).setExpression(expression.getValue());
			} catch (IllegalArgumentException e) {
				throw new InputException("new: --derive " + expression.getKey() + ": " + e.getMessage());
			}
		}
		if (!conditions.isEmpty()) {
			arm.setCondition(conditions.size() == 1 ? conditions.getFirst()
					: conditions.stream().collect(Collectors.joining(") and (", "(", ")")));
		}
		return experiment;
	}

	private boolean takesBudget(String explorer) {
		return catalog().find(Kinds.EXPLORER, explorer)
				.filter(found -> found.provider().schema().spec(BUDGET).isPresent()).isPresent();
	}

	private void addSampler(Experiment experiment, Arm arm) throws InputException {
		arm.setSampler(component(Kinds.SAMPLER, sampler, samplerSettings));
		for (String id : observables.isEmpty() ? List.of("energy") : observables) {
			arm.getObservables().add(component(Kinds.OBSERVABLE, id, Map.of()));
		}
		for (String id : analyzers.isEmpty() ? List.of("mean") : analyzers) {
			arm.getAnalyzers().add(component(Kinds.ANALYZER, id, Map.of()));
		}
		Budget budget = ExperimentFactory.eINSTANCE.createBudget();
		if (sweeps != null) {
			budget.setSweeps(sweeps);
		}
		if (burnIn != null) {
			budget.setBurnIn(burnIn);
		}
		if (interval != null) {
			budget.setInterval(interval);
		}
		experiment.setBudget(budget);
	}

	private Component component(ComponentKind kind, String id, Map<String, String> values) throws InputException {
		Contribution found = catalog().find(kind, id).orElseThrow(() -> new InputException("new: " + kind.label() + " '"
				+ id + "' is not installed; there are "
				+ String.join(", ", catalog().all(kind).stream().map(Contribution::id).toList())));
		Component component = ExperimentFactory.eINSTANCE.createComponent();
		component.setProvider(id);
		values.forEach((name, value) -> {
			boolean file = found.provider().schema().spec(name).map(spec -> spec.type() instanceof FileType)
					.orElse(Boolean.FALSE);
			Overrides.set(component, name, file ? relative(value) : value);
		});
		return component;
	}

	/** Paths on the command line are relative to the current folder, those in a file to the file's folder. */
	private String relative(String value) {
		Path folder = output.toAbsolutePath().normalize().getParent();
		Path file = Path.of(value).toAbsolutePath().normalize();
		return folder.getRoot().equals(file.getRoot()) ? folder.relativize(file).toString() : file.toString();
	}
}
