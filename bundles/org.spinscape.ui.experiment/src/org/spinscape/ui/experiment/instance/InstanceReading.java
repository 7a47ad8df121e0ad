// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.instance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.FileType;
import org.spinscape.core.parameter.Violation;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kinds;

/**
 * What a Hamiltonian says about an instance file.
 *
 * @param contribution the Hamiltonian
 * @param parameter    its parameter for the file
 * @param accepted     whether it reads the file
 * @param words        the states of the model, or why the file is refused
 */
public record InstanceReading(Contribution contribution, String parameter, boolean accepted, String words) {

	/** The share of the memory that trying may take. */
	private static final int SHARE = 4;

	/**
	 * Asks all Hamiltonians that are made from a file and nothing else, each by reading the file.
	 *
	 * @return those that accept it first, each group by id
	 */
	public static List<InstanceReading> of(Path file, Catalog catalog) {
		List<InstanceReading> accepted = new ArrayList<>();
		List<InstanceReading> refused = new ArrayList<>();
		for (Contribution contribution : catalog.all(Kinds.HAMILTONIAN)) {
			List<ParameterSpec> mandatory = contribution.provider().schema().specs().stream()
					.filter(ParameterSpec::mandatory).toList();
			if (mandatory.size() == 1 && mandatory.getFirst().type() instanceof FileType) {
				InstanceReading reading = read(file, contribution, mandatory.getFirst().name());
				(reading.accepted ? accepted : refused).add(reading);
			}
		}
		accepted.addAll(refused);
		return accepted;
	}

	private static InstanceReading read(Path file, Contribution contribution, String parameter) {
		HamiltonianProvider provider = (HamiltonianProvider) contribution.provider();
		try {
			Parameters parameters = provider.schema().parse(Map.of(parameter, file.toString()));
			if (provider.memory(parameters) > Runtime.getRuntime().maxMemory() / SHARE) {
				return new InstanceReading(contribution, parameter, true, "too large to be read as a trial");
			}
			String states = provider.build(parameters, new StreamKey(0, StreamPurpose.DISORDER, "", 0, 0).open()).space()
					.description();
			return new InstanceReading(contribution, parameter, true, states);
		} catch (ParameterException e) {
			return new InstanceReading(contribution, parameter, false,
					e.violations().stream().map(Violation::message).collect(Collectors.joining("; ")));
		} catch (RuntimeException e) { // a plug-in's reader that stumbles over a format not its own must not stop the others
			return new InstanceReading(contribution, parameter, false, "cannot read it: " + e);
		}
	}
}
