// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

/** Arithmetic of plain arrays. */
final class Vectors {

	private Vectors() {
	}

	static double dot(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}

	static double norm(double[] a) {
		return Math.sqrt(dot(a, a));
	}

	/** Adds {@code factor * b} to {@code a}. */
	static void add(double[] a, double factor, double[] b) {
		for (int i = 0; i < a.length; i++) {
			a[i] += factor * b[i];
		}
	}

	static void scale(double[] a, double factor) {
		for (int i = 0; i < a.length; i++) {
			a[i] *= factor;
		}
	}
}
