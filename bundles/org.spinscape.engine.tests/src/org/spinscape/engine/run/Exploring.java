// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.Set;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.ResultKind;

/**
 * An explorer of a test, without parameters.
 *
 * @param id       its id
 * @param kind     the kind of what it gives
 * @param explorer what it does
 */
record Exploring(String id, ResultKind<?> kind, Explorer explorer) implements ExplorerProvider {

	@Override
	public String name() {
		return id;
	}

	@Override
	public String description() {
		return "Does what a test tells it.";
	}

	@Override
	public ParameterSchema schema() {
		return ParameterSchema.empty();
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return Set.of(kind);
	}

	@Override
	public Explorer create(Parameters parameters) {
		return explorer;
	}
}
