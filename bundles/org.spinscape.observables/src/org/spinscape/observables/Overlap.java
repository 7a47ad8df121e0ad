// SPDX-License-Identifier: EPL-2.0
package org.spinscape.observables;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.observable.EnsembleView;
import org.spinscape.core.observable.Observable;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.observable.ObservableSetup;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.PottsConfiguration;
import org.spinscape.core.space.PottsSpace;

/** The overlap with the planted native state or, if the model has none, with the ground states found. */
@Component(service = ObservableProvider.class)
public final class Overlap implements ObservableProvider {

	private static final String AUTOMATIC = "automatic";
	private static final String GROUND = "ground-state";

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.choice("reference", AUTOMATIC, AUTOMATIC, "native", GROUND)
			.describe("The state compared with: the model's native state, the ground states found by an explorer of the"
					+ " same arm, or (automatic) the former if there is one, else the latter.")
			.build();

	@Override
	public String id() {
		return "overlap";
	}

	@Override
	public String name() {
		return "Overlap with the native or ground state";
	}

	@Override
	public String description() {
		return "How far a walker agrees with the native (planted) state or with the nearest ground state: 1 for"
				+ " identity, near 0 for unrelated states of Ising spins; for Potts spins and residues the share of sites"
				+ " that have the value of the reference state. Mirror images count as the same where the model does not"
				+ " tell them apart.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("J. D. Bryngelson, P. G. Wolynes",
				"Spin glasses and the statistical mechanics of protein folding",
				"Proc. Natl. Acad. Sci. USA 84, 7524", 1987, "10.1073/pnas.84.21.7524"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return Set.of(ObservableKinds.OVERLAP);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Optional<String> refuse(ObservableSetup setup) {
		return refuseSpace(setup).or(() -> references(setup).isEmpty() ? Optional.of(remedy(setup))
				: Optional.empty());
	}

	private static Optional<String> refuseSpace(ObservableSetup setup) {
		return setup.hamiltonian().space() instanceof PottsSpace ? Optional.empty() : IsingEnsemble.refuse(setup);
	}

	private static String remedy(ObservableSetup setup) {
		return switch (setup.parameters().text("reference")) {
			case "native" -> "the model has no native state; use reference=ground-state with an explorer, or a planted"
					+ " model such as hierarchical-funnel";
			case GROUND -> "no ground state is known; add an explorer such as enumeration or barrier-tree to the arm";
			default -> "there is neither a native state nor a known ground state; add an explorer such as enumeration or"
					+ " barrier-tree to the arm, or use a planted model";
		};
	}

	private static List<? extends Configuration> references(ObservableSetup setup) {
		String wanted = setup.parameters().text("reference");
		Optional<Planted> planted = setup.hamiltonian().capability(Planted.class);
		if (planted.isPresent() && !GROUND.equals(wanted)) {
			return List.of(planted.get().nativeState());
		}
		return "native".equals(wanted) ? List.of() : setup.groundStates();
	}

	@Override
	public Observable create(ObservableSetup setup) {
		if (setup.hamiltonian().space() instanceof PottsSpace) {
			return new NativeShare(setup.replicas(),
					references(setup).stream().map(PottsConfiguration.class::cast).toList());
		}
		List<IsingConfiguration> states = references(setup).stream().map(IsingConfiguration.class::cast).toList();
		return new Reading(setup.replicas(), states, setup.hamiltonian().capability(SpinFlipSymmetry.class).isPresent());
	}

	private record Reading(int width, List<IsingConfiguration> states, boolean symmetric) implements Observable {

		@Override
		public ResultTag tag() {
			return ObservableKinds.OVERLAP.means((symmetric ? "Absolute value of the mean" : "Mean")
					+ " over sites of s_i r_i, r the reference state"
					+ (states.size() > 1 ? ", the largest over " + states.size() + " reference states" : ""));
		}

		@Override
		public void measure(EnsembleView ensemble, int slot, double[] out) {
			for (int replica = 0; replica < width; replica++) {
				IsingConfiguration spins = IsingEnsemble.spins(ensemble, slot, replica);
				int largest = -spins.sites();
				for (IsingConfiguration state : states) {
					int overlap = spins.overlap(state);
					largest = Math.max(largest, symmetric ? Math.abs(overlap) : overlap);
				}
				out[replica] = largest / (double) spins.sites();
			}
		}
	}

	/** For Potts spins: the share of sites that agree, as the native fraction of a chain is defined. */
	private record NativeShare(int width, List<PottsConfiguration> states) implements Observable {

		@Override
		public ResultTag tag() {
			return ObservableKinds.OVERLAP.means("Share of sites with the value of the reference state"
					+ (states.size() > 1 ? ", the largest over " + states.size() + " reference states" : ""));
		}

		@Override
		public void measure(EnsembleView ensemble, int slot, double[] out) {
			for (int replica = 0; replica < width; replica++) {
				PottsConfiguration spins = (PottsConfiguration) ensemble.walker(slot, replica).configuration();
				int largest = 0;
				for (PottsConfiguration state : states) {
					int equal = 0;
					for (int site = 0; site < spins.sites(); site++) {
						equal += spins.value(site) == state.value(site) ? 1 : 0;
					}
					largest = Math.max(largest, equal);
				}
				out[replica] = largest / (double) spins.sites();
			}
		}
	}
}
