// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Requirements;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kinds;

/** Which installed models offer what another lacks: found by building them with their defaults, once something is wrong. */
final class Offering {

	/** So many are named at most. */
	private static final int MOST = 4;
	/** Models that need more memory than this are not built for an example. */
	private static final long SMALL = 32L << 20;

	private Offering() {
	}

	/** Ids of some models that offer all of these capabilities; empty if none was found. */
	static List<String> models(Catalog catalog, Set<Class<?>> required) {
		List<String> offering = new ArrayList<>();
		for (Contribution contribution : catalog.all(Kinds.HAMILTONIAN)) {
			if (offering.size() < MOST && offers((HamiltonianProvider) contribution.provider(), required)) {
				offering.add(contribution.id());
			}
		}
		return offering;
	}

	/** Whether the model of this id offers them with its defaults. */
	static boolean byDefault(Catalog catalog, String id, Set<Class<?>> required) {
		return catalog.provider(HamiltonianProvider.class, id).filter(provider -> offers(provider, required)).isPresent();
	}

	private static boolean offers(HamiltonianProvider provider, Set<Class<?>> required) {
		try {
			Parameters parameters = provider.schema().parse(Map.of());
			return provider.memory(parameters) <= SMALL && Requirements.missing(
					provider.build(parameters, new StreamKey(0, StreamPurpose.DISORDER, provider.id(), 0, 0).open()),
					required).isEmpty();
		} catch (ParameterException e) {
			return false; // one that needs a file, for example
		}
	}
}
