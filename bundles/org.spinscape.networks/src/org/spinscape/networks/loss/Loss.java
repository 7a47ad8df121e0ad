// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.loss;

import java.util.Optional;

import org.spinscape.core.data.DataSet;

/** What the outputs of a network cost, given the targets. Stateless and safe for concurrent use. */
public interface Loss {

	/** The word that names it in parameters. */
	String id();

	/** Why it cannot be used with these data and so many outputs, with the remedy; empty if it can. */
	Optional<String> refuse(DataSet data, int outputs);

	/**
	 * The loss of one sample and its derivatives.
	 *
	 * @param at       where its outputs begin in {@code out}, and its derivatives in {@code gradient}
	 * @param width    number of outputs
	 * @param target   where its targets begin in {@code targets}
	 * @param gradient receives the derivatives by the outputs; {@code null} if nobody wants them
	 */
	double evaluate(double[] out, int at, int width, double[] targets, int target, double[] gradient);

	/**
	 * How the derivatives change as the outputs do.
	 *
	 * @param tangent change of the outputs
	 * @param change  receives the change of the derivatives
	 */
	void change(double[] out, double[] tangent, int at, int width, double[] targets, int target, double[] change);
}
