// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.tour;

import org.spinscape.core.hamiltonian.EnergyTracker;

/** Follows a trip: a move is tried with the few legs that it changes. */
final class TourTracker implements EnergyTracker<Tour> {

	private final TourLength model;
	private final TourMoves moves;
	private final Tour tour;
	private final int count;
	private long units;

	TourTracker(TourLength model, Tour start) {
		this.model = model;
		moves = model.space().tourMoves();
		tour = start.copy();
		count = moves.count(tour.length());
		units = model.units(tour);
	}

	private long change(long pair) {
		return moves.change(tour, model.distances(), TourMoves.from(pair), TourMoves.to(pair));
	}

	@Override
	public Tour configuration() {
		return tour;
	}

	@Override
	public double energy() {
		return model.length(units);
	}

	@Override
	public int moves() {
		return count;
	}

	@Override
	public double delta(int move) {
		return model.length(change(moves.pair(move, tour.length())));
	}

	@Override
	public void accept(int move) {
		long pair = moves.pair(move, tour.length());
		units += change(pair);
		moves.apply(tour, TourMoves.from(pair), TourMoves.to(pair));
	}

	@Override
	public void reset(Tour start) {
		tour.set(start);
		units = model.units(tour);
	}
}
