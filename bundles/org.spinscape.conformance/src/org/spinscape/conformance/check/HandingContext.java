// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.SamplerSetup;

/** Asks for all that an explorer hands over, and holds it against the kinds that are declared. */
final class HandingContext extends TrialContext {

	private final Collection<ResultKind<?>> declared;

	HandingContext(int seed, SamplerSetup.Components components, Collection<ResultKind<?>> declared) {
		super(seed, 2, components, () -> false);
		this.declared = declared;
	}

	@Override
	public synchronized void soFar(Supplier<List<Result>> found) {
		List<Result> results = found.get();
		ContractBroken.unless(results != null, "it hands over null; hand over an empty list");
		Declarations.require(declared, results);
	}
}
