// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A quadratic function of spins or bits in the terms of its file:
 * {@code constant + sum_i linear_i v_i + sum_entries weight v_i v_j}.
 */
final class Quadratic {

	/** What the variables are. */
	enum Variables {
		/** s = +-1. */
		SPINS("SPIN"),
		/** x = 0 or 1 with x = (1 - s)/2. */
		BITS("BINARY");

		private final String vartype;

		Variables(String vartype) {
			this.vartype = vartype;
		}

		/** Their name in dimod. */
		String vartype() {
			return vartype;
		}

		/** The variables of a name in dimod. */
		static Optional<Variables> ofVartype(String name) {
			return Stream.of(values()).filter(variables -> variables.vartype.equals(name)).findFirst();
		}
	}

	/** What is asked for. */
	enum Goal {
		/** The largest cut of the graph: the least sum of w s_i s_j. */
		CUT,
		/** The least value. */
		MINIMUM,
		/** The largest value: the energy is its negative. */
		MAXIMUM
	}

	private final Variables variables;
	private final Goal goal;
	private final EdgeList entries;
	private final BigDecimal[] linear;
	private final List<String> remarks = new ArrayList<>();
	private BigDecimal constant = BigDecimal.ZERO;

	Quadratic(int sites, Variables variables, Goal goal) {
		this.variables = variables;
		this.goal = goal;
		this.entries = new EdgeList(sites);
		this.linear = new BigDecimal[sites];
	}

	Variables variables() {
		return variables;
	}

	Goal goal() {
		return goal;
	}

	int sites() {
		return linear.length;
	}

	/** Pairs i < j, each once, to be filled by a reader; with bits also i = j. */
	EdgeList entries() {
		return entries;
	}

	BigDecimal linear(int site) {
		return linear[site] == null ? BigDecimal.ZERO : linear[site];
	}

	void addLinear(int site, BigDecimal coefficient) {
		linear[site] = linear(site).add(coefficient);
	}

	BigDecimal constant() {
		return constant;
	}

	void addConstant(BigDecimal value) {
		constant = constant.add(value);
	}

	/** Notes what the reader has decided or passed over. */
	void remark(String words) {
		remarks.add(words);
	}

	/** What the reader has noted, in order. */
	List<String> remarks() {
		return remarks;
	}
}
