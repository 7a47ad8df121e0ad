// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.flood;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.spinscape.explorers.exact.minima.Minimum;

/** Barrier trees in the state of an explorer, so that a flood is not repeated. */
public final class SavedTrees {

	private SavedTrees() {
	}

	/** Writes both trees. */
	public static void write(Flooding.Trees trees, DataOutput out) throws IOException {
		write(trees.graph(), out);
		boolean same = trees.all() == trees.graph();
		out.writeBoolean(same);
		if (!same) {
			write(trees.all(), out);
		}
	}

	/** Reads what {@link #write(Flooding.Trees, DataOutput)} has written. */
	public static Flooding.Trees read(DataInput in) throws IOException {
		List<Leaf> graph = leaves(in);
		return new Flooding.Trees(graph, in.readBoolean() ? graph : leaves(in));
	}

	private static void write(List<Leaf> leaves, DataOutput out) throws IOException {
		out.writeInt(leaves.size());
		for (Leaf leaf : leaves) {
			out.writeInt(leaf.minimum().state());
			out.writeLong(leaf.minimum().units());
			out.writeDouble(leaf.minimum().energy());
			out.writeInt(leaf.minimum().degeneracy());
			out.writeInt(leaf.father());
			out.writeDouble(leaf.saddle());
			out.writeInt(leaf.saddleState());
		}
	}

	private static List<Leaf> leaves(DataInput in) throws IOException {
		List<Leaf> leaves = new ArrayList<>();
		for (int left = in.readInt(); left > 0; left--) {
			Minimum minimum = new Minimum(in.readInt(), in.readLong(), in.readDouble(), in.readInt());
			leaves.add(new Leaf(minimum, in.readInt(), in.readDouble(), in.readInt()));
		}
		return leaves;
	}
}
