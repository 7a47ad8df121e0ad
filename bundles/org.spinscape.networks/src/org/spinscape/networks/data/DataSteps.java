// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import java.util.Optional;
import java.util.stream.IntStream;

import org.spinscape.core.data.DataSet;
import org.spinscape.core.data.DataSetProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Nested;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;

/**
 * What is done to data before they are learnt, in this order: samples are chosen and some held out, images are reduced,
 * inputs are taken to principal axes, inputs are standardised, labels are shuffled. What is measured on data for a step
 * (axes, means) is measured on the training samples and applied to those held out.
 */
public final class DataSteps {

	private static final String DATA = "data";
	private static final String TRAIN = "train";
	private static final String TEST = "test";
	private static final String CHOICE = "choice";
	private static final String SIDE = "side";
	private static final String AXES = "principal-axes";
	private static final String STANDARDISE = "standardise";
	private static final String NOISE = "label-noise";

	private DataSteps() {
	}

	/** Samples to learn and samples held out, which were treated alike. */
	public record Prepared(DataSet train, Optional<DataSet> test) {
	}

	/** Declares the parameters of data and steps. @param data the usual data set */
	public static ParameterSchemaBuilder declare(ParameterSchemaBuilder builder, String data) {
		return builder.component(DATA, DataSetProvider.KIND, data).describe("What is learnt; see 'list datasets'.")
				.integer(TRAIN, 0, 0, Integer.MAX_VALUE).unit("samples")
				.describe("Number of samples to learn; 0 for all that are not held out.")
				.integer(TEST, 0, 0, Integer.MAX_VALUE).unit("samples")
				.describe("Number of samples held out, on which generalisation is measured.")
				.choice(CHOICE, "random", "random", "in-order")
				.describe("Which samples: drawn at random, or the first ones to learn and those that follow held out.")
				.integer(SIDE, 0, 0, 10_000).unit("pixels")
				.describe("Side to which square images are reduced by averages over areas; 0 leaves them as they are.")
				.integer(AXES, 0, 0, 2000)
				.describe("Number of principal axes of the inputs that are kept as coordinates; 0 leaves the inputs.")
				.bool(STANDARDISE, false)
				.describe("Whether each input is shifted and scaled to mean 0 and variance 1; constant ones become 0.")
				.real(NOISE, 0, 0, 1)
				.describe("Share of the samples to learn whose targets are shuffled among each other: at 1 nothing"
						+ " is left to"
						+ " learn but the samples by heart. Targets held out stay right.");
	}

	/**
	 * Loads data and takes all steps.
	 *
	 * @param random gives each step a stream of its own, so that steps do not disturb each other
	 * @throws ParameterException naming the parameter that does not fit the data
	 */
	public static Prepared prepare(Parameters parameters, RandomStream random) {
		StreamFamily family = random.family();
		RandomStream loading = family.split(StreamName.DATA, 0, 0);
		RandomStream choosing = family.split(StreamName.DATA_CHOICE, 0, 0);
		RandomStream shuffling = family.split(StreamName.LABEL_NOISE, 0, 0);
		Nested<DataSetProvider> source = parameters.nested(DATA, DataSetProvider.class);
		DataSet all = load(source, loading);
		Prepared data = choose(all, parameters, choosing);
		if (parameters.integer(SIDE) > 0) {
			AreaAverage average = AreaAverage.to(all.shape(), parameters.integer(SIDE), SIDE);
			data = new Prepared(average.apply(data.train()), data.test().map(average::apply));
		}
		if (parameters.integer(AXES) > 0) {
			PrincipalAxes axes = PrincipalAxes.of(data.train(), parameters.integer(AXES), AXES);
			data = new Prepared(axes.apply(data.train()), data.test().map(axes::apply));
		}
		if (parameters.bool(STANDARDISE)) {
			Standardised standard = Standardised.of(data.train());
			data = new Prepared(standard.apply(data.train()), data.test().map(standard::apply));
		}
		return new Prepared(Shuffle.targets(data.train(), parameters.real(NOISE), shuffling), data.test());
	}

	private static DataSet load(Nested<DataSetProvider> source, RandomStream random) {
		try {
			return source.provider().load(source.parameters(), random);
		} catch (ParameterException e) {
			throw new ParameterException(DATA, "in '" + source.provider().id() + "', " + e.getMessage());
		}
	}

	private static Prepared choose(DataSet all, Parameters parameters, RandomStream random) {
		int test = parameters.integer(TEST);
		int train = parameters.integer(TRAIN) == 0 ? all.size() - test : parameters.integer(TRAIN);
		if (train < 1 || (long) train + test > all.size()) {
			throw new ParameterException(parameters.integer(TRAIN) == 0 ? TEST : TRAIN, "the data have " + all.size()
					+ " samples, and " + Math.max(1, train) + " to learn with " + test + " held out are more; take fewer");
		}
		int[] order = IntStream.range(0, all.size()).toArray();
		if ("random".equals(parameters.text(CHOICE))) {
			Shuffle.shuffle(order, random);
		}
		DataSet chosen = train == all.size() && "in-order".equals(parameters.text(CHOICE)) ? all
				: all.select(IntStream.of(order).limit(train).toArray());
		return new Prepared(chosen, test == 0 ? Optional.empty()
				: Optional.of(all.select(IntStream.of(order).skip(train).limit(test).toArray())));
	}

	/** Memory that {@link #prepare} will need at its peak, in bytes. */
	public static long memory(Parameters parameters) {
		Nested<DataSetProvider> source = parameters.nested(DATA, DataSetProvider.class);
		return 2 * source.provider().memory(source.parameters());
	}

	/** What is to be known of the data. */
	public static String remark(Parameters parameters) {
		Nested<DataSetProvider> source = parameters.nested(DATA, DataSetProvider.class);
		return source.provider().remark(source.parameters());
	}
}
