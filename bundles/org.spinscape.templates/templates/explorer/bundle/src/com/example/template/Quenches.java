package com.example.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.ColumnKind;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** Where a glass ends if it is cooled at once: steepest descents from random states. */
@Component
public final class Quenches implements ExplorerProvider {

	static final ColumnKind ENERGY = ColumnKind.real("energy", "J");
	static final ColumnKind SHARE = ColumnKind.real("share", "");
	/** How many quenches end as low or lower. */
	static final ResultKind<Table> DISTRIBUTION = ResultKind.table("template-quenches",
			"Share of quenches from random states that end at this energy or a lower one", ENERGY, SHARE);
	static final ResultKind<Scalar> MEAN = ResultKind.scalar("template-quench-energy", "J",
			"Mean energy at which quenches from random states end");

	@Override
	public String id() {
		return "template-quenches";
	}

	@Override
	public String name() {
		return "Quenches";
	}

	@Override
	public String description() {
		return "Goes down from random states, always by the spin that lowers the energy most, and says at which energies this"
				+ " ends.";
	}

	@Override
	public ParameterSchema schema() {
		return ParameterSchema.builder().integer("quenches", 200, 2, 1_000_000).describe("Number of random states.")
				.build();
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return Set.of(DISTRIBUTION, MEAN);
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return hamiltonian.space() instanceof IsingSpace ? Optional.empty()
				: Optional.of("works on Ising spins; choose a model of them");
	}

	@Override
	@SuppressWarnings("unchecked") // refuse has looked at the space
	public Explorer create(Parameters parameters) {
		int quenches = parameters.integer("quenches");
		return (hamiltonian, context) -> explore((Hamiltonian<IsingConfiguration>) hamiltonian, quenches, context);
	}

	private static List<Result> explore(Hamiltonian<IsingConfiguration> model, int quenches, ExplorerContext context) {
		double[] energies = new double[quenches];
		context.phase("quenches", quenches);
		for (int i = 0; i < quenches; i++) {
			context.checkCancelled();
			energies[i] = quench(model, context.random());
			context.done(i + 1);
		}
		double mean = Arrays.stream(energies).sum() / quenches;
		double variance = Arrays.stream(energies).map(energy -> (energy - mean) * (energy - mean)).sum() / (quenches - 1);
		Arrays.sort(energies);
		double[] shares = new double[quenches];
		Arrays.setAll(shares, i -> (i + 1.0) / quenches);
		return List.of(Scalar.thermal(MEAN, mean, Math.sqrt(variance / quenches), quenches),
				new Table(DISTRIBUTION.tag(), List.of(ENERGY.of(energies), SHARE.of(shares))));
	}

	/** Energy of the minimum below a random state. */
	private static double quench(Hamiltonian<IsingConfiguration> model, RandomStream random) {
		EnergyTracker<IsingConfiguration> walker = model.track(model.space().random(random));
		while (true) {
			int best = 0;
			for (int move = 1; move < walker.moves(); move++) {
				best = walker.delta(move) < walker.delta(best) ? move : best;
			}
			// Rounding must not send it in circles on a plateau.
			if (walker.delta(best) > -1e-9) {
				walker.refresh();
				return walker.energy();
			}
			walker.accept(best);
		}
	}
}
