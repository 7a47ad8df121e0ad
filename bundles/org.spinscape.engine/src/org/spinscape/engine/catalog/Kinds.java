// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.catalog;

import java.util.List;

import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.data.DataSetProvider;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.layer.LayerProvider;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.core.sampler.SamplerProvider;

/** The kinds of contributions that experiments and our own models are made of. Plug-ins declare others, see {@link Catalog#kinds()}. */
public final class Kinds {

	/** Models. */
	public static final ComponentKind HAMILTONIAN = HamiltonianProvider.COMPONENT_KIND;
	/** What walks through a landscape. */
	public static final ComponentKind SAMPLER = SamplerProvider.COMPONENT_KIND;
	/** What dissects a landscape. */
	public static final ComponentKind EXPLORER = ExplorerProvider.COMPONENT_KIND;
	/** What is read off a walk. */
	public static final ComponentKind OBSERVABLE = ObservableProvider.COMPONENT_KIND;
	/** What is computed from readings. */
	public static final ComponentKind ANALYZER = AnalyzerProvider.COMPONENT_KIND;
	/** What networks learn from. */
	public static final ComponentKind DATASET = DataSetProvider.COMPONENT_KIND;
	/** What networks are put together of. */
	public static final ComponentKind LAYER = LayerProvider.COMPONENT_KIND;

	/** All of these, in the order of lists. */
	static final List<ComponentKind> OURS = List.of(HAMILTONIAN, SAMPLER, EXPLORER, OBSERVABLE, ANALYZER, DATASET, LAYER);

	private Kinds() {
	}
}
