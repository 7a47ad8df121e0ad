// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.io.PrintWriter;
import java.math.BigDecimal;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.hamiltonians.clauses.Clauses;

/** Writes formulas in the DIMACS format. */
final class CnfWriter {

	private CnfWriter() {
	}

	/** Without weights. */
	static double plain(Hamiltonian<?> model, PrintWriter out) {
		Clauses clauses = clauses(model, "cnf");
		if (clauses.weighted()) {
			throw new ParameterException(ModelExport.FORMAT, "the clauses have weights, which cnf cannot express; use wcnf");
		}
		out.print("p cnf " + clauses.variables() + " " + clauses.size() + "\n");
		for (int clause = 0; clause < clauses.size(); clause++) {
			literals(clauses, clause, out);
		}
		return 0;
	}

	/** With weights and a header, which most solvers read; those of hard clauses are its top. */
	static double weighted(Hamiltonian<?> model, PrintWriter out) {
		Clauses clauses = clauses(model, "wcnf");
		out.print("p wcnf " + clauses.variables() + " " + clauses.size()
				+ (clauses.hardWeight() > 0 ? " " + text(clauses, clauses.hardWeight()) : "") + "\n");
		for (int clause = 0; clause < clauses.size(); clause++) {
			out.print(text(clauses, clauses.weight(clause)) + " ");
			literals(clauses, clause, out);
		}
		return 0;
	}

	private static Clauses clauses(Hamiltonian<?> model, String format) {
		return model.capability(Clauses.class).orElseThrow(() -> new ParameterException(ModelExport.FORMAT,
				"the model is no formula of clauses, which is all that " + format + " can express; use bqm-json"));
	}

	private static void literals(Clauses clauses, int clause, PrintWriter out) {
		clauses.literals(clause, literal -> out.print(literal + " "));
		out.print("0\n");
	}

	private static String text(Clauses clauses, long weight) {
		return BigDecimal.valueOf(weight, clauses.decimals()).toPlainString();
	}
}
