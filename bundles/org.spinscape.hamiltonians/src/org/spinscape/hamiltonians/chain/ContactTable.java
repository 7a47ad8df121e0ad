// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

/** Counts contacts of a chain bead by bead, and those that a step would make and break. Owned by one thread. */
final class ContactTable {

	private static final byte STRONG = 1;
	private static final byte WEAK = 2;

	private final ChainLattice lattice;
	private final int beads;
	/** How beads i and j attract each other, at {@code i * beads + j}; shared. */
	private final byte[] kinds;
	/** Whether a bead attracts any other; shared. */
	private final boolean[] attractive;
	private int strongChange;
	private int weakChange;

	ContactTable(ChainLattice lattice, int beads, ContactMap contacts) {
		this.lattice = lattice;
		this.beads = beads;
		kinds = new byte[beads * beads];
		attractive = new boolean[beads];
		enter(contacts.strongPairs(), STRONG);
		enter(contacts.weakPairs(), WEAK);
	}

	private ContactTable(ContactTable other) {
		lattice = other.lattice;
		beads = other.beads;
		kinds = other.kinds;
		attractive = other.attractive;
	}

	/** The same table for another thread. */
	ContactTable share() {
		return new ContactTable(this);
	}

	private void enter(int[] pairs, byte kind) {
		for (int k = 0; k < pairs.length; k += 2) {
			int i = pairs[k];
			int j = pairs[k + 1];
			kinds[i * beads + j] = kind;
			kinds[j * beads + i] = kind;
			attractive[i] = true;
			attractive[j] = true;
		}
	}

	/** Strong contacts of a chain. */
	int strong(PulledChain chain) {
		return all(chain, STRONG);
	}

	/** Weak contacts of a chain. */
	int weak(PulledChain chain) {
		return all(chain, WEAK);
	}

	private int all(PulledChain chain, byte kind) {
		int count = 0;
		for (int bead = 0; bead < beads; bead++) {
			for (int way = 0; way < lattice.directions(); way++) {
				int other = chain.at(chain.point(bead) + ChainLattice.step(way));
				count += other > bead && kinds[bead * beads + other] == kind ? 1 : 0;
			}
		}
		return count;
	}

	/** Works out what the step that the chain has in mind would change. */
	void change(PulledChain chain) {
		strongChange = 0;
		weakChange = 0;
		for (int t = 0; t < chain.moving(); t++) {
			int bead = chain.mover(t);
			if (attractive[bead]) {
				int from = chain.point(bead);
				int to = chain.target(t);
				for (int way = 0; way < lattice.directions(); way++) {
					int step = ChainLattice.step(way);
					count(chain, bead, chain.at(from + step), -1);
					count(chain, bead, chain.atAfter(to + step), 1);
				}
			}
		}
	}

	/** Of two beads that both move, the one of higher number counts their contact. */
	private void count(PulledChain chain, int bead, int other, int sign) {
		if (other == Occupancy.NONE) {
			return;
		}
		byte kind = kinds[bead * beads + other];
		if (kind != 0 && (other < bead || !chain.moves(other))) {
			strongChange += kind == STRONG ? sign : 0;
			weakChange += kind == WEAK ? sign : 0;
		}
	}

	/** Strong contacts that the step would make, less those that it would break. */
	int strongChange() {
		return strongChange;
	}

	/** Weak contacts that the step would make, less those that it would break. */
	int weakChange() {
		return weakChange;
	}
}
