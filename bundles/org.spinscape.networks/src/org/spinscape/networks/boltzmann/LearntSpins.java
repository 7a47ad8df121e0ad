// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.util.Arrays;
import java.util.Optional;

import org.spinscape.core.data.DataSet;
import org.spinscape.core.data.Shape;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.networks.data.DataSteps;

/**
 * Data that machines learn, as spins: inputs above a threshold are +1, the others -1.
 *
 * @param shape how the inputs lie in a picture
 * @param train states to learn
 * @param test  states held out
 */
record LearntSpins(Shape shape, SpinData train, Optional<SpinData> test) {

	private static final String THRESHOLD = "threshold";
	/** Small, and something to learn. */
	private static final String DEFAULT_DATA = "spin-samples(sampler=metropolis(temperature=2.5), samples=500, burn-in=200,"
			+ " interval=2)";
	/** A step: products of both layers, for one weight, one chain and one sample. */
	private static final double SECONDS = 3e-10;
	/** The number of inputs is not known before the data are read; a thousand is an image. */
	private static final int INPUTS = 1000;

	/** Adds the parameters of data and training to a schema. */
	static ParameterSchemaBuilder declare(ParameterSchemaBuilder schema, int steps) {
		return TrainingPlan.declare(DataSteps.declare(schema, DEFAULT_DATA)
				.real(THRESHOLD, 0.5, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
				.describe("Inputs above this are +1, the others -1."), steps, 0.05, true);
	}

	/** Loads the data. @throws ParameterException if they cannot be read, or nothing is on one side of the threshold */
	static LearntSpins of(Parameters parameters, RandomStream random) {
		DataSteps.Prepared data = DataSteps.prepare(parameters, random);
		double threshold = parameters.real(THRESHOLD);
		SpinData train = spins(data.train(), threshold);
		if (Arrays.stream(train.values()).distinct().count() < 2) {
			throw new ParameterException(THRESHOLD,
					"all inputs are on the same side of " + threshold
							+ "; use a value between the smallest and the largest");
		}
		return new LearntSpins(data.train().shape(), train, data.test().map(set -> spins(set, threshold)));
	}

	private static SpinData spins(DataSet data, double threshold) {
		return new SpinData(data.shape().size(), Arrays.stream(data.inputs()).map(x -> x > threshold ? 1 : -1).toArray());
	}

	/** Memory of data and training in bytes. @param hidden units of all machines */
	static long memory(Parameters parameters, long hidden) {
		return 2 * DataSteps.memory(parameters) + 4L * Double.BYTES * hidden
				* (parameters.integer("chains") + parameters.integer("batch"));
	}

	/** Time of reading and training in seconds. @param weights of all machines for each input of the lowest */
	static double buildTime(Parameters parameters, double weights) {
		return 1e-8 * DataSteps.memory(parameters) + SECONDS * INPUTS * weights
				* (parameters.integer("chains") + parameters.integer("batch")) * parameters.integer("steps");
	}
}
