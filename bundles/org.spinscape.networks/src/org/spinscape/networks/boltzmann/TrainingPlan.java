// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;

/**
 * How a machine is trained.
 *
 * @param algorithm {@code cd}, {@code pcd} or {@code tempered}
 * @param draws     alternating draws of both layers for each step
 * @param chains    chains of the persistent algorithms
 * @param levels    temperatures of the tempered one
 * @param batch     samples that the gradient of a step is taken over
 * @param steps     number of steps
 * @param rate      learning rate of the first step; it falls linearly to a tenth
 * @param momentum  share of the last change that is made again
 * @param l1        strength of the penalty on the sum of all sizes of weights
 * @param biases    whether biases are trained, else they stay 0 and all units may be turned over together
 */
public record TrainingPlan(String algorithm, int draws, int chains, int levels, int batch, int steps, double rate,
		double momentum, double l1, boolean biases) {

	private static final String CONTRASTIVE = "cd";
	private static final String TEMPERED = "tempered";

	/** Adds the parameters to a schema, with these values where nothing is said. */
	public static ParameterSchemaBuilder declare(ParameterSchemaBuilder schema, int steps, double rate,
			boolean biases) {
		return schema.choice("algorithm", "pcd", CONTRASTIVE, "pcd", TEMPERED)
				.describe("What the data are compared with: chains that start at the data of each step (contrastive"
						+ " divergence),"
						+ " that go on from step to step (persistent), or that also exchange states between temperatures.")
				.integer("draws", 1, 1, 10_000).describe("Draws of both layers in each step, k of CD-k.")
				.integer("chains", 100, 2, 100_000).describe("Number of persistent chains.")
				.integer("levels", 8, 2, 1000).describe("Temperatures of the tempered algorithm, from the machine's own to"
						+ " infinite.")
				.integer("batch", 100, 1, 1_000_000).unit("samples")
				.describe("Samples that the gradient of a step is taken over.")
				.integer("steps", steps, 1, 100_000_000).describe("Training steps.")
				.positive("rate", rate).describe("Learning rate of the first step; it falls linearly to a tenth of that.")
				.real("momentum", 0.5, 0, 0.999).describe("Share of the last change that is made again.")
				.real("l1", 0, 0, 100).describe("Penalty on the sum of the sizes of all weights, which makes most"
						+ " of them zero; it grows during the"
						+ " first half of the training.")
				.bool("biases", biases).describe(
						"Whether there are biases; without them all units may be turned over together.");
	}

	/** The parameters that {@link #declare} has added. */
	public static TrainingPlan of(Parameters p) {
		return new TrainingPlan(p.text("algorithm"), p.integer("draws"), p.integer("chains"), p.integer("levels"),
				p.integer("batch"), p.integer("steps"), p.real("rate"), p.real("momentum"), p.real("l1"), p.bool("biases"));
	}

	NegativePhase negativePhase(Machine machine, RandomStream random) {
		return switch (algorithm) {
			case CONTRASTIVE -> NegativePhase.contrastive(machine, batch, draws);
			case TEMPERED -> NegativePhase.tempered(machine, chains, levels, draws, random);
			default -> NegativePhase.persistent(machine, chains, draws, random);
		};
	}
}
