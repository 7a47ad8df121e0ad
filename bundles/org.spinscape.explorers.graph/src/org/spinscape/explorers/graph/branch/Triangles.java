// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.branch;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Triangle inequalities with their multipliers: for three spins, {@code u X_ij + v X_ik + u v X_jk >= -1}, since of three
 * spins two are equal, whichever of them are turned over first (F. Barahona, A. R. Mahjoub, Math. Program. 36, 157 (1986)).
 */
final class Triangles {

	private int[] corners = new int[0];
	/** Bit 0: u is negative; bit 1: v is negative. */
	private byte[] signs = new byte[0];
	private double[] multipliers = new double[0];
	private int size;

	int size() {
		return size;
	}

	int i(int t) {
		return corners[3 * t];
	}

	int j(int t) {
		return corners[3 * t + 1];
	}

	int k(int t) {
		return corners[3 * t + 2];
	}

	double u(int t) {
		return (signs[t] & 1) == 0 ? 1 : -1;
	}

	double v(int t) {
		return (signs[t] & 2) == 0 ? 1 : -1;
	}

	double multiplier(int t) {
		return multipliers[t];
	}

	void multiplier(int t, double value) {
		multipliers[t] = value;
	}

	/** @param code see {@link #code} */
	void add(int i, int j, int k, int code, double multiplier) {
		if (size == signs.length) {
			int room = Math.max(64, 2 * size);
			corners = Arrays.copyOf(corners, 3 * room);
			signs = Arrays.copyOf(signs, room);
			multipliers = Arrays.copyOf(multipliers, room);
		}
		corners[3 * size] = i;
		corners[3 * size + 1] = j;
		corners[3 * size + 2] = k;
		signs[size] = (byte) code;
		multipliers[size++] = multiplier;
	}

	/** Writes them with their multipliers. */
	void write(DataOutput out) throws IOException {
		out.writeInt(size);
		for (int t = 0; t < size; t++) {
			out.writeInt(i(t));
			out.writeInt(j(t));
			out.writeInt(k(t));
			out.writeByte(signs[t]);
			out.writeDouble(multipliers[t]);
		}
	}

	/** Reads what {@link #write} has written. */
	static Triangles read(DataInput in) throws IOException {
		Triangles triangles = new Triangles();
		for (int left = in.readInt(); left > 0; left--) {
			triangles.add(in.readInt(), in.readInt(), in.readInt(), in.readByte(), in.readDouble());
		}
		return triangles;
	}

	/** The two signs as one number. */
	static int code(double u, double v) {
		return (u < 0 ? 1 : 0) + (v < 0 ? 2 : 0);
	}

	int code(int t) {
		return signs[t];
	}

	/** How far inequality t is from being tight; negative if it is violated. */
	double slack(int t, double[][] x) {
		double u = u(t);
		double v = v(t);
		return u * x[i(t)][j(t)] + v * x[i(t)][k(t)] + u * v * x[j(t)][k(t)] + 1;
	}

	/** The same for a state; 0 or 4. */
	double slack(int t, int[] signs) {
		int i = signs[i(t)];
		int j = signs[j(t)];
		int k = signs[k(t)];
		return u(t) * i * j + v(t) * i * k + u(t) * v(t) * j * k + 1;
	}

	/** What X between two spins counts in inequality t: 1, -1, or 0 if it is not about both. */
	double weight(int t, int a, int b) {
		int low = Math.min(a, b);
		int high = Math.max(a, b);
		if (i(t) == low) {
			return j(t) == high ? u(t) : k(t) == high ? v(t) : 0;
		}
		return j(t) == low && k(t) == high ? u(t) * v(t) : 0;
	}

	/** A key of the inequality, whatever its multiplier. @param n number of spins */
	long key(int t, int n) {
		return key(i(t), j(t), k(t), signs[t], n);
	}

	static long key(int i, int j, int k, int code, int n) {
		return (((long) i * n + j) * n + k) * 4 + code;
	}

	/** What remains of them when spin {@code gone} is merged with another; those of both of them are void. */
	Triangles merged(int[] place, int gone, int relative) {
		Triangles merged = new Triangles();
		for (int t = 0; t < size; t++) {
			int a = place[i(t)];
			int b = place[j(t)];
			int c = place[k(t)];
			if (a == b || a == c || b == c || multipliers[t] == 0) {
				continue;
			}
			double ab = u(t) * (i(t) == gone || j(t) == gone ? relative : 1);
			double ac = v(t) * (i(t) == gone || k(t) == gone ? relative : 1);
			double bc = u(t) * v(t) * (j(t) == gone || k(t) == gone ? relative : 1);
			merged.addSorted(a, b, c, ab, ac, bc, multipliers[t]);
		}
		return merged;
	}

	private void addSorted(int a, int b, int c, double ab, double ac, double bc, double multiplier) {
		if (a > b) {
			addSorted(b, a, c, ab, bc, ac, multiplier);
		} else if (b > c) {
			addSorted(a, c, b, ac, ab, bc, multiplier);
		} else {
			add(a, b, c, code(ab, ac), multiplier);
		}
	}
}
