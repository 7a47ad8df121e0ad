// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian;

import java.util.List;

import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.work.WorkContext;

/** Builds the realisations of a model. Register it as an OSGi service to add the model to the workbench. */
public interface HamiltonianProvider extends Provider {

	/** Their kind. */
	ComponentKind COMPONENT_KIND = new ComponentKind("hamiltonian", HamiltonianProvider.class, "Hamiltonians",
			"models, each with an energy for every state.");

	/**
	 * Builds one realisation.
	 *
	 * <p>
	 * Deterministic: the same parameters and an equal stream give the same landscape, bit for bit.
	 *
	 * @param parameters accepted by {@link #schema()}
	 * @param disorder   the only source of randomness
	 * @throws ParameterException if something that the schema cannot see is wrong, for example the content of a file
	 */
	Hamiltonian<?> build(Parameters parameters, RandomStream disorder);

	/**
	 * Builds one realisation that may take long, since it learns from data: it says how far it is, stops when it is told to,
	 * and keeps its state, so that a run that is killed goes on to the same bits. The same landscape as by
	 * {@link #build(Parameters, RandomStream)} with the random numbers of the context.
	 *
	 * @throws ParameterException                       as the other does
	 * @throws java.util.concurrent.CancellationException if the user wants to stop
	 */
	default Hamiltonian<?> build(Parameters parameters, WorkContext context) {
		return build(parameters, context.random());
	}

	/** The energy as a formula in LaTeX, without dollar signs; empty if it is not said. */
	default String formula() {
		return "";
	}

	/**
	 * The energy with these parameters as a formula in LaTeX; the same as {@link #formula()} unless the parameters say more.
	 *
	 * @param parameters accepted by {@link #schema()}
	 */
	default String formula(Parameters parameters) {
		return formula();
	}

	/** What leaves the energy as it is, in one sentence; empty if it is not said. */
	default String symmetry() {
		return "";
	}

	/** Values from the literature or from exact calculation that the model reproduces; checked on demand. */
	default List<KnownValue> knownValues() {
		return List.of();
	}

	/**
	 * What somebody should know of a realisation before it is used, in one sentence without a full stop, for example the
	 * format that a file was taken for and what was counted in it; empty if there is nothing. It names no folder.
	 *
	 * @param parameters accepted by {@link #schema()}
	 * @throws ParameterException as {@link #build} does
	 */
	default String remark(Parameters parameters) {
		return "";
	}

	/** Memory that {@link #build} will need, in bytes; 0 if it does not matter. Asked before anything is built. */
	default long memory(Parameters parameters) {
		return 0;
	}

	/**
	 * Time that {@link #build} will need on one core, in seconds, to within a factor of a few. Asked before anything is
	 * built. The default takes it that {@link #memory} is filled with random numbers, at about 4 ns a byte.
	 */
	default double buildTime(Parameters parameters) {
		return 4e-9 * memory(parameters);
	}
}
