// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.formula.Domain.Bonds;
import org.spinscape.hamiltonians.formula.Domain.Drawn;
import org.spinscape.hamiltonians.formula.Domain.Listed;
import org.spinscape.hamiltonians.formula.Domain.Range;
import org.spinscape.hamiltonians.formula.Domain.Ranges;
import org.spinscape.hamiltonians.formula.Domain.Sets;
import org.spinscape.hamiltonians.formula.Expression.Sum;
import org.spinscape.hamiltonians.meanfield.SiteTuples;

/** Turns what sums are over into tuples of index letters. */
final class Domains {

	private static final int HIGHEST_ORDER = 32;

	private final Names names;
	private final Scalars scalars;
	private final Lattices lattices;
	private final RandomStream random;

	Domains(Names names, Scalars scalars, Lattices lattices, RandomStream random) {
		this.names = names;
		this.scalars = scalars;
		this.lattices = lattices;
		this.random = random;
	}

	/**
	 * The tuples of a sum.
	 *
	 * @param body takes the letters that have a meaning in the sum, to compile what is summed
	 */
	Tuples compile(Sum sum, Letters letters, Consumer<Letters> body) {
		Tuples tuples = switch (sum.over()) {
			case Ranges ranges -> new RangeTuples(bounds(ranges, letters), letters.next());
			case Sets sets -> {
				int order = order(sets.order());
				yield of(SiteTuples.count(names.sites(), order), SiteTuples.all(names.sites(), order), letters.next());
			}
			case Drawn drawn -> drawn(drawn, letters.next());
			case Bonds bonds -> bonds(bonds, letters.next());
			case Listed listed -> listed(listed, letters.next());
		};
		List<String> own = sum.over() instanceof Ranges ranges ? ranges.ranges().stream().map(Range::index).toList()
				: inferred(sum, letters);
		body.accept(letters.with(own, sum.over().place()));
		return tuples;
	}

	private int order(Expression order) {
		return scalars.whole(order, "the number of spins in a set", 1, Math.min(HIGHEST_ORDER, names.sites()));
	}

	/** The index letters that name the members of a set: those of the term that mean nothing else. */
	List<String> inferred(Sum sum, Letters letters) {
		List<String> free = Trees.indexNames(sum.of()).stream()
				.filter(name -> letters.slot(name).isEmpty() && !boundWithin(sum.of(), name) && !names.known(name)).toList();
		int members = members(sum.over());
		if (free.size() != members) {
			String found = free.isEmpty() ? "no index letter" : "the index letters " + String.join(", ", free);
			throw sum.over().place().wrong("the sets have " + members + (members == 1 ? " member" : " members")
					+ ", but the term has " + found + "; write as many different letters into the brackets as a set has"
					+ " members (letters that are parameters or definitions do not count)");
		}
		return free;
	}

	private int members(Domain domain) {
		return switch (domain) {
			case Sets sets -> order(sets.order());
			case Drawn drawn -> order(drawn.order());
			case Bonds _ -> 2;
			case Listed listed -> listed.tuples().getFirst().size();
			case Ranges ranges -> ranges.ranges().size();
		};
	}

	/** Whether a sum inside gives a name its meaning. */
	private static boolean boundWithin(Expression tree, String name) {
		boolean[] bound = new boolean[1];
		Trees.visit(tree, part -> bound[0] |= part instanceof Sum inner && inner.over() instanceof Ranges ranges
				&& ranges.ranges().stream().anyMatch(range -> range.index().equals(name)));
		return bound[0];
	}

	private List<Value[]> bounds(Ranges ranges, Letters outer) {
		List<Value[]> bounds = new ArrayList<>();
		Letters letters = outer;
		for (Range range : ranges.ranges()) {
			bounds.add(new Value[] { scalars.compile(range.first(), letters), scalars.compile(range.last(), letters) });
			letters = letters.with(List.of(range.index()), range.place());
		}
		return bounds;
	}

	private static Tuples of(double count, SiteTuples sets, int slot) {
		return new Tuples() {

			@Override
			public double count(double[] frame) {
				return count;
			}

			@Override
			public void forEach(double[] frame, Runnable visitor) {
				sets.forEach(sites -> {
					for (int i = 0; i < sites.length; i++) {
						frame[slot + i] = sites[i] + 1;
					}
					visitor.run();
				});
			}
		};
	}

	private Tuples drawn(Drawn drawn, int slot) {
		int order = order(drawn.order());
		double all = SiteTuples.count(names.sites(), order);
		int count = scalars.whole(drawn.count(), "the number of sets", 0, (int) Math.min(1 << 28, Math.max(1, all / 2)));
		SiteTuples[] once = new SiteTuples[1];
		return of(count, visitor -> {
			if (once[0] == null) { // a set is the same each time that it is summed over
				once[0] = SiteTuples.drawn(names.sites(), order, count, random);
			}
			once[0].forEach(visitor);
		}, slot);
	}

	private Tuples bonds(Bonds bonds, int slot) {
		double[] arguments = bonds.arguments().stream().mapToDouble(scalars::number).toArray();
		return of(lattices.bonds(bonds, arguments), visitor -> {
			int[] bond = new int[2];
			lattices.lattice(bonds, arguments, random).forEachBond((i, j) -> {
				bond[0] = i;
				bond[1] = j;
				visitor.accept(bond);
			});
		}, slot);
	}

	private Tuples listed(Listed listed, int slot) {
		int members = listed.tuples().getFirst().size();
		List<int[]> tuples = new ArrayList<>();
		for (List<Expression> tuple : listed.tuples()) {
			if (tuple.size() != members) {
				throw tuple.getFirst().place().wrong("this set has " + tuple.size() + " members, but the first one has "
						+ members + "; list sets of different size in different terms");
			}
			tuples.add(tuple.stream().mapToInt(site -> scalars.whole(site, "a site", 1, names.sites()) - 1).toArray());
		}
		return of(tuples.size(), visitor -> tuples.forEach(tuple -> visitor.accept(tuple.clone())), slot);
	}
}
