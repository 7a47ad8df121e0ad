// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.check.ExperimentChecker;
import org.spinscape.engine.plan.PlanException;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFiles;

/** Writes an experiment under another name at another place, with the files that it reads: that of a run, for example. */
public final class ExperimentCopy {

	private ExperimentCopy() {
	}

	/**
	 * Writes the copy. Files that it reads are copied into the folder {@code NAME-inputs} beside it.
	 *
	 * @param experiment stays as it is
	 * @param folder     the folder that its files are relative to
	 * @param target     the file to write, which names the copy
	 * @throws IOException if a file cannot be read or written, or the folder of inputs is there already
	 */
	public static void write(Experiment experiment, Catalog catalog, Path folder, Path target) throws IOException {
		Experiment copy = EcoreUtil.copy(experiment);
		String name = target.getFileName().toString();
		String stem = name.endsWith("." + ExperimentFiles.EXTENSION)
				? name.substring(0, name.length() - ExperimentFiles.EXTENSION.length() - 1)
				: name;
		copy.setName(stem);
		Path inputs = target.toAbsolutePath().resolveSibling(stem + "-inputs");
		if (Files.exists(inputs)) {
			throw new IOException(inputs + " exists; give another name, or move it away");
		}
		try {
			Inputs.gather(copy, catalog, folder, inputs);
		} catch (PlanException e) {
			throw new IOException(e.getMessage(), e);
		}
		ExperimentChecker.noteOrigins(copy, catalog);
		ExperimentFiles.save(copy, target);
	}
}
