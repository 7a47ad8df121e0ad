// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.saddles;

import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.explorers.sampled.minima.SamplingPlan;

/**
 * How a tree is built from samples, as parameters say it.
 *
 * @param sampling   of the minima
 * @param minima     how many of the lowest enter the tree
 * @param neighbours nearest other minima that each is joined to at first
 * @param tries      independent searches for each pair
 * @param effort     stretches drawn anew in each
 * @param flood      states that may be filled from each minimum
 * @param rounds     of floods and of searches along the tree
 */
record TreePlan(SamplingPlan sampling, int minima, int neighbours, int tries, int effort, int flood, int rounds) {

	static ParameterSchemaBuilder declare(ParameterSchemaBuilder schema) {
		return SamplingPlan.declareBudget(SamplingPlan.declare(schema, "parallel-tempering"))
				.integer("minima", 30, 2, 10_000).describe("How many of the lowest minima found enter the tree.")
				.integer("neighbours", 4, 1, 1000)
				.describe("Nearest other minima, by overlap, that each is joined to at first; beside the nearest lower one.")
				.integer("tries", 4, 1, 10_000).describe("Independent searches for a path between each pair of minima.")
				.integer("effort", 300, 0, 100_000_000)
				.describe("Stretches of a path that are drawn anew to lower its highest point, in each search.")
				.integer("flood", 20_000, 0, 50_000_000)
				.describe(
						"States that are filled around each minimum, lowest first, to find or to bound its saddle exactly; 0"
								+ " for none.")
				.integer("rounds", 2, 0, 1000)
				.describe("Rounds of floods and of searches between the nearest minima on both sides of each saddle of the"
						+ " tree.");
	}

	static TreePlan of(Parameters p) {
		return new TreePlan(SamplingPlan.of(p).budget(p), p.integer("minima"), p.integer("neighbours"), p.integer("tries"),
				p.integer("effort"), p.integer("flood"), p.integer("rounds"));
	}
}
