package com.example.template;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** Spins drawn at random are turned over with the probability of Metropolis. */
@Component
public final class RandomScan implements SamplerProvider {

	@Override
	public String id() {
		return "template-scan";
	}

	@Override
	public String name() {
		return "Random scan";
	}

	@Override
	public String description() {
		return "Turns over spins drawn at random, each with probability min(1, exp(-dE/T)): the plainest walk that samples the"
				+ " Boltzmann distribution.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("N. Metropolis, A. W. Rosenbluth, M. N. Rosenbluth, A. H. Teller, E. Teller",
				"Equation of state calculations by fast computing machines", "J. Chem. Phys. 21, 1087", 1953,
				"10.1063/1.1699114"));
	}

	@Override
	public ParameterSchema schema() {
		return ParameterSchema.builder().positive("temperature", 1).unit("J/k_B").describe("Temperature.").build();
	}

	@Override
	@SuppressWarnings("unchecked") // the space says that its states are these
	public Sampler create(SamplerSetup setup) {
		if (!(setup.hamiltonian().space() instanceof IsingSpace space)) {
			throw ParameterException.unsuited("this sampler turns over Ising spins, and the states"
					+ " are " + setup.hamiltonian().space().description() + "; use metropolis");
		}
		return new Walk((Hamiltonian<IsingConfiguration>) setup.hamiltonian(), space, setup.random(),
				setup.parameters().real("temperature"));
	}

	private static final class Walk implements SingleSystemSampler {

		private final IsingSpace space;
		private final RandomStream random;
		private final EnergyTracker<IsingConfiguration> walker;
		private double temperature;

		Walk(Hamiltonian<IsingConfiguration> model, IsingSpace space, RandomStream random, double temperature) {
			this.space = space;
			this.random = random;
			this.temperature = temperature;
			walker = model.track(space.random(random));
		}

		@Override
		public void sweep() {
			// One more or one less at times: where every move is accepted, a fixed number of them would never change parity.
			int attempts = space.sites() - 1 + (random.nextBoolean() ? 1 : 0) + (random.nextBoolean() ? 1 : 0);
			for (int attempt = 0; attempt < attempts; attempt++) {
				int site = random.nextInt(space.sites());
				double delta = walker.delta(site);
				// StrictMath gives the same bits on every machine.
				if (delta <= 0 || random.nextDouble() < StrictMath.exp(-delta / temperature)) {
					walker.accept(site);
				}
			}
			walker.refresh();
		}

		@Override
		public EnergyTracker<?> walker() {
			return walker;
		}

		@Override
		public double temperature() {
			return temperature;
		}

		@Override
		public void temperature(double value) {
			temperature = value;
		}

		@Override
		public boolean equilibrium() {
			return true;
		}

		@Override
		public void save(DataOutput out) throws IOException {
			space.write(walker.configuration(), out);
			walker.saveCaches(out);
			random.save(out);
			out.writeDouble(temperature);
		}

		@Override
		public void restore(DataInput in) throws IOException {
			walker.reset(space.read(in));
			walker.restoreCaches(in);
			random.restore(in);
			temperature = in.readDouble();
		}
	}
}
