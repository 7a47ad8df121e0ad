// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.engine.plan.Overrides;
import org.spinscape.engine.run.Landscapes;
import org.spinscape.engine.run.RunException;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.hamiltonians.files.ModelExport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export-model FILE --format FORMAT -o FILE}. */
@Command(name = "export-model", description = "Writes a model as an instance file that other programs read.")
final class ExportModelVerb extends Verb {

	@Parameters(arity = "0..1", paramLabel = "FILE", description = "An experiment file, or example:NAME.")
	private String file;

	@Option(names = "--hamiltonian", paramLabel = "ID", description = "A model, instead of an experiment.")
	private String hamiltonian;

	@Option(names = "--set", paramLabel = "NAME=VALUE", description = "A parameter of the model. May be repeated.")
	private Map<String, String> settings = new LinkedHashMap<>();

	@Option(names = "--arm", paramLabel = "NAME", defaultValue = "", description = "The arm of the experiment (default: the first).")
	private String arm;

	@Option(names = "--sample", paramLabel = "N", description = "The disorder sample, from 0 (default: 0).")
	private int sample;

	@Option(names = "--seed", paramLabel = "S", description = "The master seed (default: that of the experiment, or 1).")
	private Long seed;

	@Option(names = "--format", required = true, completionCandidates = Formats.class, paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}.")
	private String format;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE", description = "The file to write.")
	private Path output;

	@Option(names = "--force", description = "Replaces a file that exists.")
	private boolean force;

	/** The names of the formats, for help. */
	static final class Formats implements Iterable<String> {

		@Override
		public Iterator<String> iterator() {
			return ModelExport.formats().iterator();
		}
	}

	@Override
	public Integer call() throws Exception {
		if ((file == null) == (hamiltonian == null)) {
			throw new InputException("export-model: name either an experiment file or a --hamiltonian");
		}
		if (sample < 0) {
			throw new InputException("export-model: --sample " + sample + " is negative; samples are counted from 0");
		}
		if (Files.exists(output) && !force) {
			throw new InputException(output + ": exists; name another file, or add --force to replace it");
		}
		double lost = write(model());
		if (lost != 0) {
			console().say(format + " has no place for a constant: add " + lost + " J to the energies of its readers");
		}
		console().say("wrote " + output);
		return ExitCode.DONE;
	}

	private Hamiltonian<?> model() throws Exception {
		if (file == null) {
			return model(alone(), Path.of("").toAbsolutePath());
		}
		try (ExperimentSource source = ExperimentSource.open(file)) {
			return model(source.experiment(), source.folder());
		}
	}

	private Hamiltonian<?> model(Experiment experiment, Path folder) throws InputException, RunException {
		for (Map.Entry<String, String> setting : settings.entrySet()) {
			try {
				Overrides.apply(experiment, catalog(), setting.getKey(), setting.getValue(), Path.of(""));
			} catch (IllegalArgumentException e) {
				throw new InputException(e);
			}
		}
		if (seed != null) {
			experiment.setSeed(seed);
		}
		return Landscapes.build(experiment, catalog(), folder, arm, sample);
	}

	/** The experiment that {@code new} would write for the model, so that both have the same disorder. */
	private Experiment alone() throws InputException {
		if (catalog().find(Kinds.HAMILTONIAN, hamiltonian).isEmpty()) {
			throw new InputException("export-model: Hamiltonian '" + hamiltonian + "' is not installed; see 'list'");
		}
		Component component = ExperimentFactory.eINSTANCE.createComponent();
		component.setProvider(hamiltonian);
		Arm only = ExperimentFactory.eINSTANCE.createArm();
		only.setName(hamiltonian);
		only.setHamiltonian(component);
		Experiment experiment = ExperimentFactory.eINSTANCE.createExperiment();
		experiment.setSeed(1);
		experiment.getArms().add(only);
		return experiment;
	}

	/** Writes beside the target first: what is refused halfway leaves nothing. */
	private double write(Hamiltonian<?> model) throws InputException, IOException {
		Path target = output.toAbsolutePath();
		// Not one of the system's temporary files, which nobody else may read whatever the user's umask says.
		Path part = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
		try {
			double lost;
			try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(part, StandardCharsets.UTF_8))) {
				lost = ModelExport.write(model, format, out);
				if (out.checkError()) {
					throw new InputException(output + ": cannot be written completely; is the disk full?");
				}
			}
			Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
			return lost;
		} catch (ParameterException e) {
			throw new InputException("export-model: " + e.getMessage());
		} finally {
			Files.deleteIfExists(part);
		}
	}
}
