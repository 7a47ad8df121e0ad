// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.rules;

import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Component;
import org.spinscape.claims.rule.ClaimRule;
import org.spinscape.claims.rule.Judgement;
import org.spinscape.claims.rule.Placed;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict.Level;

/** A number lies between two bounds. */
@Component(service = ClaimRule.class)
public final class WithinInterval extends ScalarRule {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.real("least", -Double.MAX_VALUE, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
			.describe("Lower bound; by default there is none.")
			.real("most", Double.MAX_VALUE, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
			.describe("Upper bound; by default there is none.").positive(Rules.SIGMAS, Rules.TWO).describe(
					Rules.SIGMAS_MEANING)
			.rule("most", p -> p.real("least") <= p.real("most"), _ -> "is below the lower bound; exchange them").build();

	@Override
	public String id() {
		return "interval";
	}

	@Override
	public String name() {
		return "Interval";
	}

	@Override
	public String description() {
		return "Every value that the quantity names lies between two bounds, by some errors; if one lies outside by as many,"
				+ " the claim is not supported.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	Judgement judge(Parameters parameters, List<Placed<Scalar>> found) {
		Level level = Level.SUPPORTED;
		Scalar decisive = found.getLast().result();
		for (Placed<Scalar> one : found) {
			Level here = level(parameters, one.result());
			if (here != Level.SUPPORTED) {
				decisive = one.result();
			}
			level = Judgement.both(level, here);
		}
		return new Judgement(level, decisive.value(), decisive.error(), "Measured " + Rules.list(found) + "; it should be"
				+ (parameters.usual("least") ? "" : " at least " + Quoted.plain(parameters.real("least"), 4))
				+ (parameters.usual("most") ? "" : " at most " + Quoted.plain(parameters.real("most"), 4))
				+ String.format(Locale.ROOT, ", by %.3g sigma.", parameters.real(Rules.SIGMAS)));
	}

	private static Level level(Parameters parameters, Scalar scalar) {
		double error = Rules.error(scalar);
		double sigmas = parameters.real(Rules.SIGMAS);
		double least = parameters.real("least");
		double most = parameters.real("most");
		Level low = parameters.usual("least") || scalar.value() == least && error == 0 ? Level.SUPPORTED
				: Judgement.above(scalar.value(), error, least, sigmas);
		Level high = parameters.usual("most") || scalar.value() == most && error == 0 ? Level.SUPPORTED
				: Judgement.above(-scalar.value(), error, -most, sigmas);
		return Judgement.both(low, high);
	}
}
