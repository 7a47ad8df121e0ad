// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultSelector;
import org.spinscape.core.result.Scalar;

/**
 * What an explorer has found on a model, by name, for tests of the values.
 *
 * <pre>
 * Explored found = Explored.of(new MyExplorer(), model, Map.of("depth", "3"));
 * assertEquals(-12, found.scalar("ground-energy"));
 * </pre>
 *
 * @param results as the explorer gave them; all of kinds that it declares
 */
public record Explored(List<Result> results) {

	/**
	 * Explores a model in a {@link Quiet} context.
	 *
	 * @param parameters values for some of the provider's parameters
	 * @throws AssertionError if it gives results of a kind that it does not declare
	 */
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

	/** Builds a model. @param parameters values for some of the provider's parameters */
	public static Hamiltonian<?> build(HamiltonianProvider provider, RandomStream disorder,
			Map<String, String> parameters) {
		return provider.build(provider.schema().parse(parameters), disorder);
	}

	/** The number of this name. @throws AssertionError if there is none */
	public double scalar(String name) {
		return get(name, Scalar.class).value();
	}

	/**
	 * The first result of this type that the text selects, as in {@code survival[temperature=0.5]}; one without further labels
	 * before others.
	 *
	 * @throws AssertionError if there is none
	 */
	public <T extends Result> T get(String selector, Class<T> type) {
		ResultSelector wanted = ResultSelector.parse(selector);
		return results.stream().filter(type::isInstance).map(type::cast).filter(result -> wanted.matches(result.tag()))
				.min(Comparator.comparingInt(result -> result.tag().labels().size()))
				.orElseThrow(() -> new AssertionError("no result " + selector));
	}
}
