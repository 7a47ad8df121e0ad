// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.analyzers.study.Units;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.kind.OrderKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;

/** The second-moment correlation length over the size, and its crossings. */
@Component(service = AnalyzerProvider.class)
public final class CorrelationLength implements AnalyzerProvider {

	static final ResultKind<Scalar> LENGTH = ResultKind.scalar("second-moment-correlation-length", "lattice constants",
			"Second-moment correlation length of the order parameter");

	private static final ParameterSchema SCHEMA = Moments.declare().build();

	@Override
	public String id() {
		return "correlation-length";
	}

	@Override
	public String name() {
		return "Correlation length";
	}

	@Override
	public String description() {
		return "The second-moment correlation length xi_L = sqrt([chi(0)]/[chi(k)] - 1)/(2 sin(k/2)) at k = 2 pi/L on a"
				+ " periodic square or cubic lattice, and xi_L/L, whose curves for different sizes cross at a continuous"
				+ " transition. Needs the order parameter and observable structure-factor of the same quantity.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("F. Cooper, B. Freedman, D. Preston", "Solving phi^4_(1,2) field theory with Monte Carlo",
						"Nucl. Phys. B 210, 210", 1982, "").unconfirmed(),
				new Reference("H. G. Ballesteros et al.", "Critical behavior of the three-dimensional Ising spin glass",
						"Phys. Rev. B 62, 14237", 2000, "10.1103/PhysRevB.62.14237"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(List.of(LENGTH, LENGTH.curve(), OrderKinds.CORRELATION_LENGTH_RATIO,
				OrderKinds.CORRELATION_LENGTH_RATIO.curve()), RatioStudy.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Set<String> observables(Parameters parameters) {
		return Set.of(parameters.text(Moments.QUANTITY), "structure-factor");
	}

	@Override
	public boolean needsIndependentReplicas(Parameters parameters) {
		return Moments.OVERLAP.equals(parameters.text(Moments.QUANTITY));
	}

	@Override
	public Optional<StudyAnalyzer> study(Parameters parameters) {
		String quantity = parameters.text(Moments.QUANTITY);
		ResultKind<Scalar> factor = quantity.equals(Moments.OVERLAP) ? ObservableKinds.OVERLAP_STRUCTURE_FACTOR
				: ObservableKinds.SPIN_STRUCTURE_FACTOR;
		Units.Quantities moments = (data, slot) -> {
			Optional<Recording> order = data.recording(Moments.kind(quantity));
			Optional<Recording> wave = data.recording(factor);
			return order.isEmpty() || wave.isEmpty() || data.facts().side() < 3 ? Optional.empty()
					: Optional.of(new double[][] { order.get().componentMean(slot, 2), wave.get().componentMean(slot) });
		};
		String meaning = "Second-moment correlation length sqrt([chi(0)]/[chi(k)] - 1)/(2 sin(k/2)) of the "
				+ quantity.replace('-', ' ') + " at k = 2 pi/L";
		return Optional.of(new RatioStudy(List.of(
				new RatioStudy.Ratio(OrderKinds.CORRELATION_LENGTH_RATIO.means(meaning + ", over the linear size L"),
						(means, side) -> length(means, side) / side),
				new RatioStudy.Ratio(LENGTH.means(meaning), CorrelationLength::length)),
				moments, parameters.text(Moments.SIZE)));
	}

	/** 0 where noise makes the susceptibility at k the larger one. */
	private static double length(double[] means, int side) {
		return Math.sqrt(Math.max(0, means[0] / means[1] - 1)) / (2 * Math.sin(Math.PI / side));
	}
}
