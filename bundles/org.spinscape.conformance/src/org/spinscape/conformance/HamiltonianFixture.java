// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.provider.Components;

/**
 * The provider to check and the models to check it on.
 *
 * <pre>
 * HamiltonianFixture.of(new KagomeProvider()).vary("L", 3, 5).set("J", 1.5)
 * </pre>
 */
public final class HamiltonianFixture {

	private final HamiltonianProvider provider;
	private Components components = Components.none();
	private List<Map<String, String>> variants = List.of(Map.of());

	private HamiltonianFixture(HamiltonianProvider provider) {
		this.provider = provider;
	}

	/** Checks the model that the defaults give. */
	public static HamiltonianFixture of(HamiltonianProvider provider) {
		return new HamiltonianFixture(provider);
	}

	/** Where the contributions are found that the models name, for example data sets. */
	public HamiltonianFixture with(Components finder) {
		components = finder;
		return this;
	}

	/** See {@link #with}. */
	public Components components() {
		return components;
	}

	/** Sets a parameter in all models. */
	public HamiltonianFixture set(String parameter, Object value) {
		return vary(parameter, value);
	}

	/** Multiplies the models: each once with each of the values. */
	public HamiltonianFixture vary(String parameter, Object... values) {
		List<Map<String, String>> more = new ArrayList<>();
		for (Map<String, String> variant : variants) {
			for (Object value : values) {
				Map<String, String> copy = new LinkedHashMap<>(variant);
				copy.put(parameter, String.valueOf(value));
				more.add(copy);
			}
		}
		variants = more;
		return this;
	}

	/** The provider. */
	public HamiltonianProvider provider() {
		return provider;
	}

	/** The parameters of each model. */
	public List<Map<String, String>> variants() {
		return List.copyOf(variants);
	}
}
