// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.saddles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.explorer.Crew;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.Pace;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.explorers.sampled.minima.Inherent;
import org.spinscape.explorers.sampled.minima.Sampled;

/** Finds the passes between minima: searches between near ones, floods, searches along the tree that these give. */
final class TreeSearch {

	/** Energies of real couplings that differ by less are equal, in J. */
	private static final double ROUNDING = 1e-9;

	private final Hamiltonian<IsingConfiguration> hamiltonian;
	private final TreePlan plan;
	private final ExplorerContext context;
	private final Minima minima;
	private final PairSearch pairs;
	private final double same;
	private final List<Double> bounds = new ArrayList<>();
	/** The lid of a minimum's last flood: another is of use only if a lower way has become known. */
	private final List<Double> lids = new ArrayList<>();
	private int missed;

	TreeSearch(Hamiltonian<IsingConfiguration> hamiltonian, TreePlan plan, ExplorerContext context, StreamFamily streams) {
		this.hamiltonian = hamiltonian;
		this.plan = plan;
		this.context = context;
		minima = new Minima(hamiltonian);
		pairs = new PairSearch(hamiltonian, plan, minima, context, streams);
		same = hamiltonian.capability(IntegerEnergies.class).map(whole -> whole.quantum() / 2).orElse(ROUNDING);
	}

	/** @param look called again and again, when the tree that is known can be asked for */
	void build(Sampled<IsingConfiguration> sampled, Runnable look) {
		sampled.minima().stream().limit(plan.minima()).forEach(tally -> add(tally.minimum()));
		pairs.search(nearest(0));
		for (int round = 0; round < plan.rounds(); round++) {
			int known = minima.size();
			look.run();
			flood();
			look.run();
			pairs.search(nearest(known));
			pairs.search(alongTheTree());
		}
		look.run();
		flood();
		look.run();
		pairs.search(nearest(0)); // for minima that the last floods have met; others have been done
	}

	private void add(Inherent<IsingConfiguration> minimum) {
		minima.add(minimum);
		bounds.add(minimum.energy());
		lids.add(Double.NaN);
	}

	/** Each minimum from this number on with its nearest ones and its nearest lower one. */
	private List<Pair> nearest(int from) {
		int[] ranks = minima.ranks();
		List<Pair> wanted = new ArrayList<>();
		for (int i = from; i < minima.size(); i++) {
			int here = i;
			List<Integer> others = IntStream.range(0, minima.size()).filter(j -> j != here).boxed()
					.sorted((j, k) -> minima.nearer(here, j, k)).toList();
			others.stream().limit(plan.neighbours()).forEach(j -> wanted.add(new Pair(here, j)));
			others.stream().filter(j -> ranks[j] < ranks[here]).findFirst().ifPresent(j -> wanted.add(new Pair(here, j)));
		}
		return wanted;
	}

	/** For each minimum whose saddle is not proven, the nearest two on both sides of it that were not tried yet. */
	private List<Pair> alongTheTree() {
		Joining joining = joining();
		List<Pair> wanted = new ArrayList<>();
		for (int i = 0; i < minima.size(); i++) {
			if (joining.pass(i) == null || proven(i, joining)) {
				continue;
			}
			Pair best = null;
			for (int a : joining.ownLake(i)) {
				for (int b : joining.otherLake(i)) {
					Pair pair = new Pair(a, b);
					if (!pairs.tried(pair) && (best == null || minima.distance(a, b) < minima.distance(best.a(), best.b()))) {
						best = pair;
					}
				}
			}
			if (best != null) {
				wanted.add(best);
			}
		}
		return wanted;
	}

	private void flood() {
		Joining joining = joining();
		int[] ranks = minima.ranks();
		int[] dry = IntStream.range(0, minima.size()).filter(i -> plan.flood() > 0 && ranks[i] > 0 && !proven(i, joining)
				&& !(lids.get(i) <= joining.height(i))).toArray();
		Crew crew = new Crew(context, "floods", (long) dry.length * plan.flood());
		List<Flood.Outcome> outcomes = new ArrayList<>(Collections.nCopies(dry.length, null));
		crew.run(dry.length, index -> {
			int i = dry[index];
			Pace pace = new Pace(crew);
			Flood.Outcome outcome = new Flood(hamiltonian, same).from(minima.state(i), state -> {
				Integer known = minima.number(state);
				return known != null && ranks[known] < ranks[i] ? known : null;
			}, joining.height(i), plan.flood(), pace);
			pace.flush();
			synchronized (outcomes) {
				outcomes.set(index, outcome);
			}
		});
		for (int index = 0; index < dry.length; index++) {
			take(dry[index], outcomes.get(index), joining.height(dry[index]));
		}
	}

	private void take(int i, Flood.Outcome outcome, double lid) {
		lids.set(i, lid);
		bounds.set(i, Math.max(bounds.get(i), outcome.bound()));
		if (outcome.reached() >= 0) {
			pairs.found(new Pass(i, outcome.reached(), outcome.height(), outcome.flips()));
		} else if (outcome.below() != null) {
			Inherent<IsingConfiguration> lower = plan.sampling().quencher(hamiltonian, context::checkCancelled)
					.quench(outcome.below());
			if (minima.number(lower.state()) == null) {
				add(lower);
				missed++;
				forgetEqual(lower.energy());
			}
		}
	}

	/** Bounds of minima of this energy were found without knowing that there is another to run into. */
	private void forgetEqual(double energy) {
		for (int i = 0; i < minima.size(); i++) {
			if (Math.abs(minima.get(i).energy() - energy) <= same) {
				bounds.set(i, minima.get(i).energy());
				lids.set(i, Double.NaN);
			}
		}
	}

	/** Minima joined over the passes known now. */
	Joining joining() {
		return new Joining(minima.ranks(), pairs.passes(), same);
	}

	/** Whether the pass by which a minimum's lake ends is as low as its bound. */
	boolean proven(int i, Joining joining) {
		return joining.height(i) <= bounds.get(i) + same;
	}

	/** No way to a lower state stays below this, in J. */
	double bound(int i) {
		return bounds.get(i);
	}

	Minima minima() {
		return minima;
	}

	/** Energies that differ by less are equal, in J. */
	double same() {
		return same;
	}

	/** Minima that floods have met and the sampler has not. */
	int missed() {
		return missed;
	}

	/** Heights that independent searches for a pass came to; empty if a flood found it. */
	double[] tries(Pass pass) {
		return pairs.heights(new Pair(pass.from(), pass.to())).clone();
	}

	/** Best height of the tries and their mean above it; NaN with fewer than two. */
	double spread(Pass pass) {
		double[] heights = tries(pass);
		return heights.length < 2 ? Double.NaN
				: Arrays.stream(heights).average().orElseThrow() - Arrays.stream(heights).min().orElseThrow();
	}
}
