// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.correlation;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/**
 * A binary sequence with its aperiodic autocorrelations {@code C_k = sum_i s_i s_{i+k}}, which follow each flip in time
 * O(N). Energies are {@code E = sum_{k=1}^{N-1} C_k^2}.
 */
public final class Correlations {

	/** Zeros on either side of a sequence, beyond its length: room for the widest vectors. */
	private static final int MARGIN = 64;

	final int length;
	/** Position of spin 0 in {@link #spins}; zeros before and after, so that no sum has to stop at an end. */
	final int origin;
	final short[] spins;
	/** The same as ints, in both directions: sums over both run forwards in {@link #flip}. */
	private final int[] forwards;
	private final int[] backwards;
	/** C_k at position k; C_0 is not kept. */
	final int[] values;

	/** Of a sequence that is still to be set. @param length number of spins, from 1 */
	public Correlations(int length) {
		this.length = length;
		origin = length + MARGIN;
		spins = new short[length + 2 * origin];
		forwards = new int[spins.length];
		backwards = new int[spins.length];
		values = new int[length];
	}

	/** Number of spins. */
	public int length() {
		return length;
	}

	/** Takes over a sequence. */
	public void set(IsingConfiguration state) {
		for (int i = 0; i < length; i++) {
			put(i, state.spin(i));
		}
		recompute();
	}

	/** Draws a sequence. */
	public void draw(RandomStream random) {
		for (int i = 0; i < length; i++) {
			put(i, random.nextBoolean() ? 1 : -1);
		}
		recompute();
	}

	/** Draws a skew-symmetric sequence, {@code s_{m+l} = (-1)^l s_{m-l}}; the length must be odd, N = 2m + 1. */
	public void drawSkew(RandomStream random) {
		int middle = length / 2;
		for (int l = 0; l <= middle; l++) {
			int spin = random.nextBoolean() ? 1 : -1;
			put(middle - l, spin);
			put(middle + l, l % 2 == 0 ? spin : -spin);
		}
		recompute();
	}

	private void put(int site, int spin) {
		spins[origin + site] = (short) spin;
		forwards[origin + site] = spin;
		backwards[origin + length - 1 - site] = spin;
	}

	private void recompute() {
		for (int k = 1; k < length; k++) {
			int sum = 0;
			for (int i = origin; i < origin + length - k; i++) {
				sum += spins[i] * spins[i + k];
			}
			values[k] = sum;
		}
	}

	/** Turns the spin at a site: {@code C_k -= 2 s_i (s_{i+k} + s_{i-k})}. */
	public void flip(int site) {
		int twice = 2 * spins[origin + site];
		int ahead = origin + site;
		int behind = origin + length - 1 - site;
		for (int k = 1; k < values.length; k++) {
			values[k] -= twice * (forwards[ahead + k] + backwards[behind + k]);
		}
		put(site, -spins[origin + site]);
	}

	/** Energy change of turning the spin at a site. */
	public long cost(int site) {
		int twice = 2 * spins[origin + site];
		int ahead = origin + site;
		int behind = origin + length - 1 - site;
		long sum = 0;
		for (int k = 1; k < values.length; k++) {
			int change = -twice * (forwards[ahead + k] + backwards[behind + k]);
			sum += (long) change * (2 * values[k] + change);
		}
		return sum;
	}

	/** Sum of the squares of all correlations. */
	public long energy() {
		long sum = 0;
		for (int k = 1; k < length; k++) {
			sum += (long) values[k] * values[k];
		}
		return sum;
	}

	/** The sequence as a state. */
	public IsingConfiguration state() {
		IsingConfiguration state = new IsingSpace(length).create();
		for (int i = 0; i < length; i++) {
			state.set(i, spins[origin + i]);
		}
		return state;
	}
}
