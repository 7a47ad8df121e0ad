// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.explorer.Crew;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.Pace;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.DiscreteSpace;

/**
 * A profile by umbrella sampling: walkers in overlapping windows of the overlap, which exchange their states after each
 * sweep where both may be in either window; the windows are joined by the weighted-histogram method (Torrie and Valleau, J.
 * Comput. Phys. 23, 187 (1977); Kumar et al., J. Comput. Chem. 13, 1011 (1992)). Half of the replicas start at the
 * reference state and are led away from it window by window; the other half start at random states, are led towards it, and
 * are cooled within their windows.
 *
 * @param width    levels of a window
 * @param replicas independent repetitions, an even number of 4 or more
 * @param sweeps   of each walker that are recorded
 * @param burnIn   sweeps of each walker before that
 */
record Umbrella(int width, int replicas, long sweeps, long burnIn) {

	/** Sweeps on the way to a window before a replica gives it up. */
	private static final int LEAD = 300;
	/** Times the temperature: where replicas from random states begin to cool. */
	private static final double HOT = 20;
	/** By how much a visit lowers the weight of a level in the first half of the burn-in. */
	private static final double FIRST_STEP = 0.2;

	/** @param temperature in J/k_B */
	<C extends Configuration> UmbrellaProfile sample(Hamiltonian<C> hamiltonian, DiscreteSpace<C> space, C reference,
			Coordinate coordinate, double temperature, StreamFamily streams, int index, ExplorerContext context) {
		WindowCounts[] counts = new WindowCounts[replicas];
		Crew crew = new Crew(context, "umbrella sampling at T=" + temperature, replicas * (burnIn + sweeps));
		crew.run(replicas, replica -> {
			RandomStream random = streams.split(StreamName.PROFILE, index, replica);
			boolean away = replica % 2 == 0;
			C start = space.random(random);
			Window[] windows = Window.cover(coordinate.levels(), Math.min(width, coordinate.levels()));
			Pace pace = new Pace(crew);
			List<WindowWalker<C>> walkers = walkers(hamiltonian, space, coordinate, temperature, random,
					away ? reference : start, windows, away, pace);
			counts[replica] = run(walkers, windows, random, temperature, away ? 1 : HOT, pace);
		});
		return UmbrellaProfile.of(temperature, coordinate, counts,
				coordinate.alone() ? hamiltonian.energy(reference) : Double.NaN);
	}

	/** One walker a window, in the order of windows, each led there from where the one before it has come. */
	private static <C extends Configuration> List<WindowWalker<C>> walkers(Hamiltonian<C> hamiltonian,
			DiscreteSpace<C> space, Coordinate coordinate, double temperature,
			RandomStream random, C start, Window[] windows, boolean away, Pace pace) {
		List<WindowWalker<C>> walkers = new ArrayList<>();
		C at = upright(space, coordinate, start, random);
		for (int i = 0; i < windows.length; i++) {
			Window window = windows[away ? windows.length - 1 - i : i];
			WindowWalker<C> walker = new WindowWalker<>(hamiltonian, space, coordinate, temperature, random, at, window);
			for (int sweep = 0; sweep < LEAD && !window.has(walker.level()); sweep++) {
				walker.sweep();
				pace.did(0);
			}
			at = walker.state();
			walkers.add(away ? 0 : walkers.size(), walker);
		}
		return walkers;
	}

	/** A random state that the overlap counts: where mirror images are alike half of them are left out. */
	private static <C extends Configuration> C upright(DiscreteSpace<C> space, Coordinate coordinate, C start,
			RandomStream random) {
		C state = start;
		while (coordinate.level(state) == Coordinate.OUTSIDE) {
			state = space.random(random);
		}
		return state;
	}

	/**
	 * During the burn-in the weights of levels are learned that make them equally likely (Wang and Landau, Phys. Rev. Lett.
	 * 86, 2050 (2001), with steps that fall as one over time in its second half); then they are fixed.
	 */
	private <C extends Configuration> WindowCounts run(List<WindowWalker<C>> walkers, Window[] windows,
			RandomStream random, double temperature, double hot, Pace pace) {
		WindowCounts counts = new WindowCounts(windows);
		for (long sweep = 0; sweep < burnIn + sweeps; sweep++) {
			double heat = Math.max(0, 1 - (sweep + 1) / (0.5 * burnIn)); // 1 at first, 0 from the middle of the burn-in on
			for (WindowWalker<C> walker : walkers) {
				walker.temperature(temperature * StrictMath.pow(hot, heat));
				walker.sweep();
				pace.did(0);
			}
			exchange(walkers, windows, (int) (sweep & 1), random);
			if (sweep < burnIn) {
				double step = FIRST_STEP * Math.min(1, 0.5 * burnIn / (sweep + 1));
				for (int i = 0; i < windows.length; i++) {
					windows[i].bias()[walkers.get(i).level()] -= step;
				}
			} else {
				for (int i = 0; i < windows.length; i++) {
					WindowWalker<C> walker = walkers.get(i);
					if (windows[i].has(walker.level())) {
						counts.add(i, walker.level(), walker.energy());
					}
				}
			}
			pace.did(1);
		}
		pace.flush();
		return counts;
	}

	/** By how much the weights of a pair grow if they change places. */
	private static double gain(Window one, Window other, int low, int high) {
		return one.bias()[high] - one.bias()[low] + other.bias()[low] - other.bias()[high];
	}

	/** Neighbours change places where both stand in both windows, by Metropolis' rule for their weights there. */
	private static <C extends Configuration> void exchange(List<WindowWalker<C>> walkers, Window[] windows, int first,
			RandomStream random) {
		for (int i = first; i + 1 < windows.length; i += 2) {
			WindowWalker<C> low = walkers.get(i);
			WindowWalker<C> high = walkers.get(i + 1);
			if (windows[i].has(high.level()) && windows[i + 1].has(low.level()) && windows[i].has(low.level())
					&& windows[i + 1].has(high.level())
					&& gain(windows[i], windows[i + 1], low.level(), high.level()) >= StrictMath.log(1 - random
							.nextDouble())) {
				walkers.set(i, high);
				walkers.set(i + 1, low);
				high.move(windows[i]);
				low.move(windows[i + 1]);
			}
		}
	}
}
