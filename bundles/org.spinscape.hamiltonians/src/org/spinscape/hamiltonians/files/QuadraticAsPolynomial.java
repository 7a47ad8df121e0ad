// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;

import org.spinscape.hamiltonians.files.Quadratic.Variables;

/** Reads binary quadratic models of dimod as polynomials. */
final class QuadraticAsPolynomial implements PolynomialReader {

	private static final FormatReader READER = new BqmReader();

	@Override
	public ProductCounts counts(Path file, Optional<Variables> chosen) {
		Counts sizes = READER.counts(file, Choices.NONE);
		ProductCounts counts = new ProductCounts();
		for (long entry = 0; entry < sizes.entries(); entry++) {
			counts.add(2);
		}
		for (long site = 0; site < sizes.sites(); site++) {
			counts.add(1);
		}
		return counts;
	}

	@Override
	public Polynomial read(Path file, Optional<Variables> chosen) {
		Quadratic function = READER.read(file, Choices.NONE);
		if (chosen.isPresent() && chosen.get() != function.variables()) {
			throw FileAccess.refuse(file, 1, 1, "the file says variable_type " + function.variables().vartype()
					+ ", but the parameter vartype says otherwise; leave the parameter at auto");
		}
		Polynomial polynomial = new Polynomial(function.sites(), function.variables());
		polynomial.add(new int[0], function.constant());
		for (int site = 0; site < function.sites(); site++) {
			BigDecimal linear = function.linear(site);
			if (linear.signum() != 0) {
				polynomial.add(new int[] { site }, linear);
			}
		}
		EdgeList entries = function.entries();
		for (int entry = 0; entry < entries.size(); entry++) {
			polynomial.add(new int[] { entries.first(entry), entries.second(entry) }, entries.weight(entry));
		}
		return polynomial;
	}
}
