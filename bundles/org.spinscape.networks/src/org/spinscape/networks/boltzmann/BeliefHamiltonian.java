// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.networks.FixedWeights;
import org.spinscape.networks.WeightMatrix;

/**
 * All units of a stack of machines as a landscape of Ising spins, the lowest layer first, in units of the temperature: up
 * to a constant minus the logarithm of the law that the stack stands for, in which the two highest layers have that of
 * their machine and each layer below is drawn from the one above it. With a_l = b_l + W_l s_l, the fields on layer l - 1,
 *
 * <pre>
 * H = E_L(s_(L-1), s_L) + sum over l below L of [ -s_(l-1) . a_l + sum_i ln 2 cosh a_(l,i) ]
 * </pre>
 *
 * Summed over the layers below the two highest it is the energy of the highest machine. Immutable.
 *
 * @see <a href="https://doi.org/10.1162/neco.2006.18.7.1527">G. E. Hinton, S. Osindero, Y.-W. Teh, A fast learning algorithm
 *      for deep belief nets, Neural Comput. 18, 1527 (2006)</a>
 */
final class BeliefHamiltonian implements Hamiltonian<IsingConfiguration>, FixedWeights {

	private final List<Machine> machines;
	/** Where each layer begins, and the number of all units. */
	private final int[] offsets;
	private final IsingSpace space;

	/** @param stack at least one machine, each with as many visible units as the one below has hidden ones */
	BeliefHamiltonian(DeepMachine stack) {
		machines = stack.layers();
		offsets = new int[machines.size() + 2];
		offsets[1] = machines.getFirst().visibleUnits();
		for (int l = 0; l < machines.size(); l++) {
			offsets[l + 2] = offsets[l + 1] + machines.get(l).hiddenUnits();
		}
		space = new IsingSpace(offsets[offsets.length - 1]);
	}

	List<Machine> machines() {
		return machines;
	}

	/** The unit that a layer begins with; layer 0 is that of the data. */
	int offset(int layer) {
		return offsets[layer];
	}

	/** Number of layers of units. */
	int layers() {
		return machines.size() + 1;
	}

	@Override
	public IsingSpace space() {
		return space;
	}

	@Override
	public double energy(IsingConfiguration configuration) {
		return energy(configuration, fields(configuration));
	}

	/** Fields of each machine on the layer below it: {@code b_i + sum_j W_ij s_j}. */
	double[][] fields(IsingConfiguration state) {
		double[][] fields = new double[machines.size()][];
		for (int l = 0; l < fields.length; l++) {
			Machine machine = machines.get(l);
			fields[l] = machine.visible().clone();
			for (int i = 0; i < machine.visibleUnits(); i++) {
				for (int j = 0; j < machine.hiddenUnits(); j++) {
					fields[l][i] += machine.weight(i, j) * state.spin(offsets[l + 1] + j);
				}
			}
		}
		return fields;
	}

	/** @param fields as {@link #fields} gives them */
	double energy(IsingConfiguration state, double[][] fields) {
		Machine top = machines.getLast();
		double sum = top.constant();
		for (int j = 0; j < top.hiddenUnits(); j++) {
			sum -= top.hidden()[j] * state.spin(offsets[machines.size()] + j);
		}
		for (int l = 0; l < fields.length; l++) {
			for (int i = 0; i < fields[l].length; i++) {
				sum -= fields[l][i] * state.spin(offsets[l] + i);
				sum += l + 1 < fields.length ? Logistic.logTwoCosh(fields[l][i]) : 0;
			}
		}
		return sum;
	}

	@Override
	public EnergyTracker<IsingConfiguration> track(IsingConfiguration start) {
		return new BeliefTracker(this, start);
	}

	/** Turning all units over turns all fields over, to the last bit; not with biases. */
	@Override
	public <T> Optional<T> capability(Class<T> type) {
		if (type == SpinFlipSymmetry.class) {
			return machines.stream().anyMatch(Machine::biased) ? Optional.empty()
					: Optional.of(type.cast(new SpinFlipSymmetry() {
					}));
		}
		return Hamiltonian.super.capability(type);
	}

	@Override
	public List<WeightMatrix> matrices() {
		List<WeightMatrix> matrices = new ArrayList<>();
		for (Machine machine : machines) {
			matrices.add(new WeightMatrix(Integer.toString(matrices.size() + 1), machine.visibleUnits(),
					machine.hiddenUnits(), machine.weights()));
		}
		return matrices;
	}
}
