// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.rules;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.spinscape.claims.rule.ClaimRule;
import org.spinscape.claims.rule.Judgement;
import org.spinscape.claims.rule.Placed;
import org.spinscape.claims.rule.Reading;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.Scalar;

/** A rule on the numbers over all samples that a quantity names; without any, nothing can be said. */
abstract class ScalarRule implements ClaimRule {

	@Override
	public final Judgement judge(Parameters parameters, Reading reading) throws IOException {
		List<Placed<Scalar>> found = reading.averages(Scalar.class);
		Optional<Judgement> nothing = Rules.nothing(found, reading);
		return nothing.isPresent() ? nothing.get() : judge(parameters, found);
	}

	/** Judges. @param found at least one, in the order of the run */
	abstract Judgement judge(Parameters parameters, List<Placed<Scalar>> found);
}
