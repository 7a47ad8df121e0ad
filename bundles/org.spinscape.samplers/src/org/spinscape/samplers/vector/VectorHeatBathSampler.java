// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.vector;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.VectorFields;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.Vectors;
import org.spinscape.samplers.OneWalker;

/** See {@link VectorHeatBath}. */
final class VectorHeatBathSampler extends OneWalker<RealConfiguration> {

	private final VectorFields fields;
	private final int turns;
	private final double[] field;
	private final FieldLaw law;

	VectorHeatBathSampler(Hamiltonian<RealConfiguration> model, VectorFields fields, RandomStream random,
			StartState<RealConfiguration> start, double temperature, int turns) {
		super(model, random, start, temperature);
		this.fields = fields;
		this.turns = turns;
		field = new double[fields.components()];
		law = new FieldLaw(fields.components());
	}

	@Override
	public void sweep() {
		double[] point = walker.configuration().values().clone();
		for (int turn = 0; turn < turns; turn++) {
			for (int vector = 0; vector < fields.vectors(); vector++) {
				turn(fields, vector, point, field);
			}
		}
		for (int vector = 0; vector < fields.vectors(); vector++) {
			draw(vector, point);
		}
		walker.reset(new RealConfiguration(point));
		best().look();
	}

	/** The mirror image on the other side of the field. @param field receives the field */
	static void turn(VectorFields fields, int vector, double[] point, double[] field) {
		fields.field(vector, point, field);
		int from = vector * field.length;
		double along = 0;
		for (int c = 0; c < field.length; c++) {
			along += field[c] * point[from + c];
		}
		double square = Vectors.dot(field, field);
		if (square > 0) {
			for (int c = 0; c < field.length; c++) {
				point[from + c] = 2 * along / square * field[c] - point[from + c];
			}
		}
	}

	private void draw(int vector, double[] point) {
		fields.field(vector, point, field);
		double length = Math.sqrt(field.length);
		double strength = Vectors.norm(field);
		if (strength > 0) {
			Vectors.scale(field, 1 / strength);
		} else {
			field[0] = 1; // any axis does
		}
		law.draw(field, strength * length / temperature(), random);
		// Turns let the length drift by rounding, draws set it anew.
		length /= Vectors.norm(field);
		for (int c = 0; c < field.length; c++) {
			point[vector * field.length + c] = length * field[c];
		}
	}

	@Override
	public String kernel() {
		return turns == 0 ? "draws in fields" : "draws in fields, and turns about them";
	}
}
