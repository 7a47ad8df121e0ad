// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.explorers.sampled.blocks.Cooling;
import org.spinscape.explorers.sampled.blocks.PairProblem;
import org.spinscape.kernels.sweep.SweepKernels;
import org.spinscape.kernels.walk.SpinLanes;
import org.spinscape.kernels.walk.SpinRule;

/**
 * Local minima that are found by short annealing from random states: many side by side where the spins have few neighbours,
 * else one by one.
 */
final class FirstStates {

	/** So many are swept together at best, and so many make sense. */
	static final int TOGETHER = 64;
	static final int LEAST_TOGETHER = 16;

	private final Hamiltonian<?> hamiltonian;
	private final PairProblem problem;
	private final Cooling cooling;
	private final ExplorerContext context;

	FirstStates(Hamiltonian<?> hamiltonian, PairProblem problem, Cooling cooling, ExplorerContext context) {
		this.hamiltonian = hamiltonian;
		this.problem = problem;
		this.cooling = cooling;
		this.context = context;
	}

	/** Some local minima. @param count at least 1 @param random of all that is done */
	List<byte[]> draw(int count, RandomStream random) {
		StreamFamily streams = random.family();
		List<RandomStream> seeds = IntStream.range(0, count).mapToObj(walker -> streams.split(StreamName.BROOD, walker, 0))
				.toList();
		Optional<SpinLanes> lanes = SweepKernels.lanes(hamiltonian, cooling.hot(), seeds);
		return lanes.isPresent() ? sideBySide(lanes.get()) : seeds.stream().map(this::alone).toList();
	}

	private List<byte[]> sideBySide(SpinLanes lanes) {
		context.kernel(lanes.kernel());
		int last = cooling.sweeps() - 1;
		for (int sweep = 0; sweep <= last; sweep++) {
			context.checkCancelled();
			double part = last == 0 ? 1 : sweep / (double) last;
			double temperature = cooling.hot() + part * (cooling.cold() - cooling.hot());
			for (int lane = 0; lane < lanes.lanes(); lane++) {
				lanes.temperature(lane, temperature);
			}
			lanes.sweep(SpinRule.METROPOLIS);
		}
		List<byte[]> states = new ArrayList<>();
		for (int lane = 0; lane < lanes.lanes(); lane++) {
			byte[] state = bytes(lanes.configuration(lane));
			problem.descend(state, cooling.tolerance());
			states.add(state);
		}
		return states;
	}

	private byte[] alone(RandomStream random) {
		byte[] state = new byte[problem.spins()];
		for (int spin = 0; spin < state.length; spin++) {
			state[spin] = (byte) (random.nextBoolean() ? 1 : -1);
		}
		cooling.cool(problem, state, random, context::checkCancelled);
		return state;
	}

	private static byte[] bytes(IsingConfiguration state) {
		byte[] bytes = new byte[state.sites()];
		for (int spin = 0; spin < bytes.length; spin++) {
			bytes[spin] = (byte) state.spin(spin);
		}
		return bytes;
	}
}
