// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.random;

/**
 * What the random-energy approximation says of a chain that folds, per residue and as a function of the native fraction
 * rho: energies are independent gaussians of mean {@code -(eps rho + L rho^2)} and variance {@code dE^2 (1 - rho^2)}.
 * Energies in J, temperatures in J/k_B, entropies in k_B.
 *
 * @param alternatives nu: states of a residue beside the native one, at least 2
 * @param single       eps: energy gained by a native residue
 * @param contact      L: energy gained by native contacts
 * @param roughness    dE: standard deviation of the energy of an unfolded chain of N residues, divided by sqrt(N)
 * @see <a href="https://doi.org/10.1073/pnas.84.21.7524">Bryngelson, Wolynes, Spin glasses and the statistical
 *      mechanics of protein folding, Proc. Natl. Acad. Sci. USA 84, 7524 (1987)</a>
 */
public record FoldingTheory(int alternatives, double single, double contact, double roughness) {

	/** Mean energy at native fraction {@code rho}. */
	public double energy(double rho) {
		return -(single * rho + contact * rho * rho);
	}

	/** Variance of the chain's energy, divided by its number of residues. */
	public double variance(double rho) {
		return roughness * roughness * (1 - rho * rho);
	}

	/** Logarithm of the number of states at native fraction {@code rho}. */
	public double entropy(double rho) {
		return (1 - rho) * Math.log(alternatives) - timesLog(rho) - timesLog(1 - rho);
	}

	private static double timesLog(double share) {
		return share == 0 ? 0 : share * Math.log(share);
	}

	/** T_g: below it the chain is stuck in its few lowest states of this native fraction. Infinite at 1. */
	public double glassTemperature(double rho) {
		double entropy = entropy(rho);
		return entropy > 0 ? Math.sqrt(variance(rho) / (2 * entropy)) : Double.POSITIVE_INFINITY;
	}

	/** Free energy at native fraction {@code rho}; below T_g that of the lowest states. */
	public double freeEnergy(double rho, double temperature) {
		if (entropy(rho) <= 0) {
			return energy(rho);
		}
		double frozen = Math.max(temperature, glassTemperature(rho));
		return energy(rho) - variance(rho) / (2 * frozen) - frozen * entropy(rho);
	}

	/** Stability gap: from the native state to the mean of the unfolded ones. */
	public double gapToUnfolded() {
		return energy(0) - energy(1);
	}

	/** Gap from the native state to the lowest of the unfolded ones; positive if the native state is the ground state. */
	public double gapToLowest() {
		return gapToUnfolded() - roughness * Math.sqrt(2 * entropy(0));
	}

	/**
	 * T_f: where the native state and the unfolded ones have the same free energy. With x = gap/(dE sqrt(2 S)) it is
	 * {@code x + sqrt(x^2 - 1)} times T_g; not a number for x below 1, where the chain freezes before it folds.
	 */
	public double foldingTemperature() {
		double gap = gapToUnfolded();
		double entropy = entropy(0);
		return (gap + Math.sqrt(gap * gap - 2 * entropy * variance(0))) / (2 * entropy);
	}
}
