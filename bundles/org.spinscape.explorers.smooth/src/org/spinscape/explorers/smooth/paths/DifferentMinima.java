// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.spinscape.explorers.smooth.paths.Alignment.Place;
import org.spinscape.explorers.smooth.paths.Descents.End;
import org.spinscape.explorers.smooth.paths.Descents.Rest;

/** The different minima among the ends of descents, by rising energy; images under the symmetries of the model are one. */
final class DifferentMinima {

	/** Minima nearer to each other than this share of their size are one. */
	private static final double SAME = 1e-3;
	/** Minima whose energies differ by more than this share of the depth are not compared. */
	private static final double SAME_ENERGY = 1e-3;

	private final List<Minimum> all = new ArrayList<>();
	private final Alignment alignment;

	/** A minimum, how many descents have ended in it, and how many of these only in an image of it. */
	static final class Minimum {

		private final End end;
		private final Place place;
		private int ends;
		private int fromStarts;
		private int images;

		Minimum(End end, Place place) {
			this.end = end;
			this.place = place;
		}

		double energy() {
			return end.energy();
		}

		double[] point() {
			return end.point();
		}

		End end() {
			return end;
		}

		/** What it is compared by. */
		Place place() {
			return place;
		}

		/** Descents that have ended in it or in an image. */
		int ends() {
			return ends;
		}

		/** Those of them that began at a random start. */
		int fromStarts() {
			return fromStarts;
		}

		/** Descents that have ended in another image than the first one found. */
		int images() {
			return images;
		}
	}

	/** @param ends of all descents @param depth of the lowest below the reference state; NaN if that is not known */
	DifferentMinima(List<End> ends, Alignment alignment, double depth) {
		this.alignment = alignment;
		double near = depth > 0 ? SAME_ENERGY * depth : Double.POSITIVE_INFINITY;
		ends.stream().filter(end -> end.rest() == Rest.MINIMUM).sorted(Comparator.comparingDouble(End::energy))
				.forEach(end -> add(end, near));
	}

	private void add(End end, double near) {
		Place place = alignment.place(end.point());
		double size = place.size();
		Minimum home = null;
		for (int i = all.size() - 1; i >= 0 && home == null && end.energy() - all.get(i).energy() <= near; i--) {
			if (alignment.apart(place, all.get(i).place()) <= SAME * size) {
				home = all.get(i);
				home.images += Alignment.distance(end.point(), home.point()) <= SAME * size ? 0 : 1;
			}
		}
		if (home == null) {
			home = new Minimum(end, place);
			all.add(home);
		}
		home.ends++;
		home.fromStarts += end.first() ? 1 : 0;
	}

	/** All of them, the lowest first. */
	List<Minimum> all() {
		return all;
	}
}
