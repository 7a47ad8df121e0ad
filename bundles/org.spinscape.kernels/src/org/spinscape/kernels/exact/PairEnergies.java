// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import org.spinscape.core.explorer.ExplorerContext;

/** Energies of a pair model: exact ones are summed up when they are asked for. */
final class PairEnergies extends EnergyTable {

	static final int BYTES_PER_STATE = 4;

	/** To make the level of a state. */
	private static final long OPERATIONS = 8;
	private static final int BLOCK_SPINS = Integer.numberOfTrailingZeros(BLOCK);

	private final PairUnits units;
	private final LowTables tables;

	private PairEnergies(PairUnits units, LowTables tables, int[] levels) {
		super(levels, units.shift() == 0);
		this.units = units;
		this.tables = tables;
	}

	static PairEnergies of(PairUnits units, int threads, ExplorerContext context) {
		LowTables tables = new LowTables(units, Math.min(BLOCK_SPINS, units.free()));
		LevelStep kernel = VectorCode.pays(OPERATIONS << units.free()) ? LevelStep.BEST : new ScalarLevelStep();
		return new PairEnergies(units, tables, new LevelFill(tables, units.shift(), kernel).levels(threads, context));
	}

	@Override
	public long units(int state) {
		return exact() ? levels()[state] : units.energy(state);
	}

	@Override
	public int block(int first, long[] energies) {
		if (exact()) {
			return super.block(first, energies);
		}
		long high = first >>> tables.spins();
		tables.fill(high, energies);
		long offset = tables.offset(high);
		int count = tables.base().length;
		for (int i = 0; i < count; i++) {
			energies[i] += offset;
		}
		return count;
	}

	@Override
	public double joule(long energy) {
		return units.joule(energy);
	}
}
