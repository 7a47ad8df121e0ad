// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.core.space.PottsSpace;
import org.spinscape.core.space.StateSpace;
import org.spinscape.explorers.exact.enumeration.Enumeration;
import org.spinscape.explorers.exact.kinetics.BasinKinetics;
import org.spinscape.explorers.exact.low.LowStates;
import org.spinscape.explorers.exact.network.LocalOptimaNetwork;
import org.spinscape.explorers.exact.spectrum.LandscapeSpectrum;
import org.spinscape.explorers.exact.tree.BarrierTree;
import org.spinscape.hamiltonians.chain.GoProtein;

/** A refusal that states a limit is right about it: the limit is accepted, and one more is not. */
class StatedLimitsTest {

	private static final Pattern AT_MOST = Pattern.compile("at most ([0-9]+)");

	private static ExplorerProvider explorer(String id) {
		return switch (id) {
			case "barrier-tree" -> new BarrierTree();
			case "enumeration" -> new Enumeration();
			case "basin-kinetics" -> new BasinKinetics();
			case "local-optima-network" -> new LocalOptimaNetwork();
			case "landscape-spectrum" -> new LandscapeSpectrum();
			default -> new LowStates();
		};
	}

	/** A model that has nothing but a space. */
	private record Level<C extends Configuration>(StateSpace<C> space) implements Hamiltonian<C> {

		@Override
		public double energy(C configuration) {
			return 0;
		}
	}

	private static Hamiltonian<?> ising(int spins) {
		return new Level<>(new IsingSpace(spins));
	}

	private static Hamiltonian<?> potts(int spins) {
		return new Level<>(new PottsSpace(spins, 3));
	}

	private static Optional<String> refusal(ExplorerProvider explorer, Hamiltonian<?> model) {
		return explorer.refuse(model, explorer.schema().defaults());
	}

	private static int stated(String refusal) {
		Matcher matcher = AT_MOST.matcher(refusal);
		assertTrue(matcher.find(), refusal);
		return Integer.parseInt(matcher.group(1));
	}

	@ParameterizedTest
	@CsvSource({ "barrier-tree, 30", "enumeration, 30", "low-states, 62" })
	void spins(String id, int limit) {
		ExplorerProvider explorer = explorer(id);
		assertEquals(Optional.empty(), refusal(explorer, ising(limit)));
		String refusal = refusal(explorer, ising(limit + 1)).orElseThrow();
		assertEquals(limit, stated(refusal), refusal);
	}

	/** Powers of two that are named in refusals; the model offers no symmetry that would halve the states. */
	@ParameterizedTest
	@CsvSource({ "basin-kinetics, 22", "local-optima-network, 24", "landscape-spectrum, 26" })
	void powersOfTwo(String id, int limit) {
		assertEquals(Optional.empty(), refusal(explorer(id), ising(limit)));
		String refusal = refusal(explorer(id), ising(limit + 1)).orElseThrow();
		assertTrue(refusal.contains("more than 2^" + limit), refusal);
	}

	/** 3^18 states are fewer than 2^30, 3^19 are more. */
	@Test
	void pottsSpins() {
		assertEquals(Optional.empty(), refusal(new BarrierTree(), potts(18)));
		String refusal = refusal(new BarrierTree(), potts(19)).orElseThrow();
		assertEquals(18, stated(refusal), refusal);
		assertTrue(refusal(new BarrierTree(), potts(60)).orElseThrow().contains("about 4e+28 states"));
	}

	/** A chain of 19 beads has 15.6 million states: not more than 2^30, yet not numbered. */
	@Test
	void chains() {
		String refusal = refusal(new BarrierTree(), Explored.build(new GoProtein(), new SplitMix64(1),
				Map.of("native", "R".repeat(18)))).orElseThrow();
		assertTrue(refusal.contains("about 2e+07 states, too many to be numbered"), refusal);
	}
}
