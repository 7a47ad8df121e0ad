// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.nio.file.Path;

import org.spinscape.hamiltonians.files.Quadratic.Goal;
import org.spinscape.hamiltonians.files.Quadratic.Variables;

/**
 * Reads binary quadratic models of dimod in JSON, as {@code bqm.to_serializable()} gives them (schema 3.0.0 without
 * bytes): {@code offset + sum_i linear_i v_i + sum_k quadratic_k v_head v_tail}. The order of variables is that of the
 * lists; labels are not kept.
 */
final class BqmReader implements FormatReader {

	@Override
	public Counts counts(Path file, Choices choices) {
		BqmDocument document = BqmDocument.read(file, false);
		return new Counts(document.variables(), document.interactions());
	}

	@Override
	public Quadratic read(Path file, Choices choices) {
		BqmDocument document = BqmDocument.read(file, true);
		boolean spins = document.spins();
		Quadratic function = new Quadratic(document.variables(), spins ? Variables.SPINS : Variables.BITS, Goal.MINIMUM);
		function.addConstant(document.offset());
		for (int site = 0; site < document.variables(); site++) {
			function.addLinear(site, document.linear().get(site));
		}
		for (int pair = 0; pair < document.interactions(); pair++) {
			function.entries().add(document.head().get(pair), document.tail().get(pair), document.quadratic().get(pair),
					1);
		}
		int repeated = function.entries().repeated();
		if (repeated >= 0) {
			throw FileAccess.refuse(file, document.lastLine(), 1, "variables " + function.entries().first(repeated)
					+ " and " + function.entries().second(repeated) + " are joined twice; add the biases up");
		}
		return function;
	}
}
