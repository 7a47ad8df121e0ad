// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.pair;

import java.util.Map;
import java.util.Optional;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;
import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/**
 * An Ising model of pairs and fields, {@code H = constant - sum_{bonds} J_ij s_i s_j - sum_i h_i s_i}, energies in J.
 * Immutable. Made by a {@link #builder(int)}:
 *
 * <pre>
 * PairHamiltonianBuilder model = PairHamiltonian.builder(16);
 * model.bond(0, 1, -1.0);
 * return model.build();
 * </pre>
 *
 * <p>
 * When all couplings and fields are whole numbers (times one scale, see {@link PairHamiltonianBuilder#scale}), all sums are done on
 * the whole numbers and multiplied once, so that states of equal energy have energies equal as numbers; the model then
 * offers {@link IntegerEnergies}. Without fields the energies of a state and of its mirror image are the same bits and
 * the model offers {@link SpinFlipSymmetry}. What else the builder was given (layout, native state, objective) is
 * offered too.
 */
public final class PairHamiltonian
		implements
			Hamiltonian<IsingConfiguration>,
			PairCouplings,
			LocalFields,
			InteractionPolynomial,
			EnergyBounds {

	/** Room in the bounds for the rounding of sums of real couplings; whole-number sums need none. */
	private static final double ROUNDING = 0x1p-40;

	private final IsingSpace space;
	private final PairGraph graph;
	private final double[] fieldUnits;
	private final double scale;
	private final double constant;
	private final boolean whole;
	private final FieldUpdate update;
	private final Map<Class<?>, Object> offers;
	private double[] scaledCouplings;

	PairHamiltonian(PairGraph graph, double[] fieldUnits, double scale, double constant, boolean whole,
			Map<Class<?>, Object> offers) {
		this.space = new IsingSpace(fieldUnits.length);
		this.graph = graph;
		this.fieldUnits = fieldUnits;
		this.scale = scale;
		this.constant = constant;
		this.whole = whole;
		this.update = FieldUpdate.of(graph);
		this.offers = offers;
	}

	/** Starts a model. @param sites number of spins, at least 1 */
	public static PairHamiltonianBuilder builder(int sites) {
		return new PairHamiltonianBuilder(sites);
	}

	@Override
	public IsingSpace space() {
		return space;
	}

	@Override
	public double energy(IsingConfiguration configuration) {
		return energyOf(agreement(configuration));
	}

	/** Energy in J of a state whose couplings and fields sum to {@code agreement} units. */
	double energyOf(double agreement) {
		return constant - scale * agreement;
	}

	/** Sum of J_ij s_i s_j over bonds and h_i s_i over sites, in units. */
	double agreement(IsingConfiguration state) {
		int[] offsets = graph.offsets();
		int[] neighbours = graph.neighbours();
		double[] units = graph.units();
		double sum = 0;
		for (int site = 0; site < fieldUnits.length; site++) {
			int spin = state.spin(site);
			// Each bond stands in both rows; the half with the larger neighbour is summed, in a fixed order.
			for (int k = offsets[site + 1] - 1; k >= offsets[site] && neighbours[k] > site; k--) {
				sum += units[k] * (spin * state.spin(neighbours[k]));
			}
			sum += fieldUnits[site] * spin;
		}
		return sum;
	}

	@Override
	public EnergyTracker<IsingConfiguration> track(IsingConfiguration start) {
		return trackFields(start);
	}

	@Override
	public LocalFields.Tracker trackFields(IsingConfiguration start) {
		return new PairTracker(this, update, start);
	}

	@Override
	public <T> Optional<T> capability(Class<T> type) {
		Object offer = offers.get(type);
		return offer != null ? Optional.of(type.cast(offer)) : Hamiltonian.super.capability(type);
	}

	@Override
	public int[] offsets() {
		return graph.offsets();
	}

	@Override
	public int[] neighbours() {
		return graph.neighbours();
	}

	@Override
	public synchronized double[] couplings() {
		if (scale == 1) {
			return graph.units();
		}
		if (scaledCouplings == null) { // made on demand: a dense model would need twice its memory
			scaledCouplings = scaled(graph.units());
		}
		return scaledCouplings;
	}

	@Override
	public double[] fields() {
		return scaled(fieldUnits);
	}

	private double[] scaled(double[] units) {
		double[] values = new double[units.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = scale * units[i];
		}
		return values;
	}

	@Override
	public int spins() {
		return fieldUnits.length;
	}

	@Override
	public double constant() {
		return constant;
	}

	@Override
	public void terms(TermVisitor visitor) {
		if (constant != 0) {
			visitor.term(constant, new int[0]);
		}
		int[] pair = new int[2];
		for (int site = 0; site < fieldUnits.length; site++) {
			if (fieldUnits[site] != 0) {
				visitor.term(-scale * fieldUnits[site], new int[] { site });
			}
			for (int k = graph.offsets()[site]; k < graph.offsets()[site + 1]; k++) {
				if (graph.neighbours()[k] > site) {
					pair[0] = site;
					pair[1] = graph.neighbours()[k];
					visitor.term(-scale * graph.units()[k], pair);
				}
			}
		}
	}

	@Override
	public double lower() {
		return constant - reach();
	}

	@Override
	public double upper() {
		return constant + reach();
	}

	/** Sum of the magnitudes of all terms but the constant, in J. */
	private double reach() {
		double sum = 0;
		for (double unit : graph.units()) {
			sum += Math.abs(unit) / 2; // each bond stands in two rows; halving is exact
		}
		for (double unit : fieldUnits) {
			sum += Math.abs(unit);
		}
		return whole ? scale * sum : scale * sum * (1 + ROUNDING);
	}

	/** The couplings in units of {@link #scale()}. */
	PairGraph graph() {
		return graph;
	}

	/** The fields in units of {@link #scale()}. */
	double[] fieldUnits() {
		return fieldUnits;
	}

	/** The quantum if the units are whole numbers, else 1. */
	double scale() {
		return scale;
	}
}
