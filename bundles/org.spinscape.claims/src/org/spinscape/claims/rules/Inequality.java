// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.rules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;
import org.spinscape.claims.rule.ClaimRule;
import org.spinscape.claims.rule.Judgement;
import org.spinscape.claims.rule.Placed;
import org.spinscape.claims.rule.Reading;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.ResultSelector;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.store.ResultKey;

/** A number in one arm is larger than a multiple of it in another, plus a margin. */
@Component(service = ClaimRule.class)
public final class Inequality implements ClaimRule {

	private static final int FEWEST_SAMPLES = 3;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder().text("other", "")
			.describe("Name of the arm that should have less.").text("than", "")
			.describe("What is read there, as KIND or KIND[LABEL=VALUE]; empty for the same.")
			.choice("statistic", "mean", "mean", "spread")
			.describe("What is compared over samples: their mean, or their standard deviation.")
			.real("factor", 1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
			.describe("What the value of the other arm is multiplied by.")
			.real("margin", 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
			.describe("How much more it should be, in the unit of the quantity.")
			.bool("paired", true).describe("Whether samples of equal index are compared, which share their disorder.")
			.positive(Rules.SIGMAS, Rules.TWO).describe(Rules.SIGMAS_MEANING)
			.rule("other", p -> !p.text("other").isBlank(), _ -> "must name an arm")
			.rule("paired", p -> !p.bool("paired") || p.text("statistic").equals("mean"),
					_ -> "must be false where standard deviations are compared")
			.build();

	@Override
	public String id() {
		return "inequality";
	}

	@Override
	public String name() {
		return "Inequality between arms";
	}

	@Override
	public String description() {
		return "The quantity in its arm, minus a factor times the same or another one in an arm that is named, is larger than a"
				+ " margin at every common sweep point: its mean over samples, or its standard deviation; the error is that of"
				+ " the difference.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Judgement judge(Parameters parameters, Reading reading) throws IOException {
		String other = parameters.text("other");
		List<Placed<Scalar>> own = reading.samples(Scalar.class);
		Optional<Judgement> nothing = Rules.nothing(own, reading);
		if (nothing.isPresent()) {
			return nothing.get();
		}
		Map<Map<String, String>, List<Placed<Scalar>>> theirs = others(parameters, reading).stream()
				.collect(Collectors.groupingBy(one -> one.key().point()));
		Map<Map<String, String>, List<Placed<Scalar>>> points = own.stream()
				.collect(Collectors.groupingBy(one -> one.key().point(), LinkedHashMap::new, Collectors.toList()));
		List<String> words = new ArrayList<>();
		Level level = null;
		Difference last = null;
		for (Map.Entry<Map<String, String>, List<Placed<Scalar>>> point : points.entrySet()) {
			if (theirs.containsKey(point.getKey())) {
				last = Difference.of(values(point.getValue()), values(theirs.get(point.getKey())), parameters);
				Level here = last.samples < FEWEST_SAMPLES ? Level.CANNOT_SAY
						: Judgement.above(last.value, last.error, parameters.real("margin"), parameters.real(Rules.SIGMAS));
				level = level == null ? here : Judgement.both(level, here);
				words.add(Quoted.withError(last.value, last.error) + " over " + last.samples + " samples ("
						+ point.getValue().getFirst().place() + ")");
			}
		}
		if (last == null) {
			return Judgement.cannotSay("The arm '" + other + "' has no '" + reading.name() + "' at the same sweep points.");
		}
		double factor = parameters.real("factor");
		return new Judgement(level, last.value, last.error, "Less " + (factor == 1 ? "" : Quoted.plain(factor, 3) + " times ")
				+ "that of '" + other + "' it is " + String.join(", ", words) + "; it should be above "
				+ Quoted.plain(parameters.real("margin"), 4) + ".");
	}

	private static List<Placed<Scalar>> others(Parameters parameters, Reading reading) throws IOException {
		String than = parameters.text("than");
		Reading there = than.isBlank() ? reading : reading.other(ResultSelector.parse(than));
		return there.samples(Scalar.class, parameters.text("other"));
	}

	private static Map<Integer, Double> values(List<Placed<Scalar>> samples) {
		return samples.stream().filter(one -> Double.isFinite(one.result().value()))
				.collect(Collectors.toMap(one -> sample(one.key()), one -> one.result().value(), (first, _) -> first));
	}

	private static Integer sample(ResultKey key) {
		return key.sample();
	}

	/** Mean difference of two sets of samples, with the standard error. */
	private record Difference(double value, double error, int samples) {

		static Difference of(Map<Integer, Double> own, Map<Integer, Double> theirs, Parameters parameters) {
			double factor = parameters.real("factor");
			if (parameters.text("statistic").equals("spread")) {
				Statistic mine = Statistic.spread(own.values().stream().mapToDouble(Double::doubleValue).toArray());
				Statistic other = Statistic.spread(theirs.values().stream().mapToDouble(value -> factor * value).toArray());
				return new Difference(mine.mean() - other.mean(), Math.hypot(mine.error(), other.error()),
						Math.min(own.size(), theirs.size()));
			}
			if (parameters.bool("paired")) {
				double[] differences = own.keySet().stream().filter(theirs::containsKey).sorted()
						.mapToDouble(index -> own.get(index) - factor * theirs.get(index)).toArray();
				Statistic moments = Statistic.of(differences);
				return new Difference(moments.mean(), moments.error(), differences.length);
			}
			Statistic mine = Statistic.of(own.values().stream().mapToDouble(Double::doubleValue).toArray());
			Statistic other = Statistic.of(theirs.values().stream().mapToDouble(value -> factor * value).toArray());
			return new Difference(mine.mean() - other.mean(), Math.hypot(mine.error(), other.error()),
					Math.min(own.size(), theirs.size()));
		}
	}
}
