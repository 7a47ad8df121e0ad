// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;

/**
 * Writes models of pairs, and formulas, to the files in which instances are exchanged. What is written can be read by
 * the models {@code ising-file} and {@code cnf-file}, with the energies of all states as they were.
 */
public final class ModelExport {

	/** What refusals name. */
	static final String FORMAT = "format";

	private ModelExport() {
	}

	/** The formats that can be written. */
	public static List<String> formats() {
		return Stream.of(ExportFormat.values()).map(ExportFormat::label).toList();
	}

	/**
	 * Writes a model.
	 *
	 * @param format one of {@link #formats()}
	 * @return the state-independent energy in J that the file has no place for: 0 if it holds the whole model
	 * @throws ParameterException for {@code format}, if the model has terms that the format cannot express
	 */
	public static double write(Hamiltonian<?> model, String format, PrintWriter out) {
		ExportFormat chosen = Stream.of(ExportFormat.values()).filter(known -> known.label().equals(format)).findFirst()
				.orElseThrow(() -> new ParameterException(FORMAT, "'" + format + "' is not one of "
						+ String.join(", ", formats())));
		return chosen.writer().write(model, out);
	}
}
