// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.provider.Components;
import org.spinscape.core.space.FiniteSpace;

/** Finds a small model of a provider, to try other contributions on. */
public final class SmallInstance {

	/** Sizes that are tried, the largest first. */
	private static final int[] LIMITS = { 16, 10, 8, 6, 4, 3, 2 };
	private static final long MOST_STATES = 1 << 10;
	private static final int MOST_SITES = 100;
	private static final long MOST_BYTES = 16L << 20;

	private SmallInstance() {
	}

	/**
	 * A model with at most some thousand states, or some dozen real numbers; empty if the defaults with smaller numbers
	 * give none.
	 *
	 * @param components finds the contributions that the model names
	 */
	public static Optional<NamedModel> of(HamiltonianProvider provider, Components components) {
		for (int limit : LIMITS) {
			Map<String, String> values = SmallValues.of(provider.schema(), limit);
			if (!provider.schema().check(values).isEmpty()) {
				return Optional.empty(); // something has no default
			}
			if (provider.memory(provider.schema().parse(values).with(components)) <= MOST_BYTES) {
				try {
					NamedModel found = NamedModel.of(provider, values, components);
					if (small(found.model())) {
						return Optional.of(found);
					}
				} catch (RuntimeException e) {
					continue; // the clauses for Hamiltonians say so; another size may do
				}
			}
		}
		return Optional.empty();
	}

	/** Those of several providers. @param components finds the contributions that the models name */
	public static List<NamedModel> all(List<HamiltonianProvider> providers, Components components) {
		return providers.stream().map(provider -> of(provider, components)).flatMap(Optional::stream).toList();
	}

	private static boolean small(Hamiltonian<?> model) {
		return model.space() instanceof FiniteSpace<?> finite ? finite.atMost(MOST_STATES)
				: model.space().sites() <= MOST_SITES;
	}
}
