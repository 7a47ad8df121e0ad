// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.path;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.graph.Limits;
import org.spinscape.explorers.exact.minima.Minimum;
import org.spinscape.explorers.exact.minima.MinimumSearch;
import org.spinscape.kernels.exact.EnergyTable;

/**
 * The ends of a path as parameters say them: the number of a minimum, as the tree and its table count them, or a state.
 *
 * @param from    where it begins
 * @param to      where it ends
 * @param reduced whether mirror images (all spins turned over) are taken as one state
 */
public record PathEnds(String from, String to, boolean reduced) {

	/** More minima than fit into so many digits cannot be listed. */
	private static final int MOST_DIGITS = 9;

	private static boolean isRank(String end, FiniteSpace<?> space) {
		return !end.isEmpty() && end.length() <= MOST_DIGITS && end.chars().allMatch(Character::isDigit)
				&& !isState(end, space);
	}

	private static boolean isState(String end, FiniteSpace<?> space) {
		try {
			space.parse(end);
			return true;
		} catch (IllegalArgumentException e) {
			return false; // then it should be a number
		}
	}

	/** Why these ends do not do, with the remedy; empty if they do. */
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, FiniteSpace<?> space) {
		if (reduced && !EnergyTable.symmetric(hamiltonian)) {
			return Optional.of("the model is not symmetric under a flip of all spins; use symmetry=none");
		}
		for (String end : List.of(from, to)) {
			if (isRank(end, space)) {
				if (Long.parseLong(end) < 1) {
					return Optional.of("minima are counted from 1, and there is none with number " + end);
				}
				Optional<String> tooLarge = Limits.refuse(hamiltonian);
				if (tooLarge.isPresent()) {
					return Optional.of("minima can be numbered only where all states can be looked at ("
							+ tooLarge.orElseThrow() + "); give both ends as states");
				}
			} else if (!isState(end, space)) {
				return Optional.of("'" + end + "' is neither the number of a minimum nor a state of " + space.description()
						+ ", which are written like " + space.create().toText());
			}
		}
		return Optional.empty();
	}

	/** Whether minima have to be counted. */
	boolean numbered(FiniteSpace<?> space) {
		return isRank(from, space) || isRank(to, space);
	}

	/**
	 * Where a path begins, and which states end it.
	 *
	 * @param minima number of minima; 0 if they were not counted
	 * @param from   -1 if there are too few minima for the numbers of the ends
	 */
	public record Found(int minima, long from, LongPredicate there) {
	}

	/** Finds the ends. @throws ParameterException if they are one */
	public <C extends Configuration> Found find(Hamiltonian<C> hamiltonian, ExplorerContext context) {
		FiniteSpace<C> space = (FiniteSpace<C>) hamiltonian.space();
		List<Minimum> minima = numbered(space)
				? new MinimumSearch((reduced ? Landscape.of(hamiltonian, context) : Landscape.full(hamiltonian, context))
						.graph(), context).minima()
				: List.of();
		long start = index(from, space, minima);
		long end = index(to, space, minima);
		if (start < 0 || end < 0) {
			return new Found(minima.size(), -1, _ -> false);
		}
		long image = reduced ? space.states().orElseThrow() - 1 - end : end;
		if (start == end || start == image) {
			throw new ParameterException("to", start == end ? "the path would end where it begins; choose another end"
					: "the path would end at the mirror image of where it begins, which counts as the same;"
							+ " choose another end, or symmetry=none");
		}
		return new Found(minima.size(), start, state -> state == end || state == image);
	}

	/** @return -1 if there is no such minimum */
	private static <C extends Configuration> long index(String end, FiniteSpace<C> space, List<Minimum> minima) {
		if (!isRank(end, space)) {
			return space.index(space.parse(end));
		}
		int rank = Integer.parseInt(end);
		return rank > minima.size() ? -1 : minima.get(rank - 1).state();
	}
}
