// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.util.List;
import java.util.Map;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.samplers.Runs;
import org.spinscape.samplers.Watch;

/** The results of one exploration, by name. */
record Found(List<Result> results) {

	static Found of(Hamiltonian<?> model, int seed, Map<String, String> parameters) {
		WangLandau provider = new WangLandau();
		return new Found(provider.create(provider.schema().parse(parameters)).explore(model,
				new Watch(Runs.stream("wang-landau", seed), 1)));
	}

	<T extends Result> T get(String name, Class<T> type) {
		return results.stream().filter(type::isInstance).map(type::cast).filter(result -> result.name().equals(name))
				.findFirst().orElseThrow(() -> new AssertionError("no result " + name));
	}

	Series.Axis curve(String name) {
		return get(name, Series.class).y();
	}

	double[] density(int column) {
		return ((RealColumn) get("log-density-of-states", Table.class).columns().get(column)).values();
	}
}
