// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.spinscape.hamiltonians.files.Quadratic.Variables;

/** The entries of a square matrix that are listed, which is one half of a symmetric one, or both of any. */
final class SquareMatrix {

	private final boolean half;
	private final EdgeList diagonal;
	private final EdgeList lower;
	private final EdgeList upper;

	/** @param half whether each entry off the diagonal stands for both halves */
	SquareMatrix(int sites, boolean half) {
		this.half = half;
		diagonal = new EdgeList(sites);
		lower = new EdgeList(sites);
		upper = half ? lower : new EdgeList(sites);
	}

	/** @param line where it stands */
	void add(int row, int column, BigDecimal weight, int line) {
		EdgeList part = row == column ? diagonal : row > column ? lower : upper;
		part.add(row, column, weight, line);
	}

	/**
	 * Adds {@code x'Ax} in bits, or half of {@code s'As} in spins.
	 *
	 * @throws org.spinscape.core.parameter.ParameterException if an entry stands twice, or the two halves of a matrix of
	 *                                                         weights differ
	 */
	void addTo(Quadratic function, InstanceText text) {
		text.requireDistinct(diagonal, 1);
		text.requireDistinct(lower, 1);
		text.requireDistinct(upper, 1);
		boolean bits = function.variables() == Variables.BITS;
		for (int entry = 0; entry < diagonal.size(); entry++) {
			if (bits) {
				function.addLinear(diagonal.first(entry), diagonal.weight(entry));
			} else {
				function.addConstant(diagonal.weight(entry).divide(BigDecimal.TWO));
			}
		}
		if (half) {
			for (int entry = 0; entry < lower.size(); entry++) {
				BigDecimal weight = lower.weight(entry);
				function.entries().add(lower.first(entry), lower.second(entry),
						bits ? weight.multiply(BigDecimal.TWO) : weight, lower.line(entry));
			}
		} else {
			addHalves(function, text, bits);
		}
	}

	private void addHalves(Quadratic function, InstanceText text, boolean bits) {
		Map<Long, Integer> partners = new HashMap<>();
		for (int entry = 0; entry < upper.size(); entry++) {
			partners.put(upper.key(entry), entry);
		}
		for (int entry = 0; entry < lower.size(); entry++) {
			Integer partner = partners.remove(lower.key(entry));
			add(function, text, bits, lower, entry, partner == null ? BigDecimal.ZERO : upper.weight(partner));
		}
		for (int entry = 0; entry < upper.size(); entry++) {
			if (partners.containsKey(upper.key(entry))) {
				add(function, text, bits, upper, entry, BigDecimal.ZERO);
			}
		}
	}

	private static void add(Quadratic function, InstanceText text, boolean bits, EdgeList part, int entry,
			BigDecimal other) {
		BigDecimal weight = part.weight(entry);
		if (!bits && weight.compareTo(other) != 0) {
			throw text.refuseLine(part.line(entry), "the matrix is called general and is not symmetric: between sites "
					+ (part.first(entry) + 1) + " and " + (part.second(entry) + 1) + " it has " + Weights.text(weight)
					+ " here and " + Weights.text(other)
					+ " in the other half; call it symmetric in the first line if each pair stands once,"
					+ " or set the parameter vartype to BINARY if x'Ax of bits is meant");
		}
		function.entries().add(part.first(entry), part.second(entry), bits ? weight.add(other) : weight,
				part.line(entry));
	}
}
