// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import java.util.List;

/** Hamming distances of states given as text, one sign a site. */
public final class StateDistances {

	private StateDistances() {
	}

	/** Whether states can be compared site by site. */
	public static boolean comparable(List<String> states) {
		int sites = states.isEmpty() ? 0 : states.getFirst().length();
		return sites > 0 && states.stream()
				.allMatch(state -> state.length() == sites && state.chars().noneMatch(c -> c == ' ' || c == ',' || c == '.'));
	}

	/**
	 * All pairs.
	 *
	 * @param mirrored whether a state stands for its mirror image too, so that the nearer of the two counts
	 */
	public static double[][] of(List<String> states, boolean mirrored) {
		int n = states.size();
		double[][] distances = new double[n][n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < i; j++) {
				distances[i][j] = of(states.get(i), states.get(j), mirrored);
				distances[j][i] = distances[i][j];
			}
		}
		return distances;
	}

	/** One pair. @param mirrored whether a state stands for its mirror image too */
	public static int of(String a, String b, boolean mirrored) {
		int hamming = hamming(a, b);
		return mirrored ? Math.min(hamming, a.length() - hamming) : hamming;
	}

	private static int hamming(String a, String b) {
		int different = 0;
		for (int i = 0; i < a.length(); i++) {
			different += a.charAt(i) == b.charAt(i) ? 0 : 1;
		}
		return different;
	}
}
