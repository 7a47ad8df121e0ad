// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import java.util.function.BooleanSupplier;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Manifold;
import org.spinscape.kernels.descent.Hop;
import org.spinscape.kernels.descent.QuasiNewton;

/**
 * Goes from minimum to lower minimum by kicks, and begins anew at a random state when many kicks have found nothing lower.
 * It needs no temperature. Owned by one thread at a time.
 */
final class Hopper {

	/** Kicks without a lower end after which it begins anew, for each component, and their least and largest number. */
	private static final int PATIENCE = 2;
	private static final int LEAST_PATIENCE = 30;
	private static final int MOST_PATIENCE = 500;
	private static final double KICK = 0.2;
	private static final double TOLERANCE = 1e-6;
	private static final int STEPS = 20_000;

	private final Manifold space;
	private final Hop hop;
	private final RandomStream random;
	private final int patience;
	/** Where it is; null before a start. */
	private double[] minimum;
	private double energy;
	private int vain;
	private double[] best;
	private double bestEnergy = Double.POSITIVE_INFINITY;
	private long descents;

	Hopper(Hamiltonian<?> hamiltonian, RandomStream random) {
		space = (Manifold) hamiltonian.space();
		hop = new Hop(space, hamiltonian.capability(Gradient.class).orElseThrow().preciseEvaluator(), KICK, TOLERANCE, STEPS);
		this.random = random;
		patience = Math.clamp(PATIENCE * (long) space.dimension(), LEAST_PATIENCE, MOST_PATIENCE);
	}

	/** The lowest point that it has seen. */
	double[] point() {
		return best;
	}

	/** The energy there, in J. */
	double energy() {
		return bestEnergy;
	}

	/** Descents so far. */
	long descents() {
		return descents;
	}

	/** Makes some hops; at least one descent. @param stop asked after each step */
	void hop(int hops, Target target, BooleanSupplier stop) {
		int done = 0;
		do {
			descend(minimum == null ? space.random(random).values() : hop.kicked(minimum, random), stop);
			done++;
		} while (done < hops && !target.reached(bestEnergy) && !stop.getAsBoolean());
	}

	private void descend(double[] start, BooleanSupplier stop) {
		QuasiNewton descent = hop.start(start);
		for (int step = 0; step < STEPS && descent.gradientNorm() > TOLERANCE && !stop.getAsBoolean(); step++) {
			if (!descent.step()) {
				break;
			}
		}
		descents++;
		vain++;
		if (minimum == null || descent.energy() < energy - TOLERANCE) {
			minimum = descent.point();
			energy = descent.energy();
			vain = 0;
		}
		if (best == null || descent.energy() < bestEnergy) {
			best = descent.point();
			bestEnergy = descent.energy();
		}
		if (vain >= patience) {
			minimum = null;
		}
	}
}
