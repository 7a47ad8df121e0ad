// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.slurm;

import java.util.ArrayList;
import java.util.List;

/** Indices as Slurm writes them: {@code 1-4,7}. */
final class Ranges {

	private Ranges() {
	}

	/** @param indices ascending */
	static String of(List<Integer> indices) {
		List<String> ranges = new ArrayList<>();
		for (int i = 0; i < indices.size();) {
			int j = i;
			while (j + 1 < indices.size() && indices.get(j + 1) == indices.get(j) + 1) {
				j++;
			}
			ranges.add(i == j ? indices.get(i).toString() : indices.get(i) + "-" + indices.get(j));
			i = j + 1;
		}
		return String.join(",", ranges);
	}
}
