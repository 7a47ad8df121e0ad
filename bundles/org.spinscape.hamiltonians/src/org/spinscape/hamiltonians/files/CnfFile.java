// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.stream.IntStream;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.clauses.ClauseHamiltonian;
import org.spinscape.hamiltonians.clauses.Clauses;

/** A satisfiability problem from a file: the energy is the number of unsatisfied clauses. */
@Component(service = HamiltonianProvider.class)
public final class CnfFile implements HamiltonianProvider {

	/** Start and weight of a clause, in the builder and in the model, and count of true literals. */
	private static final long BYTES_PER_CLAUSE = 36;
	private static final long BYTES_PER_VARIABLE = 20;
	/** Two characters at least, and a literal in the builder, in the clause and in the row of its variable. */
	private static final long BYTES_PER_CHARACTER = 8;

	private static final String FORMAT = "format";
	private static final String AUTO = "auto";
	private static final String WEIGHTED = "wcnf";

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.file(FileAccess.PARAMETER).describe("A formula in conjunctive normal form, in the format of DIMACS and SATLIB:"
					+ " a line 'p cnf n m', then m clauses, each ended by 0. Weighted (partial MaxSAT): a line 'p wcnf n m top'"
					+ " and clauses that begin with their weight; or no such line, and hard clauses that begin with h. Files may"
					+ " be packed with gzip.")
			.choice(FORMAT, AUTO, AUTO, WEIGHTED).describe(
					"auto: as the file says; one without a header is a weighted formula"
							+ " if a clause begins with h or the name ends in .wcnf. wcnf: it is one in any case.")
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
				+ " formula. With weights it is the weight of the unsatisfied ones. Hard clauses, which must hold, then weigh"
				+ " one unit more than all soft ones together, whatever weight the file gives them: a state of less energy than"
				+ " that breaks none, and a ground state breaks one only if no state does otherwise.";
	}

	@Override
	public String formula() {
		return "H = \\sum_{a} w_a \\prod_{i \\in a} \\frac{1 + \\sigma_{ai} s_i}{2}, \\quad \\sigma_{ai} = \\pm 1";
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
			Counts counts = CnfReader.counts(file, bare(parameters));
			return counts.sites() * BYTES_PER_VARIABLE + counts.entries() * BYTES_PER_CLAUSE
					+ FileAccess.size(file) * BYTES_PER_CHARACTER;
		} catch (ParameterException e) {
			return 0; // build will say what is wrong
		}
	}

	@Override
	public String remark(Parameters parameters) {
		Clauses clauses = read(parameters);
		int hard = (int) IntStream.range(0, clauses.size()).filter(clauses::hard).count();
		LongSummaryStatistics soft = IntStream.range(0, clauses.size()).filter(clause -> !clauses.hard(clause))
				.mapToLong(clauses::weight).summaryStatistics();
		String variables = Summary.count(clauses.variables(), "variable") + ", ";
		if (!clauses.weighted()) {
			return "cnf: " + variables + Summary.count(clauses.size(), "clause");
		}
		return "wcnf: " + variables + Summary.count(soft.getCount(), "soft clause")
				+ (soft.getCount() == 0 ? ""
						: " of weights " + text(clauses, soft.getMin()) + " to " + text(clauses, soft.getMax()))
				+ ", " + Summary.count(hard, "hard clause") + (hard == 0 ? "" : ", each taken with weight "
						+ text(clauses, clauses.hardWeight()) + ", more than all soft ones together");
	}

	private static String text(Clauses clauses, long weight) {
		return Weights.text(BigDecimal.valueOf(weight, clauses.decimals()));
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		return new ClauseHamiltonian(read(parameters));
	}

	private static Clauses read(Parameters parameters) {
		return CnfReader.read(parameters.file(FileAccess.PARAMETER), bare(parameters));
	}

	private static boolean bare(Parameters parameters) {
		String name = String.valueOf(parameters.file(FileAccess.PARAMETER).getFileName()).toLowerCase(Locale.ROOT);
		return parameters.text(FORMAT).equals(WEIGHTED) || name.endsWith(".wcnf") || name.endsWith(".wcnf.gz");
	}
}
