// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.external;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.ProgramCall;
import org.spinscape.core.provider.StartsProgram;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.core.space.PottsConfiguration;
import org.spinscape.core.space.PottsSpace;

/**
 * A model whose energies are answered by a program in any language, over its standard input and output. The protocol is on
 * the page docs/external.md. Disorder is the program's own, from a seed that it is told.
 */
@Component(service = HamiltonianProvider.class)
public final class ExternalModel implements HamiltonianProvider, StartsProgram {

	static final String PROGRAM = "program";
	static final String WITH = "with";
	static final String TIMEOUT = "timeout";
	private static final String ARGUMENTS = "arguments";

	/** JSON's numbers are exact up to 2^53 in all languages. */
	private static final int UNUSED_BITS = Long.SIZE - 53;
	/** Seconds that an interpreter takes to start, roughly. */
	private static final double START = 0.3;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.file(PROGRAM).describe(
					"The program: one file, of which each run keeps a copy, and which reads no others beside it.")
			.text(WITH, "").describe("What starts the file, for example python3; empty if it is executable by itself.")
			.text(ARGUMENTS, "").describe("Arguments, separated by blanks.")
			.positive(TIMEOUT, 30).unit("s").describe(
					"A program that takes longer for an answer is taken to hang: it is killed"
							+ " and started once more. Answers are for at most 4096 states.")
			.build();

	@Override
	public String id() {
		return "external";
	}

	@Override
	public String name() {
		return "Model by a program";
	}

	@Override
	public String description() {
		return "Energies of spins that a program in any language answers, Python, C or Julia, over its standard input and"
				+ " output (docs/external.md). It is started only where somebody has permitted it: --allow-program on the"
				+ " command line; the workbench asks.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	private static ProgramLine line(Parameters parameters) {
		return ProgramLine.of(parameters.file(PROGRAM), parameters.text(WITH), parameters.text(ARGUMENTS),
				parameters.real(TIMEOUT));
	}

	@Override
	public ProgramCall call(Parameters parameters) {
		return line(parameters).call();
	}

	/** @throws ParameterException if the program is not permitted, cannot be started or does not greet */
	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		ProgramLine line = line(parameters);
		if (!parameters.components().permits(line.call())) {
			throw new ParameterException(PROGRAM, "'" + line + "' is a program that this experiment would start with your"
					+ " rights; read it first, then permit it with --allow-program, or in the workbench, which asks at Run");
		}
		ProgramPool programs;
		try {
			programs = new ProgramPool(line, disorder.nextLong() >>> UNUSED_BITS);
		} catch (ProgramException e) {
			throw new ParameterException(PROGRAM, e.getMessage());
		}
		int sites = programs.greeting().sites();
		return programs.greeting().values() == 0
				? new ExternalHamiltonian<>(programs, new IsingSpace(sites), ExternalModel::put)
				: new ExternalHamiltonian<>(programs, new PottsSpace(sites, programs.greeting().values()),
						ExternalModel::put);
	}

	private static void put(IsingConfiguration state, byte[] bytes, int at) {
		for (int site = 0; site < state.sites(); site++) {
			bytes[at + site] = (byte) state.spin(site);
		}
	}

	private static void put(PottsConfiguration state, byte[] bytes, int at) {
		for (int site = 0; site < state.sites(); site++) {
			bytes[at + site] = (byte) state.value(site);
		}
	}

	@Override
	public String remark(Parameters parameters) {
		ProgramLine line = line(parameters);
		return "energies by the program '" + line + "', whose file has the SHA-256 " + line.hash();
	}

	@Override
	public double buildTime(Parameters parameters) {
		return START;
	}
}
