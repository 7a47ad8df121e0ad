// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Tree.Leaf;

/** Barrier trees as parallel arrays, one entry a minimum; fathers are indices into the same arrays. */
final class TreeCodec {

	private TreeCodec() {
	}

	static void write(FieldWriter out, Tree tree) {
		List<Leaf> leaves = tree.leaves();
		out.say("mirror_images_merged", tree.mirrorImagesMerged() ? 1 : 0);
		out.list("state", leaves.stream().map(Leaf::state).toList());
		out.list("energy", leaves.stream().mapToDouble(Leaf::energy).toArray(), tree.unit(), "energy of the minimum");
		out.list("degeneracy", leaves.stream().mapToLong(Leaf::degeneracy).toArray());
		out.list("father", leaves.stream().mapToInt(Leaf::father).toArray());
		out.list("saddle", leaves.stream().mapToDouble(Leaf::saddle).toArray(), tree.unit(),
				"energy at which the basin merges into its father's");
		out.list("saddle_state", leaves.stream().map(Leaf::saddleState).toList());
		out.list("above_lid", leaves.stream().mapToInt(leaf -> leaf.aboveLid() ? 1 : 0).toArray());
		out.list("basin", leaves.stream().mapToLong(Leaf::basin).toArray());
		out.list("funnel", leaves.stream().mapToInt(Leaf::funnel).toArray());
		out.list("funnel_labels", tree.labels());
	}

	static Tree read(FieldReader in, ResultTag tag) {
		List<String> states = in.texts("state");
		double[] energy = in.doubles("energy");
		long[] degeneracy = in.longs("degeneracy");
		int[] father = in.ints("father");
		double[] saddle = in.doubles("saddle");
		List<String> saddleStates = in.texts("saddle_state");
		int[] above = in.ints("above_lid");
		long[] basin = in.longs("basin");
		int[] funnel = in.ints("funnel");
		List<Leaf> leaves = new ArrayList<>();
		for (int i = 0; i < energy.length; i++) {
			leaves.add(new Leaf(states.get(i), energy[i], degeneracy[i], father[i], saddle[i], saddleStates.get(i),
					above.length > 0 && above[i] != 0, basin[i], funnel[i]));
		}
		return new Tree(tag, leaves, in.texts("funnel_labels"), merged(in, tag));
	}

	/** The first version of the format said it in words alone. */
	private static boolean merged(FieldReader in, ResultTag tag) {
		return !in.says("mirror_images_merged") ? tag.meaning().contains("mirror images")
				: in.number("mirror_images_merged") == 1;
	}
}
