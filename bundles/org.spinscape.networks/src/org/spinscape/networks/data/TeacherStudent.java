// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.data.DataSet;
import org.spinscape.core.data.DataSetProvider;
import org.spinscape.core.data.Shape;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.kernels.matrix.MatrixProduct;
import org.spinscape.kernels.matrix.MatrixProduct.View;

/** Random points with the answers of a random network. */
@Component(service = DataSetProvider.class)
public final class TeacherStudent implements DataSetProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("samples", 200, 1, 10_000_000).describe("Number of points.")
			.integer("inputs", 10, 1, 100_000).describe("Number of normal coordinates.")
			.integer("hidden", 4, 1, 10_000).describe("Hidden units of the teacher.")
			.integer("outputs", 2, 1, 10_000).describe("Outputs of the teacher.")
			.choice("answers", "classes", "classes", "values")
			.describe("classes: the largest output is the class; values: the outputs are to be predicted.")
			.rule("outputs", p -> "values".equals(p.text("answers")) || p.integer("outputs") > 1,
					_ -> "1 makes no classes; take at least 2, or answers=values")
			.build();

	@Override
	public String id() {
		return "teacher-student";
	}

	@Override
	public String name() {
		return "Teacher and student";
	}

	@Override
	public String description() {
		return "Normal points and what a teacher, a network with one hidden layer of tanh units and normal weights,"
				+ " makes of"
				+ " them. A student with as many units can learn it all: there is a planted solution.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		return 8L * parameters.integer("samples")
				* (parameters.integer("inputs") + parameters.integer("hidden") + 2L * parameters.integer("outputs"));
	}

	@Override
	public DataSet load(Parameters parameters, RandomStream random) {
		int samples = parameters.integer("samples");
		int inputs = parameters.integer("inputs");
		int hidden = parameters.integer("hidden");
		int outputs = parameters.integer("outputs");
		double[] into = normal(inputs * hidden, Math.sqrt(1.0 / inputs), random);
		double[] from = normal(hidden * outputs, Math.sqrt(1.0 / hidden), random);
		double[] points = normal(Math.multiplyExact(samples, inputs), 1, random);
		double[] units = product(points, into, samples, inputs, hidden);
		for (int i = 0; i < units.length; i++) {
			units[i] = StrictMath.tanh(units[i]);
		}
		double[] answers = product(units, from, samples, hidden, outputs);
		return "values".equals(parameters.text("answers"))
				? DataSet.regression(Shape.vector(inputs), points, outputs, answers)
				: DataSet.labelled(Shape.vector(inputs), points, largest(answers, outputs), outputs);
	}

	private static double[] normal(int count, double spread, RandomStream random) {
		double[] values = new double[count];
		for (int i = 0; i < count; i++) {
			values[i] = spread * random.nextGaussian();
		}
		return values;
	}

	private static double[] product(double[] a, double[] b, int rows, int inner, int columns) {
		double[] product = new double[Math.multiplyExact(rows, columns)];
		new MatrixProduct().add(rows, columns, inner, View.rows(a, 0, inner), View.rows(b, 0, columns),
				View.rows(product, 0, columns));
		return product;
	}

	private static int[] largest(double[] answers, int outputs) {
		int[] labels = new int[answers.length / outputs];
		for (int i = 0; i < answers.length; i++) {
			int sample = i / outputs;
			labels[sample] = answers[i] > answers[sample * outputs + labels[sample]] ? i % outputs : labels[sample];
		}
		return labels;
	}
}
