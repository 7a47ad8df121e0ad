// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.instance;

import java.nio.file.Path;

import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.check.ExperimentChecker;
import org.spinscape.engine.plan.Overrides;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.ui.experiment.form.FilePath;

/** The experiment that is written for an instance file. */
public final class InstanceExperiment {

	private InstanceExperiment() {
	}

	/**
	 * One arm, named after the instance: the Hamiltonian that reads it, and an explorer.
	 *
	 * @param instance the instance file
	 * @param target   where the experiment will be written; the instance is named relative to its folder
	 * @param reading  who reads the instance
	 * @param explorer id of what is done to it
	 */
	public static Experiment of(Path instance, Path target, InstanceReading reading, String explorer, Catalog catalog) {
		Experiment experiment = ExperimentFactory.eINSTANCE.createExperiment();
		experiment.setName(stem(target));
		experiment.setDescription("Made from " + instance.getFileName() + ".");
		Arm arm = ExperimentFactory.eINSTANCE.createArm();
		arm.setName(armName(stem(instance)));
		Component hamiltonian = ExperimentFactory.eINSTANCE.createComponent();
		hamiltonian.setProvider(reading.contribution().id());
		Overrides.set(hamiltonian, reading.parameter(), new FilePath(target.getParent()).relative(instance.toString()));
		arm.setHamiltonian(hamiltonian);
		Component explored = ExperimentFactory.eINSTANCE.createComponent();
		explored.setProvider(explorer);
		arm.getExplorers().add(explored);
		experiment.getArms().add(arm);
		ExperimentChecker.noteOrigins(experiment, catalog);
		return experiment;
	}

	/** The name of a file without its ending. */
	static String stem(Path file) {
		String name = file.getFileName().toString();
		return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
	}

	/** Arms are named with letters, digits, blanks, - and _. */
	private static String armName(String stem) {
		String name = stem.replaceAll("[^A-Za-z0-9 _+-]", "-").replaceFirst("^[^A-Za-z0-9]+", "");
		return name.isEmpty() ? "instance" : name;
	}
}
