// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.kind.OrderKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;

/** The Binder ratio of the order parameter, and its crossings. */
@Component(service = AnalyzerProvider.class)
public final class Binder implements AnalyzerProvider {

	private static final ParameterSchema SCHEMA = Moments.declare().build();

	@Override
	public String id() {
		return "binder";
	}

	@Override
	public String name() {
		return "Binder ratio";
	}

	@Override
	public String description() {
		return "g = (3 - [<q^4>]/[<q^2>]^2)/2 of the replica overlap or the magnetisation, moments averaged over disorder"
				+ " before the ratio is taken: 0 in the disordered phase, 1 for a single ordered state. Where the order parameter"
				+ " is the length of d components (4 for the overlap of XY spins, 9 of Heisenberg spins), it is"
				+ " (d + 2 - d [<q^4>]/[<q^2>]^2)/2, with the same limits. At a continuous"
				+ " transition the curves of different sizes cross; an arm that sweeps size and temperature gives the crossing"
				+ " temperatures.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("K. Binder", "Finite size scaling analysis of Ising model block distribution functions",
						"Z. Phys. B 43, 119", 1981, "10.1007/BF01293604"),
				new Reference("R. N. Bhatt, A. P. Young", "Search for a transition in the three-dimensional +-J Ising spin"
						+ " glass", "Phys. Rev. Lett. 54, 924", 1985, "10.1103/PhysRevLett.54.924"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(List.of(OrderKinds.BINDER, OrderKinds.BINDER.curve()), RatioStudy.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Set<String> observables(Parameters parameters) {
		return Set.of(parameters.text(Moments.QUANTITY));
	}

	@Override
	public boolean needsIndependentReplicas(Parameters parameters) {
		return Moments.OVERLAP.equals(parameters.text(Moments.QUANTITY));
	}

	@Override
	public Optional<StudyAnalyzer> study(Parameters parameters) {
		String quantity = parameters.text(Moments.QUANTITY);
		String symbol = quantity.equals(Moments.OVERLAP) ? "q" : "m";
		String meaning = ("g = (d + 2 - d [<%1$s^4>]/[<%1$s^2>]^2)/2 with the %2$s %1$s of d components, moments averaged over"
				+ " disorder first").formatted(symbol, quantity.replace('-', ' '));
		return Optional.of(new RatioStudy(
				List.of(new RatioStudy.Ratio(OrderKinds.BINDER.means(meaning),
						(means, _) -> Moments.binder(means))),
				Moments.secondAndFourth(quantity), parameters.text(Moments.SIZE)));
	}
}
