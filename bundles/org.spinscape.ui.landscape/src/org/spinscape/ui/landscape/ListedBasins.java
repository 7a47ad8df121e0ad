// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.BasinKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.Landscapes;
import org.spinscape.engine.run.RunException;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.RunCatalog;

/** A landscape of which the basin and the energy of every state are known: where a walk is on the tree, exactly. */
final class ListedBasins {

	/** The explorer that is asked, as on the command line. */
	private static final String EXPLORER = "gradient-basins";

	private final Hamiltonian<?> model;
	private final Tree tree;
	private final int[] leaves;
	private final double[] energies;
	private final long lastState;

	private ListedBasins(Hamiltonian<?> model, Tree tree, int[] leaves, double[] energies, long lastState) {
		this.model = model;
		this.tree = tree;
		this.leaves = leaves;
		this.energies = energies;
		this.lastState = lastState;
	}

	/**
	 * Lists the landscape at a place of a run. Slow: not for the thread of the user interface.
	 *
	 * @param tree      that of the place
	 * @param cancelled asked often
	 * @throws RunException if that cannot be, with the reason
	 */
	static ListedBasins read(Path folder, ResultKey place, Tree tree, BooleanSupplier cancelled) throws RunException {
		Catalog catalog = RunCatalog.of(folder);
		Hamiltonian<?> model = Landscapes.of(folder, place, catalog);
		List<Result> found = Landscapes.explore(model, catalog, EXPLORER, Map.of("map", "yes", "symmetry",
				tree.mirrorImagesMerged() ? "spin-flip" : "none"), cancelled);
		Map<String, Integer> leaves = new HashMap<>();
		for (int leaf = 0; leaf < tree.leaves().size(); leaf++) {
			leaves.put(tree.leaves().get(leaf).state(), leaf);
		}
		Table minima = table(found, BasinKinds.GRADIENT_BASINS);
		List<String> states = minima.words(BasinKinds.STATE);
		Table map = table(found, BasinKinds.BASIN_OF_STATE);
		double[] numbers = map.numbers(BasinKinds.MINIMUM);
		int[] leafOf = new int[numbers.length];
		for (int state = 0; state < numbers.length; state++) {
			Integer leaf = leaves.get(states.get((int) numbers[state] - 1));
			if (leaf == null) {
				throw new RunException("the tree at this place does not hold all minima");
			}
			leafOf[state] = leaf;
		}
		long count = ((FiniteSpace<?>) model.space()).states().orElse(numbers.length);
		return new ListedBasins(model, tree, leafOf, map.numbers(BasinKinds.ENERGY), count - 1);
	}

	private static Table table(List<Result> results, ResultKind<Table> kind) {
		return results.stream().filter(result -> result.kind().same(kind)).map(Table.class::cast).findFirst().orElseThrow();
	}

	Hamiltonian<?> model() {
		return model;
	}

	Tree tree() {
		return tree;
	}

	/** The minimum above which a state is. */
	int leafOf(Configuration state) {
		return leaves[index(model.space(), state)];
	}

	/** Its energy in J. */
	double energyOf(Configuration state) {
		return energies[index(model.space(), state)];
	}

	private int index(Object space, Configuration state) {
		long index = index((FiniteSpace<?>) space, state);
		return (int) (tree.mirrorImagesMerged() ? Math.min(index, lastState - index) : index);
	}

	private static <C extends Configuration> long index(FiniteSpace<C> space, Configuration state) {
		return space.index(space.cast(state));
	}

	/** Equilibrium probability of the states above each minimum. @param temperature in J/k_B */
	double[] weights(double temperature) {
		double ground = tree.leaves().getFirst().energy();
		double[] weights = new double[tree.leaves().size()];
		double all = 0;
		for (int state = 0; state < energies.length; state++) {
			double weight = Math.exp((ground - energies[state]) / temperature);
			weights[leaves[state]] += weight;
			all += weight;
		}
		for (int leaf = 0; leaf < weights.length; leaf++) {
			weights[leaf] /= all;
		}
		return weights;
	}
}
