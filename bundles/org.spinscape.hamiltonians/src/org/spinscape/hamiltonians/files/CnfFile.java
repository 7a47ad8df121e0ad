// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.nio.file.Path;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.clauses.ClauseHamiltonian;

/** A satisfiability problem from a file: the energy is the number of unsatisfied clauses. */
@Component(service = HamiltonianProvider.class)
public final class CnfFile implements HamiltonianProvider {

	/** Start of a clause, in the builder and in the model, and count of true literals. */
	private static final long BYTES_PER_CLAUSE = 16;
	private static final long BYTES_PER_VARIABLE = 16;
	/** Two characters at least, and a literal in the builder, in the clause and in the row of its variable. */
	private static final long BYTES_PER_CHARACTER = 8;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.file(FileAccess.PARAMETER).describe("A formula in conjunctive normal form, in the format of DIMACS and SATLIB:"
					+ " a line 'p cnf n m', then m clauses, each ended by 0.")
			.build();

	@Override
	public String id() {
		return "cnf-file";
	}

	@Override
	public String name() {
		return "Satisfiability problem from a file";
	}

	@Override
	public String description() {
		return "Boolean variables and clauses read from a file in conjunctive normal form. A variable is true where its"
				+ " spin is down; the energy is the number of unsatisfied clauses, so that states of energy 0 satisfy the"
				+ " formula.";
	}

	@Override
	public String formula() {
		return "H = \\sum_{a} \\prod_{i \\in a} \\frac{1 + \\sigma_{ai} s_i}{2}, \\quad \\sigma_{ai} = \\pm 1";
	}

	@Override
	public String symmetry() {
		return "None in general.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("H. H. Hoos, T. Stuetzle", "SATLIB: an online resource for research on SAT",
						"SAT 2000, 283, IOS Press", 2000, ""),
				new Reference("M. Mezard, G. Parisi, R. Zecchina",
						"Analytic and algorithmic solution of random satisfiability problems", "Science 297, 812", 2002,
						"10.1126/science.1073287"));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		Path file = parameters.file(FileAccess.PARAMETER);
		try {
			Counts counts = CnfReader.counts(file);
			return counts.sites() * BYTES_PER_VARIABLE + counts.entries() * BYTES_PER_CLAUSE
					+ FileAccess.size(file) * BYTES_PER_CHARACTER;
		} catch (ParameterException e) {
			return 0; // build will say what is wrong
		}
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		return new ClauseHamiltonian(CnfReader.read(parameters.file(FileAccess.PARAMETER)));
	}
}
