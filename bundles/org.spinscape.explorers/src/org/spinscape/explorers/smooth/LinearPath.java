// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;

/** The energy on the straight way from a start to the minimum that descent finds from it. */
@Component(service = ExplorerProvider.class)
public final class LinearPath extends SmoothProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("paths", 20, 1, 100_000).describe("Starts, each with its own end.")
			.integer("points", 81, 5, 10_001).describe("Points on each path, ends of the range included.")
			.real("from", -0.5, -10, 0).describe("First point: 0 is the start of the descent, 1 its end.")
			.real("to", 1.5, 1, 10).describe("Last point.")
			.choice("way", "sphere", "sphere", "chord")
			.describe("sphere: points of the chord are put back onto the sphere; chord: they are taken as they are, where the"
					+ " energy is that of a shorter or longer vector.")
			.build();

	@Override
	public String id() {
		return "linear-path";
	}

	@Override
	public String name() {
		return "Linear path";
	}

	@Override
	public String description() {
		return "Energy along the straight line from a random start through the end of its descent and beyond: whether it"
				+ " falls without a bump. A line without bumps does not make a landscape convex: glasses show it too.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("I. J. Goodfellow, O. Vinyals, A. M. Saxe",
				"Qualitatively characterizing neural network optimization problems", "ICLR, arXiv:1412.6544", 2015, ""));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new LinearPathExplorer(parameters.integer("paths"), parameters.integer("points"), parameters.real("from"),
				parameters.real("to"), "sphere".equals(parameters.text("way")));
	}
}
