// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import java.util.List;
import java.util.Map;

import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;

/** The results of one exploration, by name; all of them of kinds that the explorer declares. */
public record Explored(List<Result> results) {

	public static Explored of(ExplorerProvider provider, Hamiltonian<?> model, Map<String, String> parameters) {
		Parameters parsed = provider.schema().parse(parameters);
		List<Result> results = provider.create(parsed).explore(model, new Quiet());
		for (Result result : results) {
			if (provider.gives(parsed).stream().noneMatch(result.kind()::same)) {
				throw new AssertionError(provider.id() + " gives " + result.kind().id() + " and does not declare it");
			}
		}
		return new Explored(results);
	}

	public static Hamiltonian<?> build(HamiltonianProvider provider, RandomStream disorder, Map<String, String> parameters) {
		return provider.build(provider.schema().parse(parameters), disorder);
	}

	public double scalar(String name) {
		return get(name, Scalar.class).value();
	}

	public <T extends Result> T get(String name, Class<T> type) {
		return results.stream().filter(type::isInstance).map(type::cast).filter(result -> result.name().equals(name))
				.findFirst().orElseThrow(() -> new AssertionError("no result " + name));
	}
}
