// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;
import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** Capabilities of Ising models. */
final class IsingChecks {

	private IsingChecks() {
	}

	static List<Check> of(Hamiltonian<?> any) {
		if (!(any.space() instanceof IsingSpace)) {
			return List.of();
		}
		@SuppressWarnings("unchecked") // the space says what the configurations are
		Hamiltonian<IsingConfiguration> model = (Hamiltonian<IsingConfiguration>) any;
		List<Check> checks = new ArrayList<>();
		model.capability(LocalFields.class).ifPresent(fields -> checks.add(new Check(
				"LocalFields: flipping spin i costs 2 s_i h_i", () -> fields(new Probe<>(model, "fields"), fields))));
		model.capability(PairCouplings.class).ifPresent(pairs -> {
			checks.add(new Check("PairCouplings: symmetric rows in ascending order without diagonal",
					() -> rows(pairs, model.space().sites())));
			checks.add(new Check("PairCouplings: constant, couplings and fields add up to the energy",
					() -> pairs(new Probe<>(model, "pairs"), pairs)));
		});
		model.capability(InteractionPolynomial.class).ifPresent(polynomial -> checks.add(new Check(
				"InteractionPolynomial: the terms add up to the energy, each with distinct sites in ascending order",
				() -> polynomial(new Probe<>(model, "polynomial"), polynomial))));
		model.capability(SpinFlipSymmetry.class).ifPresent(_ -> checks.add(new Check(
				"SpinFlipSymmetry: turning all spins over leaves the energy the same to the last bit",
				() -> flip(new Probe<>(model, "flip")))));
		return checks;
	}

	private static void fields(Probe<IsingConfiguration> probe, LocalFields fields) {
		LocalFields.Tracker walker = fields.trackFields(probe.state());
		for (int round = 0; round < 3; round++) {
			for (int site : probe.someMoves(walker, 100)) {
				double cost = 2 * walker.configuration().spin(site) * walker.localField(site);
				probe.requireClose(walker.delta(site), cost, "site %s", site);
			}
			probe.wander(walker, 50);
		}
	}

	private static void rows(PairCouplings pairs, int sites) {
		int[] offsets = pairs.offsets();
		int[] neighbours = pairs.neighbours();
		unless(pairs.spins() == sites && offsets.length == sites + 1 && pairs.fields().length == sites,
				"%s spins, %s row starts and %s fields for %s sites", pairs.spins(), offsets.length,
				pairs.fields().length, sites);
		unless(offsets[0] == 0 && offsets[sites] == neighbours.length && neighbours.length == pairs.couplings().length,
				"the rows end at %s, with %s neighbours and %s couplings", offsets[sites], neighbours.length,
				pairs.couplings().length);
		for (int site = 0; site < sites; site++) {
			for (int k = offsets[site]; k < offsets[site + 1]; k++) {
				int other = neighbours[k];
				unless(other != site, "site %s is its own neighbour", site);
				unless(k == offsets[site] || other > neighbours[k - 1], "row %s is not ascending", site);
				int back = Arrays.binarySearch(neighbours, offsets[other], offsets[other + 1], site);
				unless(back >= 0 && pairs.couplings()[back] == pairs.couplings()[k],
						"the bond of %s and %s differs between its rows", site, other);
			}
		}
	}

	private static void pairs(Probe<IsingConfiguration> probe, PairCouplings pairs) {
		int[] offsets = pairs.offsets();
		int[] neighbours = pairs.neighbours();
		double[] couplings = pairs.couplings();
		double[] fields = pairs.fields();
		for (IsingConfiguration state : probe.states()) {
			double energy = pairs.constant();
			for (int site = 0; site < fields.length; site++) {
				double field = fields[site];
				for (int k = offsets[site]; k < offsets[site + 1]; k++) {
					field += couplings[k] * state.spin(neighbours[k]) / 2;
				}
				energy -= field * state.spin(site);
			}
			requireClose(probe, state, energy);
		}
	}

	private static void polynomial(Probe<IsingConfiguration> probe, InteractionPolynomial polynomial) {
		for (IsingConfiguration state : probe.states()) {
			double[] energy = new double[1];
			polynomial.terms((coefficient, sites) -> {
				double product = coefficient;
				for (int k = 0; k < sites.length; k++) {
					unless(k == 0 || sites[k] > sites[k - 1], "a term has sites %s", Arrays.toString(sites));
					product *= state.spin(sites[k]);
				}
				energy[0] += product;
			});
			requireClose(probe, state, energy[0]);
		}
	}

	/** Sums in another order: equal up to rounding, also where the model's own energies are exact. */
	private static void requireClose(Probe<IsingConfiguration> probe, IsingConfiguration state, double energy) {
		double expected = probe.model().energy(state);
		probe.requireClose(expected, energy, "the sum of all terms of %s", state.toText());
	}

	private static void flip(Probe<IsingConfiguration> probe) {
		for (IsingConfiguration state : probe.states()) {
			IsingConfiguration image = state.copy();
			for (int site = 0; site < image.sites(); site++) {
				image.flip(site);
			}
			unless(probe.model().energy(image) == probe.model().energy(state), "%s has energy %s, its image %s",
					state.toText(), probe.model().energy(state), probe.model().energy(image));
		}
	}
}
