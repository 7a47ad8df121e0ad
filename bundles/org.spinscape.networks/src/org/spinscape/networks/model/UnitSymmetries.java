// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.spinscape.core.hamiltonian.capability.BlockPermutation;
import org.spinscape.core.hamiltonian.capability.ScaleChange;
import org.spinscape.core.hamiltonian.capability.SignChange;
import org.spinscape.core.hamiltonian.capability.Symmetry;
import org.spinscape.core.layer.Layer;
import org.spinscape.core.layer.Layer.Response;

/**
 * What may be done to the hidden units of a network without changing what it computes: units change places; a unit with
 * an odd activation changes the signs, one with a rectifier the sizes, of all weights into it and of those out of it.
 */
final class UnitSymmetries {

	private UnitSymmetries() {
	}

	/** @param penalty whether weights cost something, so that their sizes may not be changed */
	static List<Symmetry> of(Network network, boolean penalty) {
		List<Symmetry> all = new ArrayList<>();
		for (int first = 0; first < network.layers().size(); first++) {
			if (!network.layers().get(first).weightsInto().isEmpty()) {
				add(network, first, penalty, all);
			}
		}
		return List.copyOf(all);
	}

	private static void add(Network network, int first, boolean penalty, List<Symmetry> all) {
		Set<Response> between = EnumSet.noneOf(Response.class);
		int next = first + 1;
		while (next < network.layers().size() && passes(network.layers().get(next))) {
			between.add(network.layers().get(next).response());
			next++;
		}
		if (next == network.layers().size() || network.layers().get(next).weightsFrom().isEmpty()) {
			return;
		}
		List<int[]> into = shifted(network.layers().get(first).weightsInto(), network.offset(first));
		List<int[]> from = shifted(network.layers().get(next).weightsFrom(), network.offset(next));
		String layer = " of layer " + (first + 1);
		if (into.size() > 1) {
			all.add(new BlockPermutation("any order of the " + into.size() + " units" + layer,
					IntStream.range(0, into.size()).mapToObj(unit -> joined(into.get(unit), from.get(unit))).toList()));
		}
		for (int unit = 0; unit < into.size(); unit++) {
			String whose = " of unit " + (unit + 1) + layer;
			if (EnumSet.of(Response.ODD, Response.LINEAR).containsAll(between)) {
				all.add(new SignChange("sign" + whose, joined(into.get(unit), from.get(unit))));
			}
			if (!penalty && EnumSet.of(Response.POSITIVE, Response.LINEAR).containsAll(between)) {
				all.add(new ScaleChange("scale" + whose, into.get(unit), from.get(unit)));
			}
		}
	}

	/** Whether units stay apart in a layer without weights. */
	private static boolean passes(Layer layer) {
		return layer.weights() == 0 && layer.response() != Response.MIXING;
	}

	private static List<int[]> shifted(List<int[]> numbers, int by) {
		return numbers.stream().map(each -> IntStream.of(each).map(i -> i + by).toArray()).toList();
	}

	private static int[] joined(int[] one, int[] other) {
		return IntStream.concat(IntStream.of(one), IntStream.of(other)).toArray();
	}
}
