// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.spectra;

import java.util.List;
import java.util.Locale;

import org.spinscape.core.kind.WeightKinds;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.networks.WeightMatrix;

/**
 * What is said of one layer.
 *
 * @param goodness share of samples from the fitted law that fit it no better
 * @param enough   shuffles that are needed for a verdict
 */
record LayerReport(WeightMatrix matrix, Spectrum spectrum, PowerLaw fit, double goodness, ShuffledSpectra chance,
		int enough) {

	static final ResultKind<Scalar> EXPONENT = ResultKind.scalar("power-law-exponent", "",
			"Exponent of the power law fitted to the largest eigenvalues by maximum likelihood; its error is"
					+ " (exponent - 1)/sqrt(n), too small by about a third, since the beginning of the tail was fitted too");
	static final ResultKind<Scalar> SHUFFLED_EXPONENT = ResultKind.scalar("shuffled-exponent", "",
			"Median of the exponents of the layer's shuffled weights, which owe nothing to what was learnt");
	static final ResultKind<Scalar> GOODNESS = ResultKind.scalar("power-law-goodness", "",
			"Share of samples from the fitted power law that lie as far from their own fit; a power law is not ruled out"
					+ " if it is above 0.1");
	static final ResultKind<Scalar> SPIKES = ResultKind.scalar("spikes", "",
			"Number of eigenvalues above the upper edge of Marchenko and Pastur; one or so is chance");
	static final ResultKind<Scalar> SPIKES_BEYOND_CHANCE = ResultKind.scalar("spikes-beyond-chance", "",
			"Number of eigenvalues above the largest ones of 99 % of the shuffles");
	static final ResultKind<Verdict> WEIGHTS_ARE_TIED = ResultKind.verdict("weights-are-tied",
			"The spectrum of the layer is not that of its weights in random places");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(WeightKinds.WEIGHT_SPECTRUM, WeightKinds.SHUFFLED_SPECTRUM,
			WeightKinds.MARCHENKO_PASTUR, EXPONENT, SHUFFLED_EXPONENT, GOODNESS, SPIKES, SPIKES_BEYOND_CHANCE,
			WEIGHTS_ARE_TIED);

	private static final int BINS = 30;
	/** Eigenvalues without which a spectrum has no shape to speak of. */
	private static final int FEWEST = 20;
	/** Of each of the two questions that are asked. */
	private static final double CHANCE = 0.025;

	int spikesBeyondChance() {
		return chance.spectra().length == 0 ? 0
				: spectrum.above(ShuffledSpectra.quantile(chance.largest(), .99));
	}

	List<Result> results() {
		String layer = matrix.layer();
		double[] exponents = chance.exponents();
		double[] edges = edges();
		return List.of(
				Scalar.thermal(EXPONENT.label(WeightKinds.LAYER, layer), fit.exponent(), fit.error(), fit.tail()),
				Scalar.exact(SHUFFLED_EXPONENT.label(WeightKinds.LAYER, layer), ShuffledSpectra.quantile(exponents, .5)),
				Scalar.exact(GOODNESS.label(WeightKinds.LAYER, layer), goodness),
				Scalar.exact(SPIKES.label(WeightKinds.LAYER, layer), spectrum.above(spectrum.law().upper())),
				Scalar.exact(SPIKES_BEYOND_CHANCE.label(WeightKinds.LAYER, layer), spikesBeyondChance()),
				new Histogram(WeightKinds.WEIGHT_SPECTRUM.label(WeightKinds.LAYER, layer), "eigenvalue", edges,
						shares(edges, spectrum)),
				new Histogram(WeightKinds.SHUFFLED_SPECTRUM.label(WeightKinds.LAYER, layer), "eigenvalue", edges,
						shares(edges, chance.spectra())),
				law(edges, layer), verdict(exponents));
	}

	private double[] edges() {
		double top = Math.max(spectrum.largest(), spectrum.law().upper());
		double[] edges = new double[BINS + 1];
		for (int i = 0; i <= BINS; i++) {
			edges[i] = (top > 0 ? top : 1) * (1 + 1e-9) * i / BINS;
		}
		return edges;
	}

	private static double[] shares(double[] edges, Spectrum... spectra) {
		double[] shares = new double[BINS];
		for (Spectrum each : spectra) {
			for (double value : each.values()) {
				int bin = Math.clamp((long) (BINS * value / edges[BINS]), 0, BINS - 1);
				shares[bin] += 1.0 / (each.values().length * spectra.length);
			}
		}
		return shares;
	}

	private Series law(double[] edges, String layer) {
		double[] centres = new double[BINS];
		double[] shares = new double[BINS];
		for (int i = 0; i < BINS; i++) {
			centres[i] = (edges[i] + edges[i + 1]) / 2;
			shares[i] = spectrum.law().share(edges[i], edges[i + 1]);
		}
		return new Series(WeightKinds.MARCHENKO_PASTUR.label(WeightKinds.LAYER, layer),
				Axis.of("eigenvalue", "", centres), Axis.of("share in bin", "", shares));
	}

	private Verdict verdict(double[] exponents) {
		int shuffles = chance.spectra().length;
		if (shuffles < enough) {
			return said(Level.CANNOT_SAY, "With " + shuffles + " shuffles chance is not known; take " + enough
					+ " at least.");
		}
		if (spectrum.values().length < FEWEST) {
			return said(Level.CANNOT_SAY, "The layer has " + spectrum.values().length + " eigenvalues, and fewer than "
					+ FEWEST + " have no shape to compare.");
		}
		double top = ShuffledSpectra.chanceAbove(chance.largest(), spectrum.largest());
		double tail = ShuffledSpectra.chanceBeyond(exponents, fit.exponent());
		return said(Math.min(top, tail) <= CHANCE ? Level.SUPPORTED : Level.NOT_SUPPORTED, String.format(Locale.ROOT,
				"Of %d shuffles a share of %.3g has an eigenvalue as large as the largest, %.4g, and of %.3g an exponent as"
						+ " far out as %.3g (half of them %.3g to %.3g). A share below %.3g of either counts; %d eigenvalues"
						+ " are beyond chance.",
				shuffles, top, spectrum.largest(), tail, fit.exponent(), ShuffledSpectra.quantile(exponents, .25),
				ShuffledSpectra.quantile(exponents, .75), CHANCE, spikesBeyondChance()));
	}

	private Verdict said(Level level, String evidence) {
		return new Verdict(WEIGHTS_ARE_TIED.label(WeightKinds.LAYER, matrix.layer()), level, evidence);
	}
}
