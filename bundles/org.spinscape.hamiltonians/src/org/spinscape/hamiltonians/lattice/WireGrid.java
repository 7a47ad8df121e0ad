// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.lattice;

import java.util.Optional;

import org.spinscape.core.hamiltonian.capability.SiteLayout;

/**
 * The graph of a quantum annealer: sites are pieces of straight wires, upright ones and level ones, on a square grid. Two are
 * joined where they cross, where one follows the other on a wire, and where they lie beside each other on two wires that
 * make a pair. Upright pieces are numbered first, wire by wire from the left, each from the top; then level pieces, wire by
 * wire from the top, each from the left.
 *
 * @param first    grid line of the first wire in either direction, even
 * @param wires    number of wires in either direction, even
 * @param span     grid lines that a piece crosses
 * @param pieces   pieces of a wire
 * @param upright  grid line where the first piece of an upright wire begins, by the wire's own grid line, periodically
 * @param level    the same of level wires
 * @param besides  pieces that a piece far from the edge lies beside
 */
record WireGrid(int first, int wires, int span, int pieces, int[] upright, int[] level, int besides) implements Lattice {

	/** Distance of grid lines: the nearest sites, half a line apart in either direction, are at distance 1. */
	private static final double SPACING = Math.sqrt(2);

	/**
	 * Pegasus: 15 neighbours at most.
	 *
	 * @param size m, at least 2; there are 8(3m-1)(m-1) sites
	 * @see <a href="https://arxiv.org/abs/2003.00133">Boothby, Bunyk, Raymond, Roy, Next-Generation Topology of D-Wave Quantum
	 *      Processors, arXiv:2003.00133 (2020)</a>
	 */
	static WireGrid pegasus(int size) {
		return new WireGrid(2, 12 * size - 4, 12, size - 1, new int[] { 2, 2, 2, 2, 10, 10, 10, 10, 6, 6, 6, 6 },
				new int[] { 6, 6, 6, 6, 2, 2, 2, 2, 10, 10, 10, 10 }, 1);
	}

	/**
	 * Zephyr with four wires of a kind in a cell: 20 neighbours at most. K. Boothby, A. D. King, J. Raymond, Zephyr Topology of
	 * D-Wave Quantum Processors, D-Wave technical report 14-1056A-A (2021).
	 *
	 * @param size m, at least 1; there are 16m(2m+1) sites
	 */
	static WireGrid zephyr(int size) {
		return new WireGrid(0, 8 * (2 * size + 1), 16, size, new int[] { 0, 8 }, new int[] { 0, 8 }, 2);
	}

	/** Number of sites as it would be, also where that is too many. */
	double sitesAsReal() {
		return 2.0 * wires * pieces;
	}

	/** Number of bonds as it would be: crossings, along wires, beside wires. */
	double bondsAsReal() {
		double crossings = (double) span * pieces * span * pieces;
		return crossings + 2.0 * wires * (pieces - 1) + (double) wires * (besides * (pieces - 1) + 1);
	}

	@Override
	public int sites() {
		return (int) sitesAsReal();
	}

	@Override
	public int bonds() {
		return (int) bondsAsReal();
	}

	/** Where a wire's first piece begins. */
	private int begin(boolean down, int wire) {
		int[] begins = down ? upright : level;
		return begins[(first + wire) % begins.length];
	}

	private int site(boolean down, int wire, int piece) {
		return ((down ? 0 : wires) + wire) * pieces + piece;
	}

	@Override
	public void forEachBond(BondVisitor visitor) {
		for (int wire = 0; wire < wires; wire++) {
			for (int piece = 0; piece < pieces; piece++) {
				cross(wire, piece, visitor);
			}
		}
		for (boolean down : new boolean[] { true, false }) {
			for (int wire = 0; wire < wires; wire++) {
				for (int piece = 0; piece + 1 < pieces; piece++) {
					visitor.bond(site(down, wire, piece), site(down, wire, piece + 1));
				}
			}
			for (int wire = 0; wire < wires; wire += 2) {
				lieBeside(down, wire, visitor);
			}
		}
	}

	/** The level pieces that an upright one crosses. */
	private void cross(int wire, int piece, BondVisitor visitor) {
		int top = begin(true, wire) + span * piece - first;
		for (int other = Math.max(0, top); other < Math.min(wires, top + span); other++) {
			int along = first + wire - begin(false, other);
			if (along >= 0 && along < span * pieces) {
				visitor.bond(site(true, wire, piece), site(false, other, along / span));
			}
		}
	}

	/** The pieces of two wires that have grid lines in common. */
	private void lieBeside(boolean down, int wire, BondVisitor visitor) {
		int apart = begin(down, wire + 1) - begin(down, wire);
		for (int piece = 0; piece < pieces; piece++) {
			for (int other = Math.max(0, piece - 1); other < Math.min(pieces, piece + 2); other++) {
				if (Math.abs(span * (other - piece) + apart) < span) {
					visitor.bond(site(down, wire, piece), site(down, wire + 1, other));
				}
			}
		}
	}

	@Override
	public Optional<SiteLayout> layout() {
		return Optional.of(new WireLayout(this));
	}

	/** Each piece at its middle. */
	private record WireLayout(WireGrid grid) implements SiteLayout {

		@Override
		public int layers() {
			return 1;
		}

		@Override
		public int layer(int site) {
			return 0;
		}

		private boolean down(int site) {
			return site < grid.wires * grid.pieces;
		}

		private double across(int site) {
			return SPACING * (grid.first + site / grid.pieces % grid.wires);
		}

		private double along(int site) {
			return SPACING * (grid.begin(down(site), site / grid.pieces % grid.wires)
					+ grid.span * (site % grid.pieces) + (grid.span - 1) / 2.0);
		}

		@Override
		public double x(int site) {
			return down(site) ? across(site) : along(site);
		}

		@Override
		public double y(int site) {
			return down(site) ? along(site) : across(site);
		}
	}
}
