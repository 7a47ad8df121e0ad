// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.rules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.spinscape.claims.rule.ClaimRule;
import org.spinscape.claims.rule.Judgement;
import org.spinscape.claims.rule.Placed;
import org.spinscape.claims.rule.Reading;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.ColumnKind;
import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Verdict.Level;

/** Of the models in a table of fits one is preferred. */
@Component(service = ClaimRule.class)
public final class ModelPreference implements ClaimRule {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder().text("model", "exponential")
			.describe("What the model is called in the table.").text("models", "law")
			.describe("Name of the column with the models.").text("criterion", "AICc")
			.describe("Name of the column with a criterion of which less is better.")
			.positive("margin", 6).describe("By how much it must be less than that of all others to decide.").build();

	@Override
	public String id() {
		return "model-preference";
	}

	@Override
	public String name() {
		return "Preferred model";
	}

	@Override
	public String description() {
		return "In a table of fits, one model has a criterion less than all others by a margin; if another has one less than it"
				+ " by that margin, the claim is not supported.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Judgement judge(Parameters parameters, Reading reading) throws IOException {
		List<Placed<Table>> found = reading.averages(Table.class);
		Optional<Judgement> nothing = Rules.nothing(found, reading);
		if (nothing.isPresent()) {
			return nothing.get();
		}
		Table table = found.getFirst().result();
		ColumnKind models = ColumnKind.words(parameters.text("models"));
		ColumnKind criterion = ColumnKind.real(parameters.text("criterion"), "");
		if (!table.has(models) || !table.has(criterion)) {
			return Judgement.cannotSay("The table has no columns '" + models.name() + "' and '" + criterion.name() + "'.");
		}
		List<String> names = table.words(models);
		double[] values = table.numbers(criterion);
		int own = names.indexOf(parameters.text("model"));
		if (own < 0) {
			return Judgement.cannotSay("The table has no model '" + parameters.text("model") + "', only "
					+ String.join(", ", names) + ".");
		}
		double best = Double.POSITIVE_INFINITY;
		List<String> words = new ArrayList<>();
		for (int i = 0; i < values.length; i++) {
			words.add(names.get(i) + " " + Quoted.plain(values[i], 4));
			best = i == own || Double.isNaN(values[i]) ? best : Math.min(best, values[i]);
		}
		double ahead = best - values[own];
		double margin = parameters.real("margin");
		Level level = ahead > margin ? Level.SUPPORTED : ahead < -margin ? Level.NOT_SUPPORTED : Level.CANNOT_SAY;
		return new Judgement(Double.isFinite(ahead) ? level : Level.CANNOT_SAY, ahead, Double.NaN, criterion.name() + ": "
				+ String.join(", ", words) + "; a difference of " + Quoted.plain(margin, 3) + " decides.");
	}
}
