// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.io.PrintWriter;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.hamiltonians.clauses.Clauses;

/** Writes formulas in the DIMACS format. */
final class CnfWriter implements FormatWriter {

	@Override
	public double write(Hamiltonian<?> model, PrintWriter out) {
		Clauses clauses = model.capability(Clauses.class).orElseThrow(() -> new ParameterException(ModelExport.FORMAT,
				"the model is no formula of clauses, which is all that cnf can express; use bqm-json"));
		out.print("p cnf " + clauses.variables() + " " + clauses.size() + "\n");
		for (int clause = 0; clause < clauses.size(); clause++) {
			clauses.literals(clause, literal -> out.print(literal + " "));
			out.print("0\n");
		}
		return 0;
	}
}
