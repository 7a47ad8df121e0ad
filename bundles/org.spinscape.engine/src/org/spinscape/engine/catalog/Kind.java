// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.catalog;

import java.util.Locale;
import java.util.Optional;

import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.data.DataSetProvider;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.layer.LayerProvider;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.sampler.SamplerProvider;

/** The kinds of contributions. */
public enum Kind {

	/** Models. */
	HAMILTONIAN(HamiltonianProvider.class),
	/** What walks through a landscape. */
	SAMPLER(SamplerProvider.class),
	/** What dissects a landscape. */
	EXPLORER(ExplorerProvider.class),
	/** What is read off a walk. */
	OBSERVABLE(ObservableProvider.class),
	/** What is computed from readings. */
	ANALYZER(AnalyzerProvider.class),
	/** What networks learn from. */
	DATASET(DataSetProvider.class),
	/** What networks are put together of. */
	LAYER(LayerProvider.class);

	private final Class<? extends Provider> service;

	Kind(Class<? extends Provider> service) {
		this.service = service;
	}

	/** The service interface. */
	public Class<? extends Provider> service() {
		return service;
	}

	/** In lower case, for example {@code sampler}. */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** In lower case, for example {@code samplers}. */
	public String plural() {
		return label() + "s";
	}

	/** The kind with this label, as component parameters name it. */
	public static Optional<Kind> ofLabel(String label) {
		for (Kind kind : values()) {
			if (kind.label().equals(label)) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}

	/** The kind with this plural. */
	public static Optional<Kind> ofPlural(String plural) {
		for (Kind kind : values()) {
			if (kind.plural().equals(plural)) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}
}
