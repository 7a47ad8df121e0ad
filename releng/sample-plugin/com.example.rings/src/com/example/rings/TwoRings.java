package com.example.rings;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.data.DataSet;
import org.spinscape.core.data.DataSetProvider;
import org.spinscape.core.data.Shape;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;

/** Points of a plane on two rings about the origin; which ring is to be learnt. No line tells them apart. */
@Component(service = DataSetProvider.class)
public final class TwoRings implements DataSetProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("points", 20, 2, 100_000).describe("Points on each ring, evenly spaced.")
			.positive("radius", 2).describe("Radius of the outer ring; that of the inner one is 1.")
			.build();

	@Override
	public String id() {
		return "two-rings";
	}

	@Override
	public String name() {
		return "Two rings";
	}

	@Override
	public String description() {
		return "Points on two rings about the origin, which no line tells apart.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		return 64L * parameters.integer("points");
	}

	@Override
	public DataSet load(Parameters parameters, RandomStream random) {
		int points = parameters.integer("points");
		double[] inputs = new double[4 * points];
		int[] labels = new int[2 * points];
		for (int i = 0; i < 2 * points; i++) {
			labels[i] = i % 2;
			double radius = i % 2 == 0 ? 1 : parameters.real("radius");
			double angle = 2 * Math.PI * (i / 2) / points;
			inputs[2 * i] = radius * StrictMath.cos(angle);
			inputs[2 * i + 1] = radius * StrictMath.sin(angle);
		}
		return DataSet.labelled(Shape.vector(2), inputs, labels, 2);
	}
}
