// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.meanfield;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.space.IsingConfiguration;

/** Keeps the number of spins along each pattern beside the fields of the glass: a flip costs one pass over patterns. */
final class PatternTracker implements LocalFields.Tracker {

	private final PatternHamiltonian model;
	private final LocalFields.Tracker glass;
	private final int[] aligned;

	PatternTracker(PatternHamiltonian model, LocalFields.Tracker glass) {
		this.model = model;
		this.glass = glass;
		this.aligned = new int[model.patterns()];
		model.countAligned(glass.configuration(), aligned);
	}

	@Override
	public IsingConfiguration configuration() {
		return glass.configuration();
	}

	@Override
	public double energy() {
		return glass.energy() + model.potential(aligned);
	}

	@Override
	public int moves() {
		return glass.moves();
	}

	@Override
	public double delta(int move) {
		return glass.delta(move) + model.change(aligned, move, configuration().spin(move));
	}

	@Override
	public void accept(int move) {
		model.flip(aligned, move, configuration().spin(move));
		glass.accept(move);
	}

	@Override
	public double localField(int site) {
		return configuration().spin(site) * delta(site) / 2;
	}

	@Override
	public void reset(IsingConfiguration start) {
		glass.reset(start);
		model.countAligned(start, aligned);
	}

	@Override
	public void saveCaches(DataOutput out) throws IOException {
		glass.saveCaches(out);
	}

	@Override
	public void restoreCaches(DataInput in) throws IOException {
		glass.restoreCaches(in);
	}
}
