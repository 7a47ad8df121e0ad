// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.data.DataSet;
import org.spinscape.core.data.DataSetProvider;
import org.spinscape.core.data.Shape;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;

/** Points around random centres, one centre for each class. */
@Component(service = DataSetProvider.class)
public final class GaussianClusters implements DataSetProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("samples", 200, 2, 10_000_000).describe("Number of points; classes take turns.")
			.integer("inputs", 10, 1, 100_000).describe("Number of coordinates.")
			.integer("classes", 2, 2, 10_000).describe("Number of clusters.")
			.real("separation", 1, 0, Double.POSITIVE_INFINITY)
			.describe("Standard deviation of the coordinates of centres; that of points around their centre is 1."
					+ " At 0 there is"
					+ " nothing to tell them apart by.")
			.build();

	@Override
	public String id() {
		return "gaussian-clusters";
	}

	@Override
	public String name() {
		return "Gaussian clusters";
	}

	@Override
	public String description() {
		return "Normal points around random centres, one for each class: the simplest task that can be made as hard as one"
				+ " likes.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		return 8L * parameters.integer("samples") * (parameters.integer("inputs") + parameters.integer("classes"));
	}

	@Override
	public DataSet load(Parameters parameters, RandomStream random) {
		int samples = parameters.integer("samples");
		int inputs = parameters.integer("inputs");
		int classes = parameters.integer("classes");
		double[] centres = new double[classes * inputs];
		for (int i = 0; i < centres.length; i++) {
			centres[i] = parameters.real("separation") * random.nextGaussian();
		}
		double[] points = new double[Math.multiplyExact(samples, inputs)];
		int[] labels = new int[samples];
		for (int k = 0; k < samples; k++) {
			labels[k] = k % classes;
			for (int i = 0; i < inputs; i++) {
				points[k * inputs + i] = centres[labels[k] * inputs + i] + random.nextGaussian();
			}
		}
		return DataSet.labelled(Shape.vector(inputs), points, labels, classes);
	}
}
