// SPDX-License-Identifier: EPL-2.0
package org.spinscape.observables;

import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.capability.MagneticMoment;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.observable.EnsembleView;
import org.spinscape.core.observable.Observable;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.observable.ObservableSetup;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.space.Vectors;

/** The magnetisation per spin, one component per replica. */
@Component(service = ObservableProvider.class)
public final class Magnetisation implements ObservableProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.bool("absolute", false)
			.describe(
					"Whether the absolute value is taken, of spins that are vectors the length of their sum: without a field the"
							+ " signed mean vanishes by symmetry.")
			.build();

	@Override
	public String id() {
		return "magnetisation";
	}

	@Override
	public String name() {
		return "Magnetisation";
	}

	@Override
	public String description() {
		return "Sum of the spins divided by their number, between -1 and 1. Of spins with several components the first one"
				+ " counts, or with absolute=true the length of the sum; the values of Potts spins are taken for the corners of a"
				+ " simplex.";
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return Set.of(ObservableKinds.MAGNETISATION);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Optional<String> refuse(ObservableSetup setup) {
		return moment(setup).isPresent() ? Optional.empty() : IsingEnsemble.refuse(setup);
	}

	private static Optional<MagneticMoment> moment(ObservableSetup setup) {
		return setup.hamiltonian().capability(MagneticMoment.class);
	}

	@Override
	public Observable create(ObservableSetup setup) {
		boolean absolute = setup.parameters().bool("absolute");
		return moment(setup).<Observable>map(magnet -> new MomentReading(setup.replicas(), magnet, absolute))
				.orElseGet(() -> new Reading(setup.replicas(), absolute));
	}

	/** Of spins that are vectors. */
	private record MomentReading(int width, MagneticMoment magnet, boolean absolute) implements Observable {

		@Override
		public ResultTag tag() {
			ResultTag tag = ObservableKinds.MAGNETISATION.means((absolute ? "Length of the sum of the spins"
					: "First component of the sum of the spins") + " divided by their number");
			if (!absolute) {
				return tag;
			}
			ResultTag length = tag.label("absolute", "true");
			return magnet.components() == 1 ? length
					: length.label(ObservableKinds.COMPONENTS, Integer.toString(magnet.components()));
		}

		@Override
		public void measure(EnsembleView ensemble, int slot, double[] out) {
			double[] moment = new double[magnet.components()];
			for (int replica = 0; replica < width; replica++) {
				magnet.moment(ensemble.walker(slot, replica).configuration(), moment);
				out[replica] = (absolute ? Vectors.norm(moment) : moment[0]) / magnet.spins();
			}
		}
	}

	private record Reading(int width, boolean absolute) implements Observable {

		@Override
		public ResultTag tag() {
			ResultTag tag = ObservableKinds.MAGNETISATION.means((absolute ? "Absolute value of the sum" : "Sum")
					+ " of the spins divided by their number");
			return absolute ? tag.label("absolute", "true") : tag;
		}

		@Override
		public boolean odd() {
			return !absolute;
		}

		@Override
		public void measure(EnsembleView ensemble, int slot, double[] out) {
			for (int replica = 0; replica < width; replica++) {
				var spins = IsingEnsemble.spins(ensemble, slot, replica);
				double sum = spins.magnetisation();
				out[replica] = (absolute ? Math.abs(sum) : sum) / spins.sites();
			}
		}
	}
}
