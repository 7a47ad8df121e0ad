// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

/** Arithmetic of plain arrays. */
final class PlainVectors {

	private PlainVectors() {
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

	/** Length of the difference. */
	static double distance(double[] a, double[] b) {
		double[] difference = a.clone();
		add(difference, -1, b);
		return norm(difference);
	}

	/** Adds {@code factor * b} to {@code a}. */
	static void add(double[] a, double factor, double[] b) {
		for (int i = 0; i < a.length; i++) {
			a[i] += factor * b[i];
		}
	}
}
