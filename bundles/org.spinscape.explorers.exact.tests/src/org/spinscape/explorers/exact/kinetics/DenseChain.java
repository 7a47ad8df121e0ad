// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.kinetics;

import java.util.Arrays;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;

/** A transition matrix of all states written out from the definition, with textbook elimination and rotations. */
final class DenseChain {

	final double[] energies;
	final double[][] matrix;
	final double temperature;

	private DenseChain(double[] energies, double[][] matrix, double temperature) {
		this.energies = energies;
		this.matrix = matrix;
		this.temperature = temperature;
	}

	static <C extends Configuration> DenseChain of(Hamiltonian<C> model, double temperature, boolean heatBath) {
		FiniteSpace<C> space = (FiniteSpace<C>) model.space();
		int states = (int) space.states().getAsLong();
		double[] energies = new double[states];
		C configuration = space.create();
		for (int state = 0; state < states; state++) {
			space.assign(configuration, state);
			energies[state] = model.energy(configuration);
		}
		double[][] matrix = new double[states][states];
		for (int state = 0; state < states; state++) {
			space.assign(configuration, state);
			int moves = space.moves(configuration);
			for (int move = 0; move < moves; move++) {
				C after = space.cast(configuration.copy());
				space.apply(after, move);
				int to = (int) space.index(after);
				double rise = (energies[to] - energies[state]) / temperature;
				double accept = heatBath ? 1 / (1 + Math.exp(rise)) : Math.min(1, Math.exp(-rise));
				matrix[state][to] += accept / moves;
				matrix[state][state] += (1 - accept) / moves;
			}
		}
		return new DenseChain(energies, matrix, temperature);
	}

	boolean[] ground() {
		double lowest = Arrays.stream(energies).min().orElseThrow();
		boolean[] ground = new boolean[energies.length];
		for (int state = 0; state < ground.length; state++) {
			ground[state] = energies[state] < lowest + 1e-9;
		}
		return ground;
	}

	/** Mean time to the ground states over all starts, by Gaussian elimination with pivots. */
	double meanPassage() {
		boolean[] ground = ground();
		int n = energies.length;
		double[][] a = new double[n][n + 1];
		for (int i = 0; i < n; i++) {
			a[i][i] = 1;
			a[i][n] = ground[i] ? 0 : 1;
			for (int j = 0; j < n && !ground[i]; j++) {
				a[i][j] -= ground[j] ? 0 : matrix[i][j];
			}
		}
		for (int k = 0; k < n; k++) {
			int pivot = k;
			for (int i = k; i < n; i++) {
				pivot = Math.abs(a[i][k]) > Math.abs(a[pivot][k]) ? i : pivot;
			}
			double[] row = a[pivot];
			a[pivot] = a[k];
			a[k] = row;
			for (int i = 0; i < n; i++) {
				if (i != k && a[i][k] != 0) {
					double factor = a[i][k] / row[k];
					for (int j = k; j <= n; j++) {
						a[i][j] -= factor * row[j];
					}
				}
			}
		}
		double sum = 0;
		for (int i = 0; i < n; i++) {
			sum += a[i][n] / a[i][i];
		}
		return sum / n;
	}

	/** Eigenvalues of the symmetrised matrix by Jacobi's rotations, ascending. */
	double[] eigenvalues() {
		int n = energies.length;
		double[][] s = new double[n][n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				s[i][j] = Math.exp((energies[j] - energies[i]) / (2 * temperature)) * matrix[i][j];
			}
		}
		for (int sweep = 0; sweep < 14; sweep++) {
			for (int p = 0; p < n; p++) {
				for (int q = p + 1; q < n; q++) {
					rotate(s, p, q);
				}
			}
		}
		double[] values = new double[n];
		Arrays.setAll(values, i -> s[i][i]);
		Arrays.sort(values);
		return values;
	}

	private static void rotate(double[][] s, int p, int q) {
		if (Math.abs(s[p][q]) < 1e-18) {
			return;
		}
		double angle = 0.5 * Math.atan2(2 * s[p][q], s[p][p] - s[q][q]);
		double c = Math.cos(angle);
		double sine = Math.sin(angle);
		double[] rowP = s[p];
		double[] rowQ = s[q];
		for (int k = 0; k < s.length; k++) {
			double kp = rowP[k];
			double kq = rowQ[k];
			rowP[k] = c * kp + sine * kq;
			rowQ[k] = c * kq - sine * kp;
		}
		for (double[] row : s) {
			double kp = row[p];
			double kq = row[q];
			row[p] = c * kp + sine * kq;
			row[q] = c * kq - sine * kp;
		}
	}
}
