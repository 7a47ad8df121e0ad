// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.capability.GaussianForm;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;

/** What theory says of the numbers of critical points, to lay beside what {@link CriticalPoints} finds. */
@Component(service = ExplorerProvider.class)
public final class ComplexityCurves implements ExplorerProvider {

	static final ResultKind<Scalar> THRESHOLD = ResultKind.scalar("threshold", "J",
			"E_inf: nearly all critical points with an energy per component below"
					+ " -E_inf have an index that stays finite");
	static final ResultKind<Scalar> EDGE = ResultKind.scalar("edge", "J",
			"E_k: no critical points of index k or more below -E_k per component");
	static final ResultKind<Series> COMPLEXITY = ResultKind.series("complexity",
			"Growth rate of the mean number of critical points up to an energy, per component");
	/** Label of what belongs to critical points of an index. */
	private static final String INDEX = "index";
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(THRESHOLD, EDGE, COMPLEXITY);

	private static final int POINTS = 201;
	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("indices", 3, 1, 50).describe("Curves: for the indices 0, 1, ... up to one less.")
			.build();

	@Override
	public String id() {
		return "complexity-curves";
	}

	@Override
	public String name() {
		return "Complexity of spherical glasses, exact";
	}

	@Override
	public String description() {
		return "The exact growth rates of the mean numbers of critical points of each index with the energy, for"
				+ " infinitely many components, with the threshold -E_inf and the edges -E_k of the bands. Nothing is"
				+ " simulated: these are the curves to compare with.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("A. Auffinger, G. Ben Arous, J. Cerny",
				"Random matrices and complexity of spin glasses", "Commun. Pure Appl. Math. 66, 165", 2013,
				"10.1002/cpa.21422"));
	}

	@Override
	public Set<Class<?>> requires() {
		return Set.of(GaussianForm.class);
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
		int indices = parameters.integer("indices");
		return (hamiltonian, context) -> results(CriticalPointsExplorer.theory(hamiltonian).orElseThrow(), indices);
	}

	private static List<Result> results(SphericalTheory theory, int indices) {
		List<Result> results = new ArrayList<>();
		double threshold = theory.threshold();
		results.add(Scalar.exact(THRESHOLD, threshold));
		for (int k = 0; k < indices; k++) {
			int index = k;
			double edge = theory.edge(k);
			results.add(Scalar.exact(EDGE.label(INDEX, k).means("E_" + k + ": no critical points of index " + k
					+ " or more below -E_" + k + " per component"), edge));
			results.add(curve(COMPLEXITY.label(INDEX, k)
					.means("Growth rate of the mean number of critical points of index " + k
							+ " up to an energy, per component"), -edge, -threshold, u -> theory.complexity(index, u)));
		}
		results.add(curve(COMPLEXITY.label(INDEX, "all")
				.means("Growth rate of the mean number of all critical points up to an energy, per"
						+ " component"), -theory.edge(0), 0, theory::complexity));
		return results;
	}

	private static Series curve(ResultTag tag, double from, double to, DoubleUnaryOperator function) {
		double[] x = new double[POINTS];
		double[] y = new double[POINTS];
		for (int i = 0; i < POINTS; i++) {
			x[i] = from + (to - from) * i / (POINTS - 1);
			y[i] = i == 0 ? 0 : function.applyAsDouble(x[i]); // curves begin where they vanish, rounding aside
		}
		return new Series(tag, Axis.of("energy density", "J", x), Axis.of("complexity", "", y));
	}
}
