// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.rules;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;
import org.spinscape.claims.rule.ClaimRule;
import org.spinscape.claims.rule.Judgement;
import org.spinscape.claims.rule.Placed;
import org.spinscape.claims.rule.Reading;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.ResultSelector;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;

/** An analyzer or explorer of the run has given a verdict already. */
@Component(service = ClaimRule.class)
public final class RecordedVerdict implements ClaimRule {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder().text("value", "")
			.describe("Name of the scalar result to show beside the verdict; empty for none.").build();

	@Override
	public String id() {
		return "recorded-verdict";
	}

	@Override
	public String name() {
		return "Verdict of the run";
	}

	@Override
	public String description() {
		return "The verdicts that the quantity names, over all samples: supported if all are, not supported if one is not.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Judgement judge(Parameters parameters, Reading reading) throws IOException {
		List<Placed<Verdict>> found = reading.averages(Verdict.class);
		if (found.isEmpty()) {
			found = reading.samples(Verdict.class);
		}
		Optional<Judgement> nothing = Rules.nothing(found, reading);
		if (nothing.isPresent()) {
			return nothing.get();
		}
		Verdict.Level level = found.stream().map(one -> one.result().level()).reduce(Judgement::both).orElseThrow();
		String evidence = found.stream().map(one -> (one.place() + ": " + one.result().evidence()).strip())
				.collect(Collectors.joining(" "));
		Optional<Scalar> value = parameters.text("value").isEmpty() ? Optional.empty()
				: reading.other(ResultSelector.parse(parameters.text("value"))).averages(Scalar.class).stream()
						.map(Placed::result).reduce((_, last) -> last);
		return new Judgement(level, value.map(Scalar::value).orElse(Double.NaN),
				value.map(Scalar::error).orElse(Double.NaN), evidence);
	}
}
