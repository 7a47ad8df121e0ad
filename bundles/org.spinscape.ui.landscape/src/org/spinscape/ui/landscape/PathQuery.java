// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.Landscapes;
import org.spinscape.engine.run.RunException;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.RunCatalog;

/** Finds lowest paths on the landscapes of runs; the landscape of the last one is kept, since more of it will be asked. */
final class PathQuery {

	/** The explorer that is asked, as on the command line. */
	private static final String EXPLORER = "lowest-path";

	private Path run;
	private ResultKey place;
	private Hamiltonian<?> model;

	/**
	 * A path.
	 *
	 * @param profile energy by step
	 * @param states  the states, in order
	 */
	record Found(Series profile, Configurations states) {

		int steps() {
			return states.states().size();
		}
	}

	/**
	 * Finds a path between two minima of a tree. Slow: not for the thread of the user interface.
	 *
	 * @param from      rank of a minimum, from 0
	 * @param to        rank of another
	 * @param cancelled asked often
	 * @throws RunException if there is no such path, or it cannot be found, with the reason
	 */
	synchronized Found find(Path folder, ResultKey key, Tree tree, int from, int to, BooleanSupplier cancelled)
			throws RunException {
		Catalog catalog = RunCatalog.of(folder);
		if (!folder.equals(run) || !key.equals(place)) {
			model = null;
			model = Landscapes.of(folder, key, catalog);
			run = folder;
			place = key;
		}
		List<Result> results = Landscapes.explore(model, catalog, EXPLORER,
				Map.of("from", tree.leaves().get(from).state(), "to", tree.leaves().get(to).state(), "symmetry",
						tree.mirrorImagesMerged() ? "spin-flip" : "none"),
				cancelled);
		Optional<Series> profile = first(Series.class, results);
		Optional<Configurations> states = first(Configurations.class, results);
		if (profile.isEmpty() || states.isEmpty()) {
			throw new RunException(first(Verdict.class, results).map(Verdict::evidence).orElse("none was found"));
		}
		return new Found(profile.orElseThrow(), states.orElseThrow());
	}

	private static <R extends Result> Optional<R> first(Class<R> type, List<Result> results) {
		return results.stream().filter(type::isInstance).map(type::cast).findFirst();
	}
}
