// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.spinscape.core.data.Shape;
import org.spinscape.core.kind.WeightKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.networks.InputPlaces;

/**
 * Whether the hidden units of a layer see neighbours.
 *
 * @param trained fields after training on spins
 * @param coins   fields after training on coins
 * @param side    of the lattice
 * @param layer   number of the layer, from 1
 * @param penalty strength of the penalty that they were trained with
 */
record LocalityReport(ReceptiveFields trained, ReceptiveFields coins, int side, int layer, double penalty) {

	static final ResultKind<Scalar> SEEING_UNITS = ResultKind.scalar("seeing-units", "units",
			"Hidden units with a weight above a twentieth of the largest");
	static final ResultKind<Scalar> MEAN_PARTICIPATION = ResultKind.scalar("mean-participation", "spins",
			"Mean participation ratio of their weights, (sum w^2)^2 / sum w^4: about how many spins a unit sees");
	static final ResultKind<Scalar> LOCALITY = ResultKind.scalar("locality", "",
			"Mean locality of their weights: length of the mean of exp(2 pi i x / L) with weights w^2, averaged over both"
					+ " directions; 1 for one site, 0 for an even field");
	static final ResultKind<Scalar> LOCALITY_SHUFFLED = ResultKind.scalar("locality-shuffled", "",
			"Locality with the weights of each unit at places drawn anew");
	static final ResultKind<Scalar> LOCALITY_COINS = ResultKind.scalar("locality-coins", "",
			"Locality of a machine trained on coins; undefined if that has no weights");
	static final ResultKind<Scalar> LOCALITY_COINS_SHUFFLED = ResultKind.scalar("locality-coins-shuffled", "",
			"Locality of that machine with the weights of each unit at places drawn anew: few weights are local anywhere");
	static final ResultKind<Verdict> FIELDS_ARE_LOCAL = ResultKind.verdict("fields-are-local",
			"Hidden units see neighbouring spins, as block spins do");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(WeightKinds.RECEPTIVE_FIELDS, WeightKinds.INPUT_PLACES, SEEING_UNITS,
			MEAN_PARTICIPATION,
			LOCALITY,
			LOCALITY_SHUFFLED, LOCALITY_COINS, LOCALITY_COINS_SHUFFLED, FIELDS_ARE_LOCAL);

	/** Label of what belongs to a layer: its number from 1. */
	private static final String LAYER = "layer";

	private static final int SHUFFLES = 20;
	private static final int FEWEST_UNITS = 3;
	private static final double ERRORS = 3;
	/** A field of one spin is local whatever it was trained on. */
	private static final double SINGLE = 1.5;

	/** Mean of one number a unit, with its standard error. */
	private record Mean(double value, double error) {

		static Mean of(double[] values) {
			double mean = Arrays.stream(values).average().orElse(Double.NaN);
			double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
			return new Mean(mean, Math.sqrt(squares / (values.length - 1.0) / values.length));
		}
	}

	List<Result> results(RandomStream random) {
		ReceptiveFields seeing = trained.seeing();
		Mean locality = Mean.of(seeing.localities(side));
		double shuffled = shuffled(seeing, random);
		// Coins may leave no field at all: then there is nothing that could be local.
		boolean blank = Arrays.stream(coins.weights()).flatMapToDouble(Arrays::stream).allMatch(weight -> weight == 0);
		Mean ofCoins = blank ? new Mean(Double.NaN, Double.NaN) : Mean.of(coins.seeing().localities(side));
		double coinsShuffled = blank ? Double.NaN : shuffled(coins.seeing(), random);
		double participation = seeing.meanParticipation();
		Shape square = new Shape(1, side, side);
		return List.of(
				InputPlaces.of(square, of(WeightKinds.INPUT_PLACES)).orElseThrow(),
				trained.matrix(of(WeightKinds.RECEPTIVE_FIELDS).means("Weights from spins to the hidden units of layer "
						+ layer
						+ (layer > 1 ? ", by the product of the layers below" : ""))),
				Scalar.exact(of(SEEING_UNITS), seeing.weights().length), Scalar.exact(of(MEAN_PARTICIPATION), participation),
				Scalar.thermal(of(LOCALITY), locality.value(), locality.error(), seeing.weights().length),
				Scalar.exact(of(LOCALITY_SHUFFLED), shuffled),
				Scalar.thermal(of(LOCALITY_COINS), ofCoins.value(), ofCoins.error(), coins.seeing().weights().length),
				Scalar.exact(of(LOCALITY_COINS_SHUFFLED), coinsShuffled),
				verdict(seeing, new Mean(locality.value() - shuffled, locality.error()),
						new Mean(ofCoins.value() - coinsShuffled, ofCoins.error()), participation));
	}

	private ResultTag of(ResultKind<?> kind) {
		return kind.label(LAYER, layer);
	}

	private double shuffled(ReceptiveFields fields, RandomStream random) {
		double sum = 0;
		for (int k = 0; k < SHUFFLES; k++) {
			sum += Mean.of(fields.shuffled(random).localities(side)).value();
		}
		return sum / SHUFFLES;
	}

	/** @param excess locality beyond that at shuffled places @param ofCoins the same after training on coins */
	private Verdict verdict(ReceptiveFields seeing, Mean excess, Mean ofCoins, double participation) {
		int units = seeing.weights().length;
		double aboveShuffled = excess.value() / excess.error();
		boolean control = !Double.isNaN(ofCoins.error());
		double aboveCoins = control
				? (excess.value() - ofCoins.value()) / Math.hypot(excess.error(), ofCoins.error())
				: Double.POSITIVE_INFINITY;
		boolean decided = units >= FEWEST_UNITS && participation > SINGLE;
		boolean local = aboveShuffled > ERRORS && aboveCoins > ERRORS;
		boolean even = aboveShuffled < 1 || aboveCoins < 1;
		Level level = !decided ? Level.CANNOT_SAY : local ? Level.SUPPORTED : even ? Level.NOT_SUPPORTED : Level.CANNOT_SAY;
		String numbers = String.format(Locale.ROOT,
				"Of %d hidden units of layer %d %d see anything, %s spins on average (penalty"
						+ " %s). ", trained.weights().length, layer, units, Quoted.plain(participation, 3), Quoted.plain(
								penalty, 3));
		return new Verdict(of(FIELDS_ARE_LOCAL).means("Hidden units of layer " + layer
				+ " see neighbouring spins, as block spins do"), level,
				numbers + (decided ? "Their locality exceeds that of the same weights at shuffled places by "
						+ Quoted.withError(excess.value(), excess.error()) + "; after training on coins it does by "
						+ (control ? Quoted.withError(ofCoins.value(), ofCoins.error())
								: "an amount that is not defined, since no weights are left")
						+ "; 3 errors above zero and above that are called local."
						: "That is too little to tell a block from chance: at least 3 units must see more than one spin; train"
								+ " longer, or with a smaller penalty."));
	}
}
