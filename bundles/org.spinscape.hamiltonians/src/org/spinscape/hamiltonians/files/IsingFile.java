// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.files.Quadratic.Variables;

/**
 * A graph from a file as an Ising model, {@code H = sum w_ij s_i s_j}, whose ground states are the maximum cuts of the
 * graph, or a quadratic function of bits {@code x = (1 - s)/2}, with its constant. Weights with decimals are kept as
 * whole numbers of the last place, so that equal cuts are equal energies.
 */
@Component(service = HamiltonianProvider.class)
public final class IsingFile implements HamiltonianProvider {

	private static final String FILE = FileAccess.PARAMETER;
	private static final String FORMAT = "format";
	private static final String PROBLEM = "problem";
	private static final String ORIGIN = "origin";
	private static final String VARTYPE = "vartype";
	private static final String AUTO = "auto";
	private static final String BEST_KNOWN = "best-known";

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.file(FILE).describe("A graph or a quadratic problem in one of the formats.")
			.choice(FORMAT, AUTO, formats())
			.describe("auto: by ending and content. Maximum cut, sum of w s_i s_j to be minimised: rudy (also Gset), mc"
					+ " (Bonn), edge-list (also csv), matrix-market. Value x'Qx of bits to be minimised: sparse and mat (Biq"
					+ " Mac), qubo (qbsolv); to be maximised: or-library. As the file says: qplib (type QBN), bqm-json and coo"
					+ " (dimod). Files may be packed with gzip.")
			.integer(PROBLEM, 1, 1, 1_000_000).describe("With or-library only: which of the problems in the file.")
			.choice(ORIGIN, AUTO, AUTO, "0", "1")
			.describe("With edge-list only: number of the first site; auto: 0 if there is a site 0, else 1.")
			.choice(VARTYPE, AUTO, AUTO, Variables.SPINS.vartype(), Variables.BITS.vartype())
			.describe(
					"With coo and matrix-market only: what the variables are, SPIN s = +-1 or BINARY x = (1 - s)/2; auto: as"
							+ " a coo file says in its comment 'vartype=...'; SPIN for a matrix A, which then holds the weights of a graph,"
							+ " its diagonal giving the constant sum of A_ii/2, while BINARY asks for the least x'Ax.")
			.text(BEST_KNOWN, "").describe("Best cut or value known from the literature, to be shown beside the result; empty"
					+ " if unknown.")
			.rule(BEST_KNOWN, p -> p.text(BEST_KNOWN).isBlank() || isNumber(p.text(BEST_KNOWN)),
					p -> "'" + p.text(BEST_KNOWN) + "' is not a number; use a finite real number or leave it empty")
			.build();

	private static String[] formats() {
		return Stream.concat(Stream.of(AUTO), Stream.of(FileFormat.labels())).toArray(String[]::new);
	}

	private static boolean isNumber(String text) {
		try {
			return Double.isFinite(Double.parseDouble(text.strip()));
		} catch (NumberFormatException e) {
			return false;
		}
	}

	@Override
	public String id() {
		return "ising-file";
	}

	@Override
	public String name() {
		return "Ising model from a file";
	}

	@Override
	public String description() {
		return "Couplings read from a weighted graph, for example of the Gset collection of maximum-cut problems, or from"
				+ " a quadratic problem of bits x = (1 - s)/2, for example of the Biq Mac library. Its ground states solve"
				+ " the problem, and results report the cut or the value in the file's own terms.";
	}

	@Override
	public String formula() {
		return "H = c + \\sum_{(i,j)} w_{ij} s_i s_j + \\sum_i a_i s_i";
	}

	@Override
	public String symmetry() {
		return "All spins turned over together, if the file is a graph; in general none.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("C. Helmberg, F. Rendl", "A spectral bundle method for semidefinite programming",
						"SIAM J. Optim. 10, 673", 2000, "10.1137/S1052623497328987"),
				new Reference("F. Barahona, M. Groetschel, M. Juenger, G. Reinelt",
						"An application of combinatorial optimization to statistical physics and circuit layout design",
						"Oper. Res. 36, 493", 1988, "10.1287/opre.36.3.493"),
				new Reference("J. E. Beasley", "OR-Library: distributing test problems by electronic mail",
						"J. Oper. Res. Soc. 41, 1069", 1990, "10.1057/jors.1990.166"),
				new Reference("F. Furini et al.", "QPLIB: a library of quadratic programming instances",
						"Math. Program. Comput. 11, 237", 2019, "10.1007/s12532-018-0147-4"));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		try {
			return format(parameters).reader().counts(parameters.file(FILE), choices(parameters)).bytes();
		} catch (ParameterException e) {
			return 0; // build will say what is wrong
		}
	}

	@Override
	public String remark(Parameters parameters) {
		FileFormat format = format(parameters);
		return format.label() + ": " + Summary.of(format.reader().read(parameters.file(FILE), choices(parameters)));
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		Quadratic function = format(parameters).reader().read(parameters.file(FILE), choices(parameters));
		String best = parameters.text(BEST_KNOWN);
		return QuadraticModel.of(function,
				best.isBlank() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(best.strip())));
	}

	private static FileFormat format(Parameters parameters) {
		return FileFormat.named(parameters.text(FORMAT)).orElseGet(() -> FormatGuess.of(parameters.file(FILE)));
	}

	private static Choices choices(Parameters parameters) {
		String origin = parameters.text(ORIGIN);
		return new Choices(parameters.integer(PROBLEM), AUTO.equals(origin) ? -1 : Integer.parseInt(origin),
				Variables.ofVartype(parameters.text(VARTYPE)));
	}
}
