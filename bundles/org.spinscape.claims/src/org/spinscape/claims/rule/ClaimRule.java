// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.rule;

import java.io.IOException;

import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Provider;

/**
 * A way to judge a claim by the results of a run. Registered as an OSGi service; claims files name it by its id.
 *
 * <p>
 * A rule says {@link Judgement#cannotSay} where the data do not decide: too few samples, no error, a value within its
 * error of a bound. It never takes that for a no.
 */
public interface ClaimRule extends Provider {

	/**
	 * Judges.
	 *
	 * @param parameters as the claim sets them, accepted by {@link #schema()}
	 * @param reading    what the claim reads from the run
	 * @throws IOException if the results cannot be read
	 */
	Judgement judge(Parameters parameters, Reading reading) throws IOException;
}
