// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.branch;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A part of the states: those in which some spins are relative to others as they are here, with what is known of their
 * bound. Not changed.
 *
 * @param spins     what is left to decide
 * @param diagonal  multipliers of the diagonal where the bound was found, one for each group; null for none yet
 * @param triangles inequalities that counted there
 * @param bound     no state of it is lower, in J
 * @param kept      one group of the pair that is decided next
 * @param gone      the other
 */
record Subproblem(MergedSpins spins, double[] diagonal, Triangles triangles, double bound, int kept,
		int gone) {

	/** All states of a model. */
	static Subproblem all(MergedSpins spins) {
		return new Subproblem(spins, null, new Triangles(), Double.NEGATIVE_INFINITY, 0, 0);
	}

	/** Writes one that has been bounded. */
	void write(DataOutput out) throws IOException {
		spins.write(out);
		for (double value : diagonal) {
			out.writeDouble(value);
		}
		triangles.write(out);
		out.writeDouble(bound);
		out.writeInt(kept);
		out.writeInt(gone);
	}

	/** Reads what {@link #write} has written. */
	static Subproblem read(DataInput in) throws IOException {
		MergedSpins spins = MergedSpins.read(in);
		double[] diagonal = new double[spins.groups()];
		for (int a = 0; a < diagonal.length; a++) {
			diagonal[a] = in.readDouble();
		}
		Triangles triangles = Triangles.read(in);
		return new Subproblem(spins, diagonal, triangles, in.readDouble(), in.readInt(), in.readInt());
	}

	/** Those of its states in which its pair is equal (+1) or opposite (-1), not looked at yet. */
	Subproblem child(int relative) {
		return merged(kept, gone, relative);
	}

	/** What is left when strong couplings have been satisfied, one after the other. */
	Subproblem reduced() {
		Subproblem reduced = this;
		for (int[] pair = spins.dominant(); pair != null && reduced.spins.groups() > 1; pair = reduced.spins.dominant()) {
			reduced = reduced.merged(pair[0], pair[1], reduced.spins.couplings()[pair[0]][pair[1]] < 0 ? -1 : 1);
		}
		return reduced;
	}

	private Subproblem merged(int one, int other, int relative) {
		MergedSpins merged = spins.merge(one, other, relative);
		if (diagonal == null) {
			return new Subproblem(merged, null, triangles, bound, 0, 0);
		}
		int[] place = spins.places(one, other);
		double[] y = new double[merged.groups()];
		for (int a = 0; a < diagonal.length; a++) {
			y[place[a]] += diagonal[a];
		}
		// What the pair adds to the diagonal of the merged matrix: the part of the bound that was between them.
		double between = spins.couplings()[one][other] / 2;
		for (int t = 0; t < triangles.size(); t++) {
			between += triangles.multiplier(t) * triangles.weight(t, one, other) / 2;
		}
		y[place[one]] += 2 * relative * between;
		return new Subproblem(merged, y, triangles.merged(place, other, relative), bound, 0, 0);
	}
}
