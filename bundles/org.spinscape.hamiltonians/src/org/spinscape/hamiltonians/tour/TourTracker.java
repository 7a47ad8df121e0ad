// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.tour;

import org.spinscape.core.hamiltonian.ProposalTracker;

/**
 * Follows a trip: a move is tried with the few legs that it changes. All moves are proposals, so that a refused one is never
 * carried out.
 */
final class TourTracker implements ProposalTracker<Tour> {

	private final TourLength model;
	private final TourMoves moves;
	private final Tour tour;
	private final int count;
	private long units;
	private long proposed;
	private long longer;

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
		propose(move);
		take();
	}

	@Override
	public int proposals() {
		return count;
	}

	@Override
	public double propose(int proposal) {
		proposed = moves.pair(proposal, tour.length());
		longer = change(proposed);
		return model.length(longer);
	}

	/** The moves that exchange the same cities, or put the same legs back, lead back: as many as led there. */
	@Override
	public double logReverse() {
		return 0;
	}

	@Override
	public void take() {
		units += longer;
		moves.apply(tour, TourMoves.from(proposed), TourMoves.to(proposed));
	}

	@Override
	public void reset(Tour start) {
		tour.set(start);
		units = model.units(tour);
	}
}
