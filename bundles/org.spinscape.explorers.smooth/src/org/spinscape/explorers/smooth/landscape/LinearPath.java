// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;

/** The energy on the straight way from a start to the minimum that descent finds from it. */
@Component(service = ExplorerProvider.class)
public final class LinearPath extends SmoothProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("paths", 20, 1, 100_000).describe("Starts, each with its own end.")
			.integer("points", 81, 5, 10_001).describe("Points on each path, ends of the range included.")
			.real("from", -0.5, -10, 0).describe("First point: 0 is the start of the descent, 1 its end.")
			.real("to", 1.5, 1, 10).describe("Last point.")
			.choice("way", "sphere", "sphere", "chord")
			.describe("sphere: points of the chord are put back into the space of states; chord: they are taken as"
					+ " they are,"
					+ " where the energy is that of a shorter or longer vector. On a flat space it is the same.")
			.choice("ends", "descent", "descent", "minima")
			.describe("descent: from a random start to the end of its descent; minima: from the end of one descent"
					+ " to that of"
					+ " another.")
			.choice("descent", Relaxation.STEEPEST, Relaxation.STEEPEST, Relaxation.QUASI_NEWTON)
			.describe("steepest: along the gradient, which ends where the gradient flow ends; quasi-newton: far"
					+ " faster in long"
					+ " valleys, but it may end elsewhere.")
			.cite("D. C. Liu, J. Nocedal, Math. Program. 45, 503 (1989)")
			.real("slope", 1e-6, 1e-14, 1).unit("J")
			.describe("Root mean square of the gradient's components at which a descent ends.")
			.integer("most-steps", 100_000, 1, 10_000_000)
			.describe("Steps after which a descent is given up; such ends are counted.")
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
				+ " falls without a bump. A line without bumps does not make a landscape convex: glasses show it"
				+ " too. Or between"
				+ " two minima: how high the line climbs, which is an upper bound of the barrier between them.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("I. J. Goodfellow, O. Vinyals, A. M. Saxe",
				"Qualitatively characterizing neural network optimization problems", "ICLR, arXiv:1412.6544", 2015, ""));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(LinearPathExplorer.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new LinearPathExplorer(parameters);
	}
}
