// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.branch;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

import org.spinscape.explorers.graph.spin.SpinGraph;

/**
 * A pair model of which some spins are known relative to others: groups of spins that turn together, with the couplings
 * between groups. {@code H = constant - sum_{a<b} J_ab t_a t_b} with a sign t for each group. Not changed.
 *
 * @param couplings symmetric, one row for each group, 0 on the diagonal; in J
 * @param constant  in J
 * @param group     the group of each spin
 * @param sign      its sign relative to the group, +1 or -1
 */
record MergedSpins(double[][] couplings, double constant, int[] group, int[] sign) {

	/** Every spin by itself, the ghost that stands for fields among them. */
	static MergedSpins of(SpinGraph graph) {
		int n = graph.vertices();
		double[][] couplings = new double[n][n];
		for (int bond = 0; bond < graph.bonds(); bond++) {
			int i = graph.from()[bond];
			int j = graph.to()[bond];
			couplings[i][j] += graph.couplings()[bond];
			couplings[j][i] = couplings[i][j];
		}
		int[] group = new int[n];
		int[] sign = new int[n];
		Arrays.setAll(group, i -> i);
		Arrays.fill(sign, 1);
		return new MergedSpins(couplings, graph.constant(), group, sign);
	}

	/** Writes all of it, to the last bit. */
	void write(DataOutput out) throws IOException {
		out.writeInt(groups());
		for (int a = 0; a < groups(); a++) {
			for (int b = 0; b < a; b++) {
				out.writeDouble(couplings[a][b]);
			}
		}
		out.writeDouble(constant);
		out.writeInt(group.length);
		for (int i = 0; i < group.length; i++) {
			out.writeInt(group[i]);
			out.writeByte(sign[i]);
		}
	}

	/** Reads what {@link #write} has written. */
	static MergedSpins read(DataInput in) throws IOException {
		double[][] couplings = new double[in.readInt()][];
		Arrays.setAll(couplings, a -> new double[couplings.length]);
		for (int a = 0; a < couplings.length; a++) {
			for (int b = 0; b < a; b++) {
				couplings[a][b] = in.readDouble();
				couplings[b][a] = couplings[a][b];
			}
		}
		double constant = in.readDouble();
		int[] group = new int[in.readInt()];
		int[] sign = new int[group.length];
		for (int i = 0; i < group.length; i++) {
			group[i] = in.readInt();
			sign[i] = in.readByte();
		}
		return new MergedSpins(couplings, constant, group, sign);
	}

	/** Number of groups. */
	int groups() {
		return couplings.length;
	}

	/** Group {@code gone} turns with group {@code kept} from now on. @param relative +1 if they are equal, -1 if opposite */
	MergedSpins merge(int kept, int gone, int relative) {
		int n = groups() - 1;
		int[] place = places(kept, gone);
		double[][] merged = new double[n][n];
		for (int a = 0; a <= n; a++) {
			double factor = a == gone ? relative : 1;
			for (int b = 0; b <= n; b++) {
				if (place[a] != place[b]) {
					merged[place[a]][place[b]] += factor * (b == gone ? relative : 1) * couplings[a][b];
				}
			}
		}
		int[] newGroup = new int[group.length];
		int[] newSign = new int[group.length];
		for (int i = 0; i < group.length; i++) {
			newGroup[i] = place[group[i]];
			newSign[i] = group[i] == gone ? relative * sign[i] : sign[i];
		}
		return new MergedSpins(merged, constant - relative * couplings[kept][gone], newGroup, newSign);
	}

	/** Where each group goes when {@code gone} is merged with {@code kept}. */
	int[] places(int kept, int gone) {
		int[] place = new int[groups()];
		for (int a = 0; a < place.length; a++) {
			place[a] = a > gone ? a - 1 : a;
		}
		place[gone] = place[kept];
		return place;
	}

	/**
	 * A pair of groups that some state of lowest energy has satisfied: a coupling at least as strong as all others of one of
	 * its ends together. Null if there is none.
	 */
	int[] dominant() {
		for (int a = 0; a < groups(); a++) {
			double sum = 0;
			int strongest = a == 0 ? 1 : 0;
			for (int b = 0; b < groups(); b++) {
				double strength = Math.abs(couplings[a][b]);
				sum += strength;
				if (b != a && strength > Math.abs(couplings[a][strongest])) {
					strongest = b;
				}
			}
			if (strongest < groups() && 2 * Math.abs(couplings[a][strongest]) >= sum) {
				return new int[] { strongest, a };
			}
		}
		return null;
	}

	/** Its energy in J. @param signs of the groups */
	double energy(int[] signs) {
		double energy = constant;
		for (int a = 0; a < signs.length; a++) {
			for (int b = 0; b < a; b++) {
				energy -= couplings[a][b] * signs[a] * signs[b];
			}
		}
		return energy;
	}

	/** The signs of the groups in a state; null if it is none of these. */
	int[] signs(int[] spins) {
		int[] signs = new int[groups()];
		for (int i = 0; i < group.length; i++) {
			int here = sign[i] * spins[i];
			if (signs[group[i]] == -here) {
				return null;
			}
			signs[group[i]] = here;
		}
		return signs;
	}

	/** The spins, one by one. @param signs of the groups */
	int[] spins(int[] signs) {
		int[] spins = new int[group.length];
		Arrays.setAll(spins, i -> sign[i] * signs[group[i]]);
		return spins;
	}
}
