// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.nio.file.Path;
import java.util.List;

import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.ProgramCalls;
import org.spinscape.engine.check.ExperimentChecker;
import org.spinscape.engine.check.Problem;
import org.spinscape.engine.run.Outlook;
import org.spinscape.engine.run.RunException;
import org.spinscape.engine.run.Prospect;
import org.spinscape.experiment.Experiment;

/**
 * What is wrong with an experiment, as far as that can be found out while somebody writes it: landscapes are built for it only
 * where that takes a moment and starts no program.
 */
final class ExperimentProblems {

	/** Building the landscapes of one sample may take so long, in seconds. */
	private static final double MOMENT = 2;
	/** And the largest of them so much memory, in bytes. */
	private static final long SMALL = 256L << 20;

	private ExperimentProblems() {
	}

	/** @param folder the folder that file parameters are relative to */
	static List<Problem> of(Experiment experiment, Catalog catalog, Path folder) {
		List<Problem> problems = ExperimentChecker.check(experiment, catalog, folder);
		Prospect prospect = new Prospect(catalog);
		return ExperimentChecker.fatal(problems) || !quick(prospect, experiment, catalog, folder) ? problems
				: prospect.problems(experiment, folder);
	}

	private static boolean quick(Prospect prospect, Experiment experiment, Catalog catalog, Path folder) {
		try {
			Outlook outlook = prospect.outlook(experiment, folder);
			return outlook.buildTime() / experiment.getSamples() <= MOMENT && outlook.memory() <= SMALL
					&& ProgramCalls.of(experiment, catalog, folder).isEmpty();
		} catch (RunException e) {
			return false;
		}
	}
}
