// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import static org.spinscape.store.HdfNodes.doubles;
import static org.spinscape.store.HdfNodes.ints;
import static org.spinscape.store.HdfNodes.longs;
import static org.spinscape.store.HdfNodes.put;
import static org.spinscape.store.HdfNodes.strings;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Tree.Leaf;

import io.jhdf.api.Group;
import io.jhdf.api.WritableGroup;

/** Barrier trees as parallel arrays, one entry a minimum; fathers are indices into the same arrays. */
final class TreeCodec {

	private TreeCodec() {
	}

	static void write(WritableGroup group, Tree tree) {
		List<Leaf> leaves = tree.leaves();
		group.putAttribute("mirror_images_merged", tree.mirrorImagesMerged() ? 1 : 0);
		put(group, "state", leaves.stream().map(Leaf::state).toList());
		put(group, "energy", leaves.stream().mapToDouble(Leaf::energy).toArray(), tree.unit(), "energy of the minimum");
		put(group, "degeneracy", leaves.stream().mapToLong(Leaf::degeneracy).toArray());
		put(group, "father", leaves.stream().mapToInt(Leaf::father).toArray());
		put(group, "saddle", leaves.stream().mapToDouble(Leaf::saddle).toArray(), tree.unit(),
				"energy at which the basin merges into its father's");
		put(group, "saddle_state", leaves.stream().map(Leaf::saddleState).toList());
		put(group, "above_lid", leaves.stream().mapToInt(leaf -> leaf.aboveLid() ? 1 : 0).toArray());
		put(group, "basin", leaves.stream().mapToLong(Leaf::basin).toArray());
		put(group, "funnel", leaves.stream().mapToInt(Leaf::funnel).toArray());
		put(group, "funnel_labels", tree.labels());
	}

	static Tree read(Group group, ResultTag tag) {
		List<String> states = strings(group, "state");
		double[] energy = doubles(group, "energy");
		long[] degeneracy = longs(group, "degeneracy");
		int[] father = ints(group, "father");
		double[] saddle = doubles(group, "saddle");
		List<String> saddleStates = strings(group, "saddle_state");
		int[] above = ints(group, "above_lid");
		long[] basin = longs(group, "basin");
		int[] funnel = ints(group, "funnel");
		List<Leaf> leaves = new ArrayList<>();
		for (int i = 0; i < energy.length; i++) {
			leaves.add(new Leaf(states.get(i), energy[i], degeneracy[i], father[i], saddle[i], saddleStates.get(i),
					above.length > 0 && above[i] != 0, basin[i], funnel[i]));
		}
		return new Tree(tag, leaves, strings(group, "funnel_labels"), merged(group, tag));
	}

	/** The first version of the format said it in words alone. */
	private static boolean merged(Group group, ResultTag tag) {
		return group.getAttribute("mirror_images_merged") == null ? tag.meaning().contains("mirror images")
				: HdfNodes.number(group, "mirror_images_merged") == 1;
	}
}
