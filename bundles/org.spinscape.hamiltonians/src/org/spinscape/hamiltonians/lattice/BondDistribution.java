// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.lattice;

import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;

/** The parameters by which models name the distribution of their couplings, in J. */
public final class BondDistribution {

	/** Normal couplings of unit variance. */
	public static final String GAUSSIAN = "gaussian";
	/** Couplings +1 and -1. */
	public static final String PLUS_MINUS = "pm1";
	/** Couplings uniform on [-1, 1]. */
	public static final String UNIFORM = "uniform";

	private static final String COUPLINGS = "couplings";
	private static final String SHARE = "p";
	private static final String MEAN = "mean";
	private static final String PERTURBATION = "perturbation";

	private BondDistribution() {
	}

	/**
	 * Adds the parameters and their rules to a schema.
	 *
	 * @param share   default share of +1 among two-valued couplings
	 * @param choices the distributions offered, the default first
	 */
	public static ParameterSchemaBuilder declare(ParameterSchemaBuilder schema, double share, String... choices) {
		return schema.choice(COUPLINGS, choices[0], choices)
				.describe("Distribution of the bonds: gaussian with unit variance, pm1 for +1 or -1, uniform on [-1, 1].")
				.real(SHARE, share, 0, 1)
				.describe("With pm1 couplings only: probability that a bond is drawn +1; 0.5 is the symmetric glass.")
				.onlyWith(COUPLINGS, PLUS_MINUS)
				.cite("H. Nishimori, Prog. Theor. Phys. 66, 1169 (1981)")
				.real(MEAN, 0, -100, 100).unit("J").describe("With gaussian couplings only: mean of the drawn bonds.")
				.onlyWith(COUPLINGS, GAUSSIAN);
	}

	/** Adds the parameter by which couplings are changed, and its rule, to a schema that has those of {@link #declare}. */
	public static ParameterSchemaBuilder declarePerturbation(ParameterSchemaBuilder schema) {
		return schema.real(PERTURBATION, 0, 0, 100)
				.describe("How far the couplings are from those without it, for disorder chaos. Gaussian ones become"
						+ " (J + perturbation x J')/sqrt(1 + perturbation^2) with J' a draw of its own, their mean kept; of others"
						+ " each is drawn anew with this probability. Their distribution stays what it is.")
				.cite("A. J. Bray, M. A. Moore, Phys. Rev. Lett. 58, 57 (1987)")
				.rule(PERTURBATION, p -> p.real(PERTURBATION) <= 1 || GAUSSIAN.equals(p.text(COUPLINGS)),
						_ -> "is a probability for couplings that are not gaussian; use a number up to 1");
	}

	/** Whether couplings are drawn from a Gaussian of zero mean and unit variance. */
	public static boolean symmetricGaussian(Parameters parameters) {
		return GAUSSIAN.equals(parameters.text(COUPLINGS)) && parameters.real(MEAN) == 0;
	}

	/**
	 * Changes drawn couplings without changing their distribution. Draws the same numbers however strong the change is, and
	 * none for 0.
	 *
	 * @param parameters with that of {@link #declarePerturbation}
	 */
	public static void perturb(double[] couplings, Parameters parameters, RandomStream random) {
		double strength = parameters.real(PERTURBATION);
		if (strength == 0) {
			return;
		}
		boolean gaussian = GAUSSIAN.equals(parameters.text(COUPLINGS));
		double mean = gaussian ? parameters.real(MEAN) : 0;
		for (int bond = 0; bond < couplings.length; bond++) {
			double chance = gaussian ? 0 : random.nextDouble();
			double other = draw(parameters, random);
			if (gaussian) {
				couplings[bond] = mean + mixed(couplings[bond] - mean, other - mean, strength);
			} else if (chance < strength) {
				couplings[bond] = other;
			}
		}
	}

	/** Two Gaussian numbers of one width, as one of that width. */
	public static double mixed(double one, double other, double strength) {
		return (one + strength * other) / Math.sqrt(1 + strength * strength);
	}

	/** Draws one coupling. */
	public static double draw(Parameters parameters, RandomStream random) {
		return switch (parameters.text(COUPLINGS)) {
			case GAUSSIAN -> parameters.real(MEAN) + random.nextGaussian();
			case PLUS_MINUS -> random.nextDouble() < parameters.real(SHARE) ? 1 : -1;
			default -> 2 * random.nextDouble() - 1;
		};
	}
}
