// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.selection;

import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Tree;
import org.spinscape.ui.number.NumberPreferences;

/**
 * A state to draw, with what is said of it.
 *
 * @param text      the state
 * @param reference the ground state to compare with; empty if it is the state itself
 * @param caption   rank, energy, magnetisation, overlap
 */
public record ShownState(String text, String reference, String caption) {

	private static final int DIGITS = 6;

	/** The state of a minimum; without one the ground state, or the first state kept; {@code null} if there is none. */
	public static ShownState of(ShownLandscape landscape, int minimum) {
		Tree tree = landscape.tree();
		if (tree != null && !tree.leaves().isEmpty()) {
			int rank = Math.max(0, minimum);
			String text = tree.leaves().get(rank).state();
			String ground = tree.leaves().getFirst().state();
			String name = rank == 0 ? "ground state" : "minimum " + (rank + 1);
			String overlap = rank == 0 ? "" : overlap(text, ground);
			return new ShownState(text, rank == 0 ? "" : nearer(text, ground),
					name + energy(tree.leaves().get(rank).energy(), tree.unit()) + magnetisation(text) + overlap);
		}
		Configurations states = landscape.states();
		if (states == null || states.states().isEmpty()) {
			return null;
		}
		String text = states.states().getFirst();
		return new ShownState(text, "",
				states.tag().title() + energy(states.energies()[0], states.unit()) + magnetisation(text));
	}

	private static String energy(double energy, String unit) {
		return ", E = " + NumberPreferences.look().plain(energy, DIGITS) + (unit.isEmpty() ? "" : " " + unit);
	}

	private static boolean isIsing(String text) {
		return text.chars().allMatch(c -> c == '+' || c == '-');
	}

	private static String magnetisation(String text) {
		if (!isIsing(text) || text.isEmpty()) {
			return "";
		}
		long up = text.chars().filter(c -> c == '+').count();
		return ", m = " + NumberPreferences.look().plain((2.0 * up - text.length()) / text.length(), 3);
	}

	/** Sum of s_i s'_i over N. */
	private static double q(String a, String b) {
		int same = 0;
		for (int i = 0; i < a.length(); i++) {
			same += a.charAt(i) == b.charAt(i) ? 1 : 0;
		}
		return (2.0 * same - a.length()) / a.length();
	}

	private static String overlap(String text, String ground) {
		return isIsing(text) && text.length() == ground.length() ? ", q = " + NumberPreferences.look().plain(q(text, ground),
				3) : "";
	}

	/** The ground state or its reverse, whichever is nearer: few differences are easier to see than many. */
	private static String nearer(String text, String ground) {
		if (!isIsing(text) || text.length() != ground.length() || q(text, ground) >= 0) {
			return ground;
		}
		return ground.replace('+', '*').replace('-', '+').replace('*', '-');
	}
}
