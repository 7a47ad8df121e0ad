// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.loss;

import java.util.List;

/** All losses. */
public final class Losses {

	private static final List<Loss> ALL = List.of(new CrossEntropy(), new SquaredError(), new Hinge());

	private Losses() {
	}

	/** The words that name them, the usual one first. */
	public static String[] ids() {
		return ALL.stream().map(Loss::id).toArray(String[]::new);
	}

	/** The loss of that name. @throws java.util.NoSuchElementException if there is none */
	public static Loss of(String id) {
		return ALL.stream().filter(loss -> loss.id().equals(id)).findFirst().orElseThrow();
	}

	/** The output of a sample that is largest, the first of equals: the class that a network takes it for. */
	public static int largest(double[] out, int at, int width) {
		int best = 0;
		for (int i = 1; i < width; i++) {
			best = out[at + i] > out[at + best] ? i : best;
		}
		return best;
	}
}
