// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.space.Vectors;

/** A picture of the landscape about a minimum. */
@Component(service = ExplorerProvider.class)
public final class PlaneSlice extends SmoothProvider {

	static final ResultKind<Scalar> SLICE_CENTRE = ResultKind.scalar("slice-centre", "J",
			"Energy at the centre of a slice");
	static final ResultKind<Matrix> PLANE_SLICE = ResultKind.matrix("plane-slice", "J",
			"Energy about the end of a descent, along two random tangent directions");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(SLICE_CENTRE, PLANE_SLICE);

	private static final int MOST_STEPS = 100_000;
	private static final double FLAT = 1e-6;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("points", 41, 3, 1001).describe("Points along each side of the square.")
			.positive("reach", 1.5).unit("radii")
			.describe("Distance from the centre to the sides; a radius is the usual size of a component times the"
					+ " square root"
					+ " of their number, on a sphere its radius.")
			.build();

	@Override
	public String id() {
		return "plane-slice";
	}

	@Override
	public String name() {
		return "Slice through a minimum";
	}

	@Override
	public String description() {
		return "Energy on a square about the end of a descent, spanned by two random tangent directions at right angles;"
				+ " each point is put back into the space of states. A slice shows what two directions of many look"
				+ " like, no more.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("H. Li, Z. Xu, G. Taylor, C. Studer, T. Goldstein",
				"Visualizing the loss landscape of neural nets", "NeurIPS, arXiv:1712.09913", 2018, ""));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Explorer create(Parameters parameters) {
		int points = parameters.integer("points");
		double reach = parameters.real("reach");
		return (hamiltonian, context) -> slice(hamiltonian, context, points, reach);
	}

	private static List<Result> slice(Hamiltonian<?> hamiltonian, ExplorerContext context, int points, double reach) {
		SmoothLandscape landscape = new SmoothLandscape(hamiltonian);
		double[] centre = new SteepestPath(landscape, context).follow(landscape.randomPoint(context.random()),
				FLAT, MOST_STEPS);
		double[] first = landscape.randomDirection(centre, context.random());
		double[] second = landscape.randomDirection(centre, context.random());
		Vectors.add(second, -Vectors.dot(first, second), first);
		Vectors.scale(second, 1 / Vectors.norm(second));
		double radius = landscape.radius();
		EnergyScale scale = EnergyScale.of(hamiltonian);
		double[] offsets = new double[points];
		for (int i = 0; i < points; i++) {
			offsets[i] = reach * (2.0 * i / (points - 1) - 1);
		}
		double[][] energies = new double[points][points];
		double[] scratch = new double[centre.length];
		context.phase("slice", points);
		for (int row = 0; row < points; row++) {
			for (int column = 0; column < points; column++) {
				double[] point = centre.clone();
				Vectors.add(point, offsets[column] * radius, first);
				Vectors.add(point, offsets[row] * radius, second);
				landscape.retract(point);
				energies[row][column] = scale.of(landscape.evaluate(point, scratch));
			}
			context.checkCancelled();
			context.done(row + 1L);
		}
		double bottom = scale.of(landscape.evaluate(centre, scratch));
		return List.of(
				Scalar.exact(SLICE_CENTRE.means("The " + scale.phrase()
						+ " at the centre of the slice: the end of a descent"), bottom),
				new Matrix(PLANE_SLICE.means("The " + scale.phrase() + " about the end of a descent, along two random"
						+ " tangent directions at right angles, in radii; points are put back into the space of states"),
						Axis.of("second direction", "radii", offsets), Axis.of("first direction", "radii", offsets),
						energies));
	}
}
