// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.random;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a child stream is for. All names of Spinscape stand here, so that no two consumers share numbers by accident;
 * plug-ins take {@link #plugin}.
 *
 * @param purpose part of the address
 * @param place   the name, part of the address
 */
public record StreamName(StreamPurpose purpose, String place) {

	/** A sampler that is made to see what it is, and not run. */
	public static final StreamName PROBE = explorer("probe");
	/** A run of sampled minima. */
	public static final StreamName RUN = explorer("run");
	/** Starts of sampled minima. */
	public static final StreamName STARTS = explorer("starts");
	/** A search for the way from one minimum to another; see {@link #between}. */
	public static final StreamName PATH = explorer("path");
	/** A journey among minima. */
	public static final StreamName JOURNEY = explorer("supergraph");
	/** The dynamics of a run that ages. */
	public static final StreamName AGING = explorer("aging");
	/** The start of a run that ages. */
	public static final StreamName AGING_START = explorer("start");
	/** A run to a target. */
	public static final StreamName PASSAGE = explorer("passage");
	/** A run whose end is looked at. */
	public static final StreamName LANDING = explorer("landing");
	/** Replicas of a profile along the overlap. */
	public static final StreamName PROFILE = explorer("profile");
	/** The reference state of a profile. */
	public static final StreamName PROFILE_REFERENCE = explorer("profile reference");
	/** A subproblem of a branch and bound. */
	public static final StreamName SUBPROBLEM = explorer("subproblem");
	/** Where random walks start. */
	public static final StreamName WALK_ORIGIN = explorer("origin");
	/** A random walk. */
	public static final StreamName WALK = explorer("walk");
	/** An adaptive walk that takes any better neighbour. */
	public static final StreamName RANDOM_WALK_DOWN = explorer("random");
	/** An adaptive walk that takes the best neighbour. */
	public static final StreamName GREEDY_WALK_DOWN = explorer("greedy");
	/** An adaptive walk that takes the least of the better neighbours. */
	public static final StreamName RELUCTANT_WALK_DOWN = explorer("reluctant");
	/** A search for a critical point. */
	public static final StreamName CRITICAL_POINTS = explorer("critical points");
	/** A point at which a Hessian is taken. */
	public static final StreamName HESSIAN_SPECTRUM = explorer("Hessian spectrum");
	/** A start of a linear path. */
	public static final StreamName LINEAR_PATHS = explorer("linear paths");
	/** A repeat of a search for the ground state. */
	public static final StreamName GROUND_STATE = explorer("ground state");
	/** A generation of an evolving population. */
	public static final StreamName GENERATION = explorer("generation");
	/** A walker of a brood. */
	public static final StreamName BROOD = explorer("brood");
	/** Who are the parents of the children of a population. */
	public static final StreamName MATING = explorer("mating");
	/** A child of several states. */
	public static final StreamName RECOMBINATION = explorer("recombination");
	/** A search that a model carries out itself. */
	public static final StreamName OWN_SEARCH = explorer("own search");
	/** A pair of minima and the paths between them. */
	public static final StreamName MINIMUM_PAIR = explorer("pair of minima");
	/** A shuffle of the weights of a layer. */
	public static final StreamName WEIGHT_SHUFFLE = explorer("weight shuffle");
	/** Samples from a fitted law. */
	public static final StreamName FITTED_LAW = explorer("fitted law");
	/** A training whose end an explorer looks at. */
	public static final StreamName TRAINING = explorer("training");
	/** A descent to a minimum of a smooth landscape. */
	public static final StreamName SMOOTH_MINIMUM = explorer("smooth minimum");
	/** A search for a minimum at the bottom of a smooth landscape. */
	public static final StreamName BOTTOM_MINIMUM = explorer("bottom minimum");
	/** A random state that minima at the bottom are compared with. */
	public static final StreamName BOTTOM_CONTROL = explorer("bottom control");
	/** Runs of chains that give up no turns; the number of the round follows. */
	public static final StreamName UNSTAGED = explorer("unstaged/");
	/** Runs of chains that give up rare turns; the number of the round, or what else is drawn, follows. */
	public static final StreamName STAGED = explorer("staged/");
	/** Runs of chains that give up turns anywhere; likewise. */
	public static final StreamName STAGED_AT_RANDOM = explorer("random/");
	/** Runs of chains that give up turns that are rare in all of them; likewise. */
	public static final StreamName STAGED_ALL_RUNS = explorer("all-runs/");
	/** Spins that machines learn from. */
	public static final StreamName SPINS = explorer("spins");
	/** The same at one of several temperatures, which follows. */
	public static final StreamName SPINS_AT = explorer("spins at T = ");
	/** Spins that no machine has seen. */
	public static final StreamName TEST_SPINS = explorer("test spins");
	/** Independent spins as a control. */
	public static final StreamName COINS = explorer("coins");
	/** A stack of machines that a model learns. */
	public static final StreamName STACK = new StreamName(StreamPurpose.DISORDER, "stack");
	/** A training on spins. */
	public static final StreamName TRAINING_ON_SPINS = explorer("training on spins");
	/** A training on independent spins. */
	public static final StreamName TRAINING_ON_COINS = explorer("training on coins");
	/** Shuffles that a number is compared with. */
	public static final StreamName SHUFFLING = explorer("shuffling");
	/** Annealed importance sampling. */
	public static final StreamName ANNEALING = explorer("annealing");
	/** How blocks without a majority are decided. */
	public static final StreamName BLOCK_TIES = explorer("ties");
	/** A fit of a machine; the number of its hidden units follows. */
	public static final StreamName MACHINE_FIT = explorer("fit-");
	/** A fit of a machine whose hidden units see blocks. */
	public static final StreamName BLOCK_FIT = explorer("blocks");
	/** A flow of a machine that starts cold. */
	public static final StreamName FLOW_FROM_BELOW = explorer("from below");
	/** A flow of a machine that starts hot. */
	public static final StreamName FLOW_FROM_ABOVE = explorer("from above");
	/** Drawing or loading a data set. */
	public static final StreamName DATA = new StreamName(StreamPurpose.DISORDER, "data");
	/** Which samples of a data set are taken. */
	public static final StreamName DATA_CHOICE = new StreamName(StreamPurpose.DISORDER, "choice of data");
	/** Whose labels are shuffled. */
	public static final StreamName LABEL_NOISE = new StreamName(StreamPurpose.DISORDER, "label noise");
	/** The dynamics inside a sampler. */
	public static final StreamName NESTED_DYNAMICS = new StreamName(StreamPurpose.DYNAMICS, "dynamics");
	/** Which units are left out for some samples in a step of a training. */
	public static final StreamName DROPOUT = new StreamName(StreamPurpose.DYNAMICS, "dropout");
	/** Exchanges between temperatures. */
	public static final StreamName EXCHANGES = new StreamName(StreamPurpose.DYNAMICS, "exchanges");

	public StreamName {
		Objects.requireNonNull(purpose, "purpose");
		Objects.requireNonNull(place, "place");
	}

	private static StreamName explorer(String place) {
		return new StreamName(StreamPurpose.EXPLORER, place);
	}

	/** A name of a plug-in. @param plugin for example the bundle's name @param place what for, unique in the plug-in */
	public static StreamName plugin(String plugin, String place) {
		return new StreamName(StreamPurpose.plugin(plugin), place);
	}

	/** The name with more words of what it is for: a round, a temperature. */
	public StreamName with(String detail) {
		return new StreamName(purpose, place + detail);
	}

	/** The name with numbers of what it is for, where the two of {@link StreamFamily#split} are too few. */
	public StreamName between(int... numbers) {
		return new StreamName(purpose, place + " "
				+ Arrays.stream(numbers).mapToObj(Integer::toString).collect(Collectors.joining(" ")));
	}
}
