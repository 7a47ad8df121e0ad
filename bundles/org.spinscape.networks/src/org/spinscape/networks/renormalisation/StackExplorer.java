// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.networks.boltzmann.AnnealedImportance;
import org.spinscape.networks.boltzmann.DeepMachine;
import org.spinscape.networks.boltzmann.Machine;
import org.spinscape.networks.boltzmann.SavedTraining;
import org.spinscape.networks.boltzmann.SpinData;
import org.spinscape.networks.boltzmann.SpinSource;
import org.spinscape.networks.boltzmann.TrainingPlan;

/**
 * See {@link VariationalRenormalisation}.
 *
 * @param source      of the spins to learn from
 * @param plan        of the training
 * @param hidden      units of each layer
 * @param temperature of the spins in J/k_B
 * @param levels      of annealed importance sampling
 */
record StackExplorer(SpinSource source, TrainingPlan plan, int[] hidden, double temperature, int levels)
		implements
			Explorer {

	static final ResultKind<Scalar> DIVERGENCE_PER_SPIN = ResultKind.scalar("divergence-per-spin", "nat",
			"Kullback-Leibler divergence of the first machine from the exact law of the spins, per spin, on"
					+ " states that it was not trained on; its partition function by annealed importance sampling");
	static final ResultKind<Scalar> DIVERGENCE_OF_COINS = ResultKind.scalar("divergence-of-coins", "nat",
			"The same of independent spins");
	static final ResultKind<Scalar> FIRST_LOG_PARTITION = ResultKind.scalar("first-log-partition", "",
			"Natural logarithm of the first machine's partition function, by annealed"
					+ " importance sampling");
	static final ResultKind<Scalar> TRACE_DEVIATION = ResultKind.scalar("trace-deviation", "",
			"Standard deviation over test spins of ln Tr_h exp T(v, h) per spin, which is"
					+ " constant where the trace condition holds");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(DIVERGENCE_PER_SPIN, DIVERGENCE_OF_COINS, FIRST_LOG_PARTITION,
			TRACE_DEVIATION);

	private static final int ANNEALED_CHAINS = 200;

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		Hamiltonian<IsingConfiguration> model = Subjects.spins(hamiltonian);
		int side = Subjects.side(model).orElseThrow();
		StreamFamily streams = context.random().family();
		SpinData spins = source.draw(model, temperature, streams, StreamName.SPINS, context);
		SpinData test = source.draw(model, temperature, streams, StreamName.TEST_SPINS, context);
		SpinData coins = spins.coins(streams.split(StreamName.COINS, 0, 0));
		SavedTraining saved = new SavedTraining(context);
		DeepMachine trained = DeepMachine.train(plan, spins, hidden, streams, StreamName.TRAINING_ON_SPINS, saved);
		DeepMachine control = DeepMachine.train(plan, coins, hidden, streams, StreamName.TRAINING_ON_COINS, saved);
		List<Result> results = new ArrayList<>();
		RandomStream shuffling = streams.split(StreamName.SHUFFLING, 0, 0);
		for (int layer = 0; layer < hidden.length; layer++) {
			results.addAll(new LocalityReport(ReceptiveFields.of(trained.seen(layer)),
					ReceptiveFields.of(control.seen(layer)),
					side, layer + 1, plan.l1()).results(shuffling));
		}
		results.addAll(likelihood(trained.layers().getFirst(), test, side, streams.split(StreamName.ANNEALING, 0, 0),
				context));
		return results;
	}

	private List<Result> likelihood(Machine machine, SpinData test, int side, RandomStream random,
			ExplorerContext context) {
		context.phase("likelihood", 1);
		AnnealedImportance sum = AnnealedImportance.of(machine, ANNEALED_CHAINS, levels, random);
		context.checkCancelled();
		double coupling = 1 / temperature;
		double logZ = new TorusEnergy(side).logPartition(coupling);
		int spins = side * side;
		double[] differences = new double[test.count()];
		double mean = 0;
		for (int k = 0; k < differences.length; k++) {
			double[] state = test.state(k);
			double exact = -coupling * energy(state, side) - spins * logZ;
			differences[k] = (exact + machine.freeEnergy(state) + sum.logZ()) / spins;
			mean += differences[k] / differences.length;
		}
		double squares = 0;
		for (double difference : differences) {
			squares += (difference - mean) * (difference - mean);
		}
		double scatter = Math.sqrt(squares / differences.length);
		double error = Math.hypot(scatter / Math.sqrt(differences.length), sum.error() / spins);
		context.done(1);
		return List.of(
				Scalar.thermal(DIVERGENCE_PER_SPIN, mean, error, differences.length),
				Scalar.exact(DIVERGENCE_OF_COINS, independent(side, coupling, logZ)),
				Scalar.thermal(FIRST_LOG_PARTITION, sum.logZ(), sum.error(), ANNEALED_CHAINS),
				Scalar.exact(TRACE_DEVIATION, scatter));
	}

	private static double independent(int side, double coupling, double logZ) {
		return StrictMath.log(2) - logZ - coupling * new TorusEnergy(side).energy(1 / coupling);
	}

	static double energy(double[] state, int side) {
		double sum = 0;
		for (int site = 0; site < state.length; site++) {
			int row = site / side;
			sum -= state[site] * (state[row * side + (site + 1) % side] + state[(row + 1) % side * side + site % side]);
		}
		return sum;
	}
}
