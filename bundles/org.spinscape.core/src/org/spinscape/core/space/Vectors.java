// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

/** Arithmetic of plain arrays of equal length, in the order of their elements. */
public final class Vectors {

	private Vectors() {
	}

	/** The scalar product. */
	public static double dot(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}

	/** The Euclidean length. */
	public static double norm(double[] a) {
		return Math.sqrt(dot(a, a));
	}

	/** Length of the difference. */
	public static double distance(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += (a[i] - b[i]) * (a[i] - b[i]);
		}
		return Math.sqrt(sum);
	}

	/** Adds {@code factor * b} to {@code a}. */
	public static void add(double[] a, double factor, double[] b) {
		for (int i = 0; i < a.length; i++) {
			a[i] += factor * b[i];
		}
	}

	/** Multiplies {@code a} by a factor. */
	public static void scale(double[] a, double factor) {
		for (int i = 0; i < a.length; i++) {
			a[i] *= factor;
		}
	}
}
