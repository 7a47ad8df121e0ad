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

/** A number rises or falls with a swept parameter. */
@Component(service = ClaimRule.class)
public final class Trend extends ScalarRule {

	private static final int FEWEST_POINTS = 3;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder().text("parameter", "N")
			.describe("Name of the swept parameter.").choice("claim", "rises", "rises", "falls")
			.describe("Which way it should go.").choice("over", "logarithm", "logarithm", "value")
			.describe("Whether the slope is taken over the logarithm of the parameter, or over itself.")
			.choice("of", "value", "value", "logarithm")
			.describe("Whether the slope is that of the quantity or, as for a power law, that of its logarithm.")
			.choice("curve", "line", "line", "any")
			.describe("Whether the means are taken for a straight line, in which well-known points count more, or for any"
					+ " curve, of which all points count alike: a share that falls and then stays at nothing is no line, and its"
					+ " flat end, known best, would hide the fall.")
			.real("bound", 0, 0, Double.POSITIVE_INFINITY)
			.describe("How steep it should be, as a positive number.")
			.positive(Rules.SIGMAS, Rules.TWO).describe(Rules.SIGMAS_MEANING).build();

	@Override
	public String id() {
		return "trend";
	}

	@Override
	public String name() {
		return "Trend with a parameter";
	}

	@Override
	public String description() {
		return "The slope of a straight line through the means of the quantity over a swept parameter, by least squares that"
				+ " are weighted or, for curves of any form, not, is above a bound (or below minus the bound); at least three values of the parameter are needed.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	Judgement judge(Parameters parameters, List<Placed<Scalar>> found) {
		String parameter = parameters.text("parameter");
		SweptValues swept = SweptValues.of(found, parameter);
		boolean logarithm = parameters.text("over").equals("logarithm");
		boolean power = parameters.text("of").equals("logarithm");
		if (swept.size() < FEWEST_POINTS) {
			return Judgement.cannotSay(swept.size() + " values of '" + parameter + "' have a result with an error; at least "
					+ FEWEST_POINTS + " are needed.");
		}
		if (logarithm && swept.x()[0] <= 0 || power && DoubleStream.of(swept.y()).anyMatch(y -> y <= 0)) {
			return Judgement.cannotSay("There is no logarithm of a value that is not above 0.");
		}
		double[] x = logarithm ? DoubleStream.of(swept.x()).map(StrictMath::log).toArray() : swept.x();
		double[] y = swept.y().clone();
		double[] errors = swept.errors().clone();
		for (int i = 0; power && i < y.length; i++) {
			errors[i] /= y[i];
			y[i] = StrictMath.log(y[i]);
		}
		Line line = parameters.text("curve").equals("any") ? Line.alike(x, y, errors) : Line.of(x, y, errors);
		int sign = parameters.text("claim").equals("rises") ? 1 : -1;
		Level level = Judgement.above(sign * line.slope(), line.slopeError(), parameters.real("bound"),
				parameters.real(Rules.SIGMAS));
		return new Judgement(level, line.slope(), line.slopeError(),
				(power ? "The exponent is " : "The slope over " + (logarithm ? "ln " : "") + parameter + " is ")
						+ Quoted.withError(line.slope(), line.slopeError()) + ": " + Rules.list(found) + swept.leftOut()
						+ ".");
	}
}
