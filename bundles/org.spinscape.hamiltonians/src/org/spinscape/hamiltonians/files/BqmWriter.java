// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import static org.spinscape.hamiltonians.files.FormatWriter.number;

import java.io.PrintWriter;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.spinscape.core.hamiltonian.Hamiltonian;

/** Writes models as binary quadratic models of spins in JSON, for dimod's {@code BQM.from_serializable}. */
final class BqmWriter implements FormatWriter {

	@Override
	public double write(Hamiltonian<?> model, PrintWriter out) {
		SpinTerms terms = SpinTerms.of(model);
		out.print("{\"type\": \"BinaryQuadraticModel\", \"version\": {\"bqm_schema\": \"3.0.0\"}, \"use_bytes\": false,\n"
				+ " \"index_type\": \"int32\", \"bias_type\": \"float64\", \"num_variables\": " + terms.sites()
				+ ", \"num_interactions\": " + terms.pairs() + ",\n");
		list(out, "variable_labels", terms.sites(), Integer::toString);
		out.print(" \"variable_type\": \"SPIN\", \"offset\": " + number(terms.constant()) + ", \"info\": {},\n");
		list(out, "linear_biases", terms.sites(), site -> number(terms.linear(site)));
		list(out, "quadratic_biases", terms.pairs(), pair -> number(terms.weight(pair)));
		list(out, "quadratic_head", terms.pairs(), pair -> Integer.toString(terms.first(pair)));
		out.print(" \"quadratic_tail\": " + elements(terms.pairs(), pair -> Integer.toString(terms.second(pair))) + "}\n");
		return 0;
	}

	private static void list(PrintWriter out, String name, int length, IntFunction<String> element) {
		out.print(" \"" + name + "\": " + elements(length, element) + ",\n");
	}

	private static String elements(int length, IntFunction<String> element) {
		return IntStream.range(0, length).mapToObj(element).collect(Collectors.joining(", ", "[", "]"));
	}
}
