// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.IntStream;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.multispin.PackedLattice;
import org.spinscape.kernels.polynomial.PolynomialTerms;
import org.spinscape.kernels.units.WholeUnits;
import org.spinscape.kernels.walk.SpinLanes;
import org.spinscape.kernels.walk.SweepWalker;

/**
 * Finds the fastest sweep for a model by what it offers: {@link PairCouplings}, on a lattice that can be packed into
 * words, few or many a site, or an {@link InteractionPolynomial}. What the walkers of one model share is laid out once
 * and kept as long as the model.
 */
public final class SweepKernels {

	/** From this share of all pairs on, a row of all sites is faster than a list of neighbours. */
	private static final double DENSE = 1.0 / 8;
	/** The tables of a dense model take 14 bytes for each two sites, both orders counted: 0.9 GiB. */
	private static final int MOST_DENSE_SPINS = 8_192;

	/** Each site in a term takes 8 bytes, and each term 20 more. */
	private static final long MOST_MEMBERS = 200_000_000;

	/** Weak keys, and no layout refers to its model. */
	private static final Map<Hamiltonian<?>, Layout> LAYOUTS = new WeakHashMap<>();

	private SweepKernels() {
	}

	/**
	 * A walker, or why there is none.
	 *
	 * @param walker what was asked for, if the model allows it
	 * @param reason in words, for the run's manifest: what runs, or what the model would have to offer
	 */
	public record Choice(Optional<SweepWalker> walker, String reason) {
	}

	/** @param remark why it is not a faster one, or nothing */
	private record Layout(SweepModel model, String remark) {
	}

	/**
	 * A walker that sweeps by itself, in a fixed order of the sites. Its energies are within 1e-9 a site of the model's
	 * for any number of sweeps, and equal to it if the model has whole-number energies and couplings.
	 *
	 * @param model a model of Ising spins; anything else gets a reason
	 * @param start the first state; copied
	 * @param seed  the walker's randomness; it draws what it needs at once and does not keep the stream
	 */
	public static Choice walker(Hamiltonian<?> model, IsingConfiguration start, RandomStream seed) {
		if (!(model.space() instanceof IsingSpace space)) {
			return new Choice(Optional.empty(), "sweep kernels are for Ising spins, not " + model.space().description());
		}
		Optional<PairCouplings> pairs = model.capability(PairCouplings.class);
		if (pairs.isPresent() && dense(pairs.get()) && space.sites() > MOST_DENSE_SPINS) {
			return new Choice(Optional.empty(), "the dense sweep kernel takes at most " + MOST_DENSE_SPINS + " spins, not "
					+ space.sites());
		}
		if (pairs.isEmpty() && model.capability(InteractionPolynomial.class).isEmpty()) {
			return new Choice(Optional.empty(),
					"no sweep kernel: the model offers neither pair couplings nor an interaction polynomial");
		}
		Layout layout;
		synchronized (LAYOUTS) {
			layout = LAYOUTS.get(model);
			if (layout == null) {
				long members = pairs.isPresent() ? 0 : members(model.capability(InteractionPolynomial.class).get());
				if (members > MOST_MEMBERS) {
					return new Choice(Optional.empty(), "the sweep kernel for interaction polynomials takes at most "
							+ MOST_MEMBERS + " sites in all terms together, not " + members);
				}
				layout = layOut(model, space.sites());
				LAYOUTS.put(model, layout);
			}
		}
		SweepWalker walker = layout.model.walker(start, seed);
		return new Choice(Optional.of(walker), walker.kernel() + layout.remark);
	}

	/**
	 * Several walkers side by side in random states, to be swept by Metropolis; empty if the model is not one of pairs of Ising
	 * spins with few neighbours. Their energies are within 1e-9 a site of the model's, and equal to it if the model has
	 * whole-number energies and couplings.
	 *
	 * @param temperature of all of them at first, in J/k_B, from 0 to infinity
	 * @param seeds       one per walker; all give random words to all
	 */
	public static Optional<SpinLanes> lanes(Hamiltonian<?> model, double temperature, List<? extends RandomStream> seeds) {
		Optional<PairCouplings> pairs = model.capability(PairCouplings.class);
		if (!(model.space() instanceof IsingSpace space) || pairs.isEmpty() || dense(pairs.get())
				|| (long) space.sites() * (seeds.size() + FieldKernel.STEP) > Integer.MAX_VALUE
				|| mostNeighbours(pairs.get()) > LaneFields.MOST_NEIGHBOURS) {
			return Optional.empty();
		}
		return Optional.of(new SparseLanes(space, IntegerCouplings.split(model, pairs.get()), temperature, seeds,
				FieldKernel.BEST));
	}

	private static int mostNeighbours(PairCouplings pairs) {
		return IntStream.range(0, pairs.spins()).map(site -> pairs.offsets()[site + 1] - pairs.offsets()[site]).max()
				.orElse(0);
	}

	/** Number of sites in all terms together. */
	private static long members(InteractionPolynomial polynomial) {
		long[] count = new long[1];
		polynomial.terms((coefficient, sites) -> count[0] += sites.length);
		return count[0];
	}

	private static Layout layOut(Hamiltonian<?> model, int spins) {
		Optional<PairCouplings> pairs = model.capability(PairCouplings.class);
		if (pairs.isEmpty()) {
			PolynomialTerms terms = PolynomialTerms.of(model.capability(InteractionPolynomial.class).orElseThrow(),
					spins, WholeUnits.quantum(model));
			return new Layout((start, seed) -> new PolynomialWalker(terms, start,
					new LimitSource(LimitKernel.BEST, seed)), "");
		}
		PackedLattice.Fit packed = PackedLattice.of(model);
		if (packed.plan().isPresent()) {
			return new Layout(packed.plan().get()::walker, "");
		}
		SweepModel unpacked = dense(pairs.get()) ? new DensePairs(model, pairs.get())
				: new SparsePairs(IntegerCouplings.fine(model, pairs.get()));
		return new Layout(unpacked, " (not packed: " + packed.reason() + ")");
	}

	private static boolean dense(PairCouplings pairs) {
		double spins = pairs.spins();
		return 2.0 * pairs.bonds() > DENSE * spins * (spins - 1);
	}
}
