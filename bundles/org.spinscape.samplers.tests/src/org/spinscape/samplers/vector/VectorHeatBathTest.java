// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.conformance.SamplerConformance;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.VectorFields;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.Vectors;
import org.spinscape.hamiltonians.vector.HeisenbergModel;
import org.spinscape.samplers.BlockMean;
import org.spinscape.samplers.Runs;
import org.spinscape.samplers.smooth.HybridMonteCarlo;

/** Means against exact ones; each may be off by 4 standard deviations (one failure in 16,000), seeds fixed. */
class VectorHeatBathTest {

	@Nested
	class Contract extends SamplerConformance {

		@Override
		protected SamplerProvider provider() {
			return new VectorHeatBath();
		}

		@Override
		protected List<Map<String, String>> variants() {
			return List.of(Map.of(), Map.of("over-relaxation", "0", "temperature", "0.5"));
		}
	}

	/** First and second moment of the component along the field, against a sum over its density. */
	@ParameterizedTest
	@CsvSource({ "2, 0", "2, 0.1", "2, 2", "2, 300", "3, 0", "3, 1e-9", "3, 0.1", "3, 2", "3, 300", "4, 0.5", "4, 40",
			"7, 3" })
	void lawOfAVectorInAField(int components, double concentration) {
		int steps = 200_000;
		double[] moments = new double[3];
		for (int i = 0; i < steps; i++) {
			// By angle, since in the plane the density of the cosine has poles.
			double angle = (i + 0.5) * Math.PI / steps;
			double x = Math.cos(angle);
			double weight = Math.pow(Math.sin(angle), components - 2) * Math.exp(concentration * (x - 1));
			for (int k = 0; k < 3; k++) {
				moments[k] += weight * Math.pow(x, k);
			}
		}
		RandomStream random = new SplitMix64(components);
		FieldLaw law = new FieldLaw(components);
		double[] vector = new double[components];
		for (int k = 1; k <= 2; k++) {
			int power = k;
			BlockMean.of(100_000, () -> {
				Arrays.fill(vector, 0);
				vector[1] = 1;
				law.draw(vector, concentration, random);
				assertEquals(1, Vectors.norm(vector), 1e-12);
				return Math.pow(vector[1], power);
			}).assertAgrees(moments[k] / moments[0], 0.01);
		}
	}

	/** Fields of any strength: along them in the end, and never a number that is none. */
	@ParameterizedTest
	@CsvSource({ "2, 1e20", "2, Infinity", "3, 1e20", "3, Infinity", "5, 1e300" })
	void strongFieldsAlign(int components, double concentration) {
		FieldLaw law = new FieldLaw(components);
		double[] vector = new double[components];
		vector[0] = 1;
		RandomStream random = new SplitMix64(1);
		for (int i = 0; i < 1000; i++) {
			law.draw(vector, concentration, random);
		}
		assertEquals(1, vector[0], 1e-6);
	}

	@ParameterizedTest
	@CsvSource({ "8, 0.5, 5", "8, 0.5, 0", "5, 0.3, 2" })
	void ringsOfVectors(int sites, double temperature, String turns) {
		VectorRuns.assertRings(new VectorHeatBath(), sites, temperature, Map.of("over-relaxation", turns), 0.05);
	}

	/** Where there is no exact value: a Heisenberg glass in a field, by two ways that have no line in common. */
	@Test
	@Tag("slow")
	void glassInAFieldAgreesWithTrajectories() {
		Hamiltonian<?> glass = VectorRuns.glass(new HeisenbergModel());
		BlockMean drawn = VectorRuns.energy(new VectorHeatBath(), glass, 10_000, Map.of("temperature", "0.8"));
		BlockMean thrown = VectorRuns.energy(new HybridMonteCarlo(), glass, 10_000, Map.of("temperature", "0.8", "step",
				"0.2"));
		double error = Math.hypot(drawn.error(), thrown.error());
		assertEquals(drawn.value(), thrown.value(), 4 * error);
		assertTrue(error < 0.3, "the runs are too short to test anything");
	}

	/** Turns alone change no energy, and leave no vector where it was. */
	@Test
	void turnsAreFree() {
		Hamiltonian<?> model = Runs.model(new HeisenbergModel(), Runs.stream("disorder", 2),
				Map.of("dimension", "2", "L", "4", "couplings", "gaussian"));
		VectorFields fields = model.capability(VectorFields.class).orElseThrow();
		RealConfiguration state = (RealConfiguration) model.space().random(new SplitMix64(9));
		@SuppressWarnings("unchecked") // a model of vectors
		Hamiltonian<RealConfiguration> vectors = (Hamiltonian<RealConfiguration>) model;
		double before = vectors.energy(state);
		double[] values = state.values();
		double[] field = new double[3];
		for (int vector = 0; vector < fields.vectors(); vector++) {
			double[] old = { values[3 * vector], values[3 * vector + 1], values[3 * vector + 2] };
			VectorHeatBathSampler.turn(fields, vector, values, field);
			double square = 0;
			for (int c = 0; c < 3; c++) {
				square += (values[3 * vector + c] - old[c]) * (values[3 * vector + c] - old[c]);
			}
			assertTrue(square > 1e-6);
		}
		assertEquals(before, vectors.energy(state), 1e-11);
	}
}
