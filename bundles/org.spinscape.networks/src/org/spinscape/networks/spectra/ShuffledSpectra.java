// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.spectra;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

import org.spinscape.core.explorer.Crew;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.networks.WeightMatrix;

/**
 * What chance makes of the weights of a layer: spectra with all weights in random places, which keeps their law and
 * takes away what ties them together.
 *
 * @param spectra one for each shuffle
 * @param fits    their power laws
 */
record ShuffledSpectra(Spectrum[] spectra, PowerLaw[] fits) {

	/** @param layer number of the layer, which tells its streams from those of others @param crew is told of each shuffle */
	static ShuffledSpectra of(WeightMatrix matrix, int layer, int shuffles, StreamFamily streams, Crew crew) {
		Spectrum[] spectra = new Spectrum[shuffles];
		PowerLaw[] fits = new PowerLaw[shuffles];
		crew.run(shuffles, i -> {
			double[] weights = matrix.values().clone();
			shuffle(weights, streams.split(StreamName.WEIGHT_SHUFFLE, layer, i));
			spectra[i] = Spectrum.of(matrix.rows(), matrix.columns(), weights);
			fits[i] = PowerLaw.fit(spectra[i].values());
			crew.did(1);
		});
		return new ShuffledSpectra(spectra, fits);
	}

	private static void shuffle(double[] weights, RandomStream random) {
		for (int i = weights.length - 1; i > 0; i--) {
			int j = random.nextInt(i + 1);
			double kept = weights[i];
			weights[i] = weights[j];
			weights[j] = kept;
		}
	}

	/** Exponents in rising order; without those of spectra that have none. */
	double[] exponents() {
		return rising(fits, PowerLaw::exponent);
	}

	/** Largest eigenvalues in rising order. */
	double[] largest() {
		return rising(spectra, Spectrum::largest);
	}

	private static <T> double[] rising(T[] each, ToDoubleFunction<T> value) {
		return Arrays.stream(each).mapToDouble(value).filter(Double::isFinite).sorted().toArray();
	}

	/** The value below which a share of numbers in rising order lies; NaN without numbers. */
	static double quantile(double[] rising, double share) {
		if (rising.length == 0) {
			return Double.NaN;
		}
		double place = share * (rising.length - 1);
		int low = (int) place;
		int high = Math.min(low + 1, rising.length - 1);
		return rising[low] + (place - low) * (rising[high] - rising[low]);
	}

	/** Probability that chance gives a value at least as large: never 0, since shuffles are finite. */
	static double chanceAbove(double[] rising, double value) {
		long above = Arrays.stream(rising).filter(each -> each >= value).count();
		return (above + 1.0) / (rising.length + 1);
	}

	/** Probability that chance gives a value at least as far out, on either side. */
	static double chanceBeyond(double[] rising, double value) {
		long below = Arrays.stream(rising).filter(each -> each <= value).count();
		double lower = (below + 1.0) / (rising.length + 1);
		return Math.min(1, 2 * Math.min(lower, chanceAbove(rising, value)));
	}
}
