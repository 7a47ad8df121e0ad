// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.kind;

import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Series;

/** Matrices of weights as pictures, their spectra, and what these are compared with; one of each for every layer. */
public final class WeightKinds {

	/** Label that says which layer is meant. */
	public static final String LAYER = "layer";
	/** Label that says after which training step. */
	public static final String STEP = "step";
	/** Spectrum of a layer. */
	public static final ResultKind<Histogram> WEIGHT_SPECTRUM = ResultKind.histogram("weight-spectrum", "",
			"Share of the eigenvalues of W'W over the longer side of W in each bin");
	/** Spectrum of the same weights in random places. */
	public static final ResultKind<Histogram> SHUFFLED_SPECTRUM = ResultKind.histogram("shuffled-spectrum", "",
			"The same with the weights of the layer in random places, mean over shuffles");
	/** The law of Marchenko and Pastur. */
	public static final ResultKind<Series> MARCHENKO_PASTUR = ResultKind.series("marchenko-pastur",
			"Share in each bin by the law of Marchenko and Pastur for independent weights of the same mean square");

	/** Weights as pictures of what each unit sees. */
	public static final ResultKind<Matrix> RECEPTIVE_FIELDS = ResultKind.matrix("receptive-fields", "",
			"Weights from the visible units to each hidden unit, which is a row");
	/** The same while they are learnt, one for each label {@link #STEP}. */
	public static final ResultKind<Matrix> TRAINING_FIELDS = ResultKind.matrix("training-fields", "",
			"Weights from the visible units to each hidden unit, which is a row, after so many training steps");
	/** Where the inputs of receptive fields lie in a picture. */
	public static final ResultKind<Series> INPUT_PLACES = ResultKind.series("input-places",
			"Column and row of each input of the receptive fields in a picture");

	private WeightKinds() {
	}
}
