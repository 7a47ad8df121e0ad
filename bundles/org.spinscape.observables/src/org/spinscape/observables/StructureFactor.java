// SPDX-License-Identifier: EPL-2.0
package org.spinscape.observables;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.hamiltonian.capability.SpinComponents;
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
import org.spinscape.core.result.Scalar;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;

/** The order parameter's Fourier component of longest wave on a square or cubic lattice. */
@Component(service = ObservableProvider.class)
public final class StructureFactor implements ObservableProvider {

	private static final String OF = "of";
	private static final String OVERLAP = "replica-overlap";

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.choice(OF, OVERLAP, OVERLAP, "magnetisation")
			.describe("The order parameter: the overlap of two replicas (glasses) or the spins of one (ferromagnets).")
			.build();

	@Override
	public String id() {
		return "structure-factor";
	}

	@Override
	public String name() {
		return "Structure factor at the smallest wave number";
	}

	@Override
	public String description() {
		return "Squared magnitude of the Fourier component of the order parameter at k = 2 pi/L on a periodic square or"
				+ " cubic lattice. Together with the order parameter itself it gives the correlation length. Of spins with several"
				+ " components it is the sum over them, of overlaps over the components of the tensor.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("H. G. Ballesteros et al.", "Critical behavior of the three-dimensional Ising spin"
				+ " glass", "Phys. Rev. B 62, 14237", 2000, "10.1103/PhysRevB.62.14237"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return Set.of(kind(OVERLAP.equals(parameters.text(OF))));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Optional<String> refuse(ObservableSetup setup) {
		return StateOverlap.refuse(setup)
				.or(() -> OVERLAP.equals(setup.parameters().text(OF)) ? IsingEnsemble.refuseSingle(setup)
						: Optional.empty())
				.or(() -> periodic(setup.hamiltonian()) ? Optional.empty()
						: Optional.of("waves of length L need a periodic square or cubic lattice with L of 3 or more; choose"
								+ " such a lattice, or leave it out"));
	}

	/** Whether the sites form a square or cube and some bond joins its first and last planes. */
	private static boolean periodic(Hamiltonian<?> hamiltonian) {
		SiteLayout layout = places(hamiltonian).orElse(null);
		if (layout == null) {
			return false;
		}
		int side = layout.side(spins(hamiltonian)).orElse(0);
		boolean[] around = new boolean[3];
		forEachBond(hamiltonian, (one, other) -> {
			around[0] |= Math.abs(layout.x(one) - layout.x(other)) == side - 1;
			around[1] |= Math.abs(layout.y(one) - layout.y(other)) == side - 1;
			around[2] |= Math.abs(layout.layer(one) - layout.layer(other)) == side - 1;
		});
		return side > 2 && around[0] && around[1] && (around[2] || layout.layers() == 1);
	}

	private static Optional<SiteLayout> places(Hamiltonian<?> hamiltonian) {
		return hamiltonian.capability(SpinComponents.class).map(SpinComponents::places)
				.orElseGet(() -> hamiltonian.capability(SiteLayout.class));
	}

	private static int spins(Hamiltonian<?> hamiltonian) {
		return hamiltonian.capability(SpinComponents.class).map(SpinComponents::spins)
				.orElseGet(() -> hamiltonian.space().sites());
	}

	private static void forEachBond(Hamiltonian<?> hamiltonian, SpinComponents.Bond bond) {
		hamiltonian.capability(SpinComponents.class).ifPresent(spins -> spins.forEachBond(bond));
		hamiltonian.capability(PairCouplings.class).ifPresent(pairs -> {
			for (int site = 0; site < pairs.spins(); site++) {
				for (int k = pairs.offsets()[site]; k < pairs.offsets()[site + 1]; k++) {
					bond.between(site, pairs.neighbours()[k]);
				}
			}
		});
	}

	@Override
	public boolean needsIndependentReplicas(Parameters parameters) {
		return OVERLAP.equals(parameters.text(OF));
	}

	private static ResultKind<Scalar> kind(boolean overlap) {
		return overlap ? ObservableKinds.OVERLAP_STRUCTURE_FACTOR : ObservableKinds.SPIN_STRUCTURE_FACTOR;
	}

	@Override
	public Observable create(ObservableSetup setup) {
		return new Reading(setup);
	}

	private static final class Reading implements Observable {

		private final int replicas;
		private final boolean overlap;
		/** The vectors of a model; null for Ising spins. */
		private final SpinComponents vectors;
		private final int spins;
		private final int side;
		/** Position of each site along each axis. */
		private final int[][] places;
		/** The same for the words of Ising spins. */
		private final SpinPlanes[] planes;
		private final double[] cosines;
		private final double[] sines;

		Reading(ObservableSetup setup) {
			SiteLayout layout = StructureFactor.places(setup.hamiltonian()).orElseThrow();
			vectors = setup.hamiltonian().capability(SpinComponents.class).orElse(null);
			spins = StructureFactor.spins(setup.hamiltonian());
			replicas = setup.replicas();
			overlap = OVERLAP.equals(setup.parameters().text(OF));
			side = layout.side(spins).orElseThrow();
			places = new int[layout.layers() == 1 ? 2 : 3][spins];
			for (int site = 0; site < spins; site++) {
				places[0][site] = (int) layout.x(site);
				places[1][site] = (int) layout.y(site);
				if (places.length == 3) {
					places[2][site] = layout.layer(site);
				}
			}
			planes = new SpinPlanes[places.length];
			Arrays.setAll(planes, axis -> new SpinPlanes(places[axis], side));
			cosines = new double[side];
			sines = new double[side];
			for (int i = 0; i < side; i++) {
				cosines[i] = StrictMath.cos(2 * Math.PI * i / side);
				sines[i] = StrictMath.sin(2 * Math.PI * i / side);
			}
		}

		@Override
		public ResultTag tag() {
			return kind(overlap).tag();
		}

		@Override
		public int width() {
			return overlap ? replicas * (replicas - 1) / 2 : replicas;
		}

		@Override
		public void measure(EnsembleView ensemble, int slot, double[] out) {
			int next = 0;
			for (int a = 0; a < replicas; a++) {
				Configuration first = ensemble.walker(slot, a).configuration();
				if (!overlap) {
					out[next++] = factor(first, null);
				}
				for (int b = a + 1; overlap && b < replicas; b++) {
					out[next++] = factor(first, ensemble.walker(slot, b).configuration());
				}
			}
		}

		/** @param b null for the spins of one state */
		private double factor(Configuration a, Configuration b) {
			if (vectors == null) {
				double[][] sums = new double[planes.length][];
				Arrays.setAll(sums, axis -> planes[axis].sums((IsingConfiguration) a, (IsingConfiguration) b));
				return factor(sums);
			}
			int components = vectors.components();
			double[] one = new double[spins * components];
			vectors.read(a, one);
			double[] other = new double[one.length];
			if (b != null) {
				vectors.read(b, other);
			}
			double sum = 0;
			for (int m = 0; m < components; m++) {
				int first = m;
				for (int n = 0; n < (b == null ? 1 : components); n++) {
					int second = n;
					sum += factor(site -> one[site * components + first]
							* (b == null ? 1 : other[site * components + second]));
				}
			}
			return sum;
		}

		private double factor(IntToDoubleFunction spin) {
			double[][] sums = new double[places.length][side];
			for (int site = 0; site < spins; site++) {
				double value = spin.applyAsDouble(site);
				for (int axis = 0; axis < sums.length; axis++) {
					sums[axis][places[axis][site]] += value;
				}
			}
			return factor(sums);
		}

		/** @param sums over the planes of each axis */
		private double factor(double[][] sums) {
			double sum = 0;
			for (double[] plane : sums) {
				double real = 0;
				double imaginary = 0;
				for (int i = 0; i < side; i++) {
					real += cosines[i] * plane[i];
					imaginary += sines[i] * plane[i];
				}
				sum += real * real + imaginary * imaginary;
			}
			return sum / sums.length / ((double) spins * spins);
		}
	}
}
