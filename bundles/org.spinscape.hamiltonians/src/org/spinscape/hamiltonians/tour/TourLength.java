// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.tour;

import java.util.Optional;
import java.util.OptionalDouble;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.Objective;

/** The length of a round trip. Immutable. */
final class TourLength implements Hamiltonian<Tour>, EnergyBounds, Objective {

	private final TourSpace space;
	private final Distances distances;
	private final OptionalDouble bestKnown;

	/** @param bestKnown length of the shortest trip that is known, if one is */
	TourLength(Distances distances, TourMoves moves, OptionalDouble bestKnown) {
		this.distances = distances;
		this.bestKnown = bestKnown;
		space = new TourSpace(distances.cities(), moves);
	}

	@Override
	public String energyUnit() {
		return "length";
	}

	@Override
	public TourSpace space() {
		return space;
	}

	@Override
	public double energy(Tour tour) {
		return length(units(tour));
	}

	/** Length in units of the distances. */
	long units(Tour tour) {
		long sum = 0;
		for (int place = 0; place < tour.length(); place++) {
			sum += distances.between(tour.city(place), tour.city(place + 1));
		}
		return sum;
	}

	/** From units to length. */
	double length(long units) {
		return distances.unit() * units;
	}

	/** Between the cities. */
	Distances distances() {
		return distances;
	}

	@Override
	public EnergyTracker<Tour> track(Tour start) {
		return new TourTracker(this, start);
	}

	@Override
	public <T> Optional<T> capability(Class<T> type) {
		if (type == IntegerEnergies.class && distances.whole()) {
			IntegerEnergies integer = distances::unit;
			return Optional.of(type.cast(integer));
		}
		return Hamiltonian.super.capability(type);
	}

	/** From each city go two legs, which are no shorter than its shortest two. */
	@Override
	public double lower() {
		long sum = 0;
		for (int city = 0; city < distances.cities(); city++) {
			long nearest = Long.MAX_VALUE;
			long next = Long.MAX_VALUE;
			for (int other = 0; other < distances.cities(); other++) {
				long leg = other == city ? Long.MAX_VALUE : distances.between(city, other);
				next = Math.min(next, Math.max(nearest, leg));
				nearest = Math.min(nearest, leg);
			}
			sum += nearest + next;
		}
		return length(sum / 2);
	}

	/** And no longer than its longest two. */
	@Override
	public double upper() {
		long sum = 0;
		for (int city = 0; city < distances.cities(); city++) {
			long farthest = 0;
			long next = 0;
			for (int other = 0; other < distances.cities(); other++) {
				long leg = distances.between(city, other);
				next = Math.max(next, Math.min(farthest, leg));
				farthest = Math.max(farthest, leg);
			}
			sum += farthest + next;
		}
		return length((sum + 1) / 2);
	}

	@Override
	public String objectiveName() {
		return "tour-length";
	}

	@Override
	public String objectiveUnit() {
		return "length";
	}

	@Override
	public double objective(double energy) {
		return energy;
	}

	@Override
	public OptionalDouble bestKnown() {
		return bestKnown;
	}
}
