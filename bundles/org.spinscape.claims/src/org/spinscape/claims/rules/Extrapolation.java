// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.rules;

import java.util.List;
import java.util.stream.DoubleStream;

import org.osgi.service.component.annotations.Component;
import org.spinscape.claims.rule.ClaimRule;
import org.spinscape.claims.rule.Judgement;
import org.spinscape.claims.rule.Placed;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict.Level;

/** A number tends to a limit as a size grows. */
@Component(service = ClaimRule.class)
public final class Extrapolation extends ScalarRule {

	private static final int FEWEST_POINTS = 3;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder().text("parameter", "N")
			.describe("Name of the swept size.").positive("power", 1)
			.describe("The quantity is a straight line in the size to minus this power.")
			.real("least", 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY).describe("Lower bound of the limit.")
			.real("most", 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY).describe("Upper bound of the limit.")
			.positive(Rules.SIGMAS, Rules.TWO).describe(Rules.SIGMAS_MEANING)
			.rule("most", p -> p.real("least") <= p.real("most"), _ -> "is below the lower bound; exchange them").build();

	@Override
	public String id() {
		return "extrapolation";
	}

	@Override
	public String name() {
		return "Limit of large sizes";
	}

	@Override
	public String description() {
		return "The quantity, as a straight line in a power of a swept size, tends to a limit between two bounds; at least"
				+ " three sizes are needed. The power is taken as given: that it fits is not tested.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	Judgement judge(Parameters parameters, List<Placed<Scalar>> found) {
		SweptValues swept = SweptValues.of(found, parameters.text("parameter"));
		if (swept.size() < FEWEST_POINTS) {
			return Judgement.cannotSay(swept.size() + " sizes have a result with an error; at least " + FEWEST_POINTS
					+ " are needed.");
		}
		double power = parameters.real("power");
		Line line = Line.of(DoubleStream.of(swept.x()).map(size -> StrictMath.pow(size, -power)).toArray(), swept.y(),
				swept.errors());
		double sigmas = parameters.real(Rules.SIGMAS);
		Level level = Judgement.both(
				Judgement.above(line.intercept(), line.interceptError(), parameters.real("least"), sigmas),
				Judgement.above(-line.intercept(), line.interceptError(), -parameters.real("most"), sigmas));
		return new Judgement(level, line.intercept(), line.interceptError(), "The limit is "
				+ Quoted.withError(line.intercept(), line.interceptError()) + ", to be between "
				+ Quoted.plain(parameters.real("least"), 5) + " and " + Quoted.plain(parameters.real("most"), 5) + ": "
				+ Rules.list(found) + swept.leftOut() + ".");
	}
}
