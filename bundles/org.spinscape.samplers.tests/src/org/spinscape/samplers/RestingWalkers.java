// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.io.DataInput;
import java.io.DataOutput;
import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.sampler.WalkerBatch;
import org.spinscape.core.space.IsingConfiguration;

/** Walkers that move only where they are put. */
public final class RestingWalkers implements WalkerBatch {

	private final List<EnergyTracker<IsingConfiguration>> walkers = new ArrayList<>();
	private final double[] temperatures;
	private int sweeps;

	/** One for each state. */
	public RestingWalkers(Hamiltonian<IsingConfiguration> model, String... states) {
		for (String state : states) {
			walkers.add(model.track(model.space().parse(state)));
		}
		temperatures = new double[states.length];
	}

	/** How often they were told to move. */
	public int sweeps() {
		return sweeps;
	}

	/** Puts a walker of such a batch somewhere. */
	public static void put(EnergyTracker<?> walker, String state) {
		IsingConfiguration there = (IsingConfiguration) walker.configuration();
		for (int site = 0; site < there.sites(); site++) {
			if (there.spin(site) != (state.charAt(site) == '+' ? 1 : -1)) {
				walker.accept(site);
			}
		}
	}

	/** Where they are, in their order. */
	public List<String> states() {
		return walkers.stream().map(walker -> walker.configuration().toText()).toList();
	}

	@Override
	public int size() {
		return walkers.size();
	}

	@Override
	public void sweep() {
		sweeps++;
	}

	@Override
	public EnergyTracker<?> walker(int index) {
		return walkers.get(index);
	}

	@Override
	public double temperature(int index) {
		return temperatures[index];
	}

	@Override
	public void temperature(int index, double temperature) {
		temperatures[index] = temperature;
	}

	@Override
	public boolean equilibrium() {
		return true;
	}

	@Override
	public String kernel() {
		return "at rest";
	}

	@Override
	public void save(DataOutput out) {
		// tested elsewhere
	}

	@Override
	public void restore(DataInput in) {
		// tested elsewhere
	}
}
