// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import java.util.Optional;
import java.util.stream.IntStream;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.data.DataSet;
import org.spinscape.core.data.DataSetProvider;
import org.spinscape.core.data.Shape;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Nested;
import org.spinscape.core.provider.Requirements;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;

/** States of a spin model, drawn by a sampler. */
@Component(service = DataSetProvider.class)
public final class SpinSamples implements DataSetProvider {

	private static final String MODEL = "hamiltonian";
	private static final String SAMPLER = "sampler";

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.component(MODEL, "hamiltonian", "ising-ferromagnet")
			.describe("The model, of Ising spins; its disorder is drawn from the stream of the data.")
			.component(SAMPLER, "sampler", "metropolis").describe("What draws its states; its temperature is its own.")
			.integer("samples", 1000, 1, 10_000_000).describe("Number of states.")
			.integer("burn-in", 1000, 0, 1_000_000_000).unit("sweeps").describe("Sweeps before the first state.")
			.integer("interval", 10, 1, 1_000_000_000).unit("sweeps")
			.describe("Sweeps between states: long enough to forget, or the samples are fewer than they seem.")
			.build();

	@Override
	public String id() {
		return "spin-samples";
	}

	@Override
	public String name() {
		return "States of a spin model";
	}

	@Override
	public String description() {
		return "Spins +1 and -1 of any Ising model as any sampler draws them, without targets: what Boltzmann"
				+ " machines learn"
				+ " from.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	/** The number of spins is not known before the model is built: a thousand are reckoned with. */
	@Override
	public long memory(Parameters parameters) {
		Nested<HamiltonianProvider> model = parameters.nested(MODEL, HamiltonianProvider.class);
		return 8L * 1000 * parameters.integer("samples") + model.provider().memory(model.parameters());
	}

	@Override
	public DataSet load(Parameters parameters, RandomStream random) {
		StreamFamily family = random.family();
		Nested<HamiltonianProvider> model = parameters.nested(MODEL, HamiltonianProvider.class);
		Nested<SamplerProvider> method = parameters.nested(SAMPLER, SamplerProvider.class);
		Hamiltonian<?> hamiltonian = model.provider().build(model.parameters(), family.split(StreamName.DATA, 0, 0));
		if (!(hamiltonian.space().create() instanceof IsingConfiguration)) {
			throw new ParameterException(MODEL, "'" + model.provider().id() + "' has " + hamiltonian.space().description()
					+ "; choose a model of Ising spins");
		}
		var missing = Requirements.missing(hamiltonian, method.provider().requires());
		if (!missing.isEmpty()) {
			throw new ParameterException(SAMPLER, "'" + method.provider().id() + "' needs " + String.join(", ", missing)
					+ ", which '" + model.provider().id() + "' does not offer; choose another");
		}
		int samples = parameters.integer("samples");
		long burnIn = parameters.longInteger("burn-in");
		long interval = parameters.longInteger("interval");
		Sampler sampler = method.provider().create(new SamplerSetup(hamiltonian, method.parameters(),
				family.split(StreamName.NESTED_DYNAMICS, 0, 0), burnIn + samples * interval, burnIn,
				value -> parameters.components().open(SAMPLER, SamplerProvider.class, value).provider()));
		if (!sampler.equilibrium()) {
			throw new ParameterException(SAMPLER, "'" + method.provider().id() + "' does not draw states at a temperature;"
					+ " choose one that does, for example metropolis");
		}
		return drawn(sampler, shape(hamiltonian), samples, burnIn, interval);
	}

	/** An image if the spins are numbered row by row on a square, else a vector. */
	private static Shape shape(Hamiltonian<?> hamiltonian) {
		int sites = hamiltonian.space().sites();
		Optional<SiteLayout> places = hamiltonian.capability(SiteLayout.class).filter(layout -> layout.layers() == 1);
		int side = places.map(layout -> layout.side(sites).orElse(0)).orElse(0);
		boolean rows = side > 0 && IntStream.range(0, sites)
				.allMatch(site -> places.get().y(site) * side + places.get().x(site) == site);
		return rows ? new Shape(1, side, side) : Shape.vector(sites);
	}

	private static DataSet drawn(Sampler sampler, Shape shape, int samples, long burnIn, long interval) {
		int sites = shape.size();
		for (long sweep = 0; sweep < burnIn; sweep++) {
			sampler.sweep();
		}
		double[] spins = new double[Math.multiplyExact(samples, sites)];
		for (int sample = 0; sample < samples; sample++) {
			for (long sweep = 0; sweep < interval; sweep++) {
				sampler.sweep();
			}
			Configuration state = sampler.walker(0).configuration();
			for (int i = 0; i < sites; i++) {
				spins[sample * sites + i] = ((IsingConfiguration) state).spin(i);
			}
		}
		return DataSet.unlabelled(shape, spins);
	}
}
