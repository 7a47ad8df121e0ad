// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.WeightKinds;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.networks.InputPlaces;

/**
 * See {@link MachineReport}.
 *
 * @param chains of annealed importance sampling
 * @param levels of inverse temperature
 * @param exact  most units that are summed exactly
 */
record MachineReportExplorer(int chains, int levels, int exact) implements Explorer {

	static final ResultKind<Scalar> LOG_PARTITION_ANNEALED = ResultKind.scalar("log-partition-annealed", "",
			"Natural logarithm of the machine's partition function by annealed"
					+ " importance sampling; error from the scatter of the chains' weights");
	static final ResultKind<Scalar> ANNEALED_WEIGHT = ResultKind.scalar("annealed-weight", "chains",
			"Effective number of chains that carry it: where it is small the"
					+ " error is too");
	static final ResultKind<Scalar> LOG_PARTITION_EXACT = ResultKind.scalar("log-partition-exact", "",
			"The same, summed over all states of the smaller layer");
	static final ResultKind<Scalar> LOG_PARTITION_MEAN_FIELD = ResultKind.scalar("log-partition-mean-field", "",
			"The same by mean field, first order in the weights");
	static final ResultKind<Scalar> LOG_PARTITION_TAP = ResultKind.scalar("log-partition-tap", "",
			"The same with the second order of Thouless, Anderson and Palmer");
	static final ResultKind<Series> PARTICIPATION = ResultKind.series("participation",
			"Participation ratio of the weights of each hidden unit, (sum w^2)^2 / sum w^4: about how"
					+ " many inputs it sees; undefined without weights");
	static final ResultKind<Scalar> TRAIN_LIKELIHOOD = ResultKind.scalar("train-likelihood", "nat",
			"Mean log-likelihood of a training state");
	static final ResultKind<Scalar> TEST_LIKELIHOOD = ResultKind.scalar("test-likelihood", "nat",
			"Mean log-likelihood of a state held out");
	static final ResultKind<Scalar> GAIN_OVER_INDEPENDENT = ResultKind.scalar("gain-over-independent", "nat",
			"Mean log-likelihood over that of independent units with the means of the data");
	static final ResultKind<Verdict> HAS_LEARNT_CORRELATIONS = ResultKind.verdict("has-learnt-correlations",
			"The machine knows more of the data than the mean of each unit");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(LOG_PARTITION_ANNEALED, ANNEALED_WEIGHT, LOG_PARTITION_EXACT,
			LOG_PARTITION_MEAN_FIELD, LOG_PARTITION_TAP, WeightKinds.RECEPTIVE_FIELDS, WeightKinds.TRAINING_FIELDS,
			WeightKinds.INPUT_PLACES, PARTICIPATION, TRAIN_LIKELIHOOD,
			TEST_LIKELIHOOD, GAIN_OVER_INDEPENDENT, HAS_LEARNT_CORRELATIONS);

	private static final double ERRORS = 3;

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		Learnt learnt = hamiltonian.capability(Learnt.class).orElseThrow();
		Machine machine = learnt.machine();
		List<Result> results = new ArrayList<>();
		context.phase("annealed importance sampling", 1);
		AnnealedImportance annealed = AnnealedImportance.of(machine, chains, levels, context.random());
		context.checkCancelled();
		results.add(Scalar.thermal(LOG_PARTITION_ANNEALED, annealed.logZ(), annealed.error(), chains));
		results.add(Scalar.exact(ANNEALED_WEIGHT, annealed.weight()));
		double logZ = annealed.logZ();
		double error = annealed.error();
		if (Math.min(machine.visibleUnits(), machine.hiddenUnits()) <= exact) {
			logZ = ExactSums.logZ(machine, context);
			error = 0;
			results.add(Scalar.exact(LOG_PARTITION_EXACT, logZ));
		}
		MeanField field = MeanField.of(machine);
		String converged = field.converged() ? "" : "; the means did not become stationary";
		results.add(Scalar.exact(LOG_PARTITION_MEAN_FIELD.means("The same by mean field, first order in the weights"
				+ converged),
				field.naive()));
		results.add(Scalar.exact(LOG_PARTITION_TAP.means("The same with the second order of Thouless, Anderson and Palmer"
				+ converged), field.logZ()));
		results.addAll(fields(machine));
		learnt.frames().forEach(frame -> results.add(frame(machine, frame)));
		InputPlaces.of(learnt.inputShape(), WeightKinds.INPUT_PLACES.tag()).ifPresent(results::add);
		if (learnt.train().isPresent()) {
			results.addAll(likelihood(learnt, logZ, error));
		}
		return results;
	}

	private static List<Result> fields(Machine machine) {
		int n = machine.visibleUnits();
		int m = machine.hiddenUnits();
		double[][] rows = new double[m][n];
		double[] participation = new double[m];
		for (int j = 0; j < m; j++) {
			double squares = 0;
			double fourth = 0;
			for (int i = 0; i < n; i++) {
				double weight = machine.weight(i, j);
				rows[j][i] = weight;
				squares += weight * weight;
				fourth += weight * weight * weight * weight;
			}
			participation[j] = squares * squares / fourth;
		}
		return List.of(
				new Matrix(WeightKinds.RECEPTIVE_FIELDS.tag(),
						Axis.of("hidden unit", "", whole(m)), Axis.of("visible unit", "", whole(n)), rows),
				new Series(PARTICIPATION.tag(), Axis.of("hidden unit", "", whole(m)),
						Axis.of("participation", "inputs", participation)));
	}

	private static Matrix frame(Machine machine, TrainingFrame frame) {
		int n = machine.visibleUnits();
		int m = machine.hiddenUnits();
		double[][] rows = new double[m][n];
		for (int j = 0; j < m; j++) {
			for (int i = 0; i < n; i++) {
				rows[j][i] = frame.weights()[i * m + j];
			}
		}
		return new Matrix(WeightKinds.TRAINING_FIELDS.label(WeightKinds.STEP, frame.step()), Axis.of("hidden unit", "", whole(
				m)),
				Axis.of("visible unit", "", whole(n)), rows);
	}

	private static double[] whole(int count) {
		return IntStream.range(0, count).asDoubleStream().toArray();
	}

	private static List<Result> likelihood(Learnt learnt, double logZ, double error) {
		SpinData train = learnt.train().orElseThrow();
		SpinData judged = learnt.test().orElse(train);
		double ofTrain = train.logLikelihood(learnt.machine(), logZ);
		double[] gains = new double[judged.count()];
		double[] means = train.means();
		double ofJudged = 0;
		for (int k = 0; k < gains.length; k++) {
			double[] state = judged.state(k);
			double own = -learnt.machine().freeEnergy(state) - logZ;
			ofJudged += own / gains.length;
			gains[k] = own - independent(state, means);
		}
		double gain = Arrays.stream(gains).average().orElseThrow();
		double squares = Arrays.stream(gains).map(x -> (x - gain) * (x - gain)).sum();
		double scatter = Math.hypot(error, Math.sqrt(squares / (gains.length - 1.0) / gains.length));
		String whose = learnt.test().isPresent() ? "held-out states" : "the training states, since none were held out";
		return List.of(Scalar.exact(TRAIN_LIKELIHOOD, ofTrain),
				Scalar.exact(TEST_LIKELIHOOD.means("Mean log-likelihood of " + whose), ofJudged),
				Scalar.thermal(GAIN_OVER_INDEPENDENT.means("Mean log-likelihood of " + whose
						+ " minus that of independent units"
						+ " with the means of the training states"), gain, scatter, gains.length),
				new Verdict(HAS_LEARNT_CORRELATIONS.tag(),
						!(scatter > 0) ? Level.CANNOT_SAY
								: gain > ERRORS * scatter ? Level.SUPPORTED
										: gain < -ERRORS * scatter ? Level.NOT_SUPPORTED : Level.CANNOT_SAY,
						"A state is likelier than under independent units by " + Quoted.withError(gain, scatter)
								+ " nat in the mean of " + gains.length + " " + whose + "; 3 errors decide."));
	}

	private static double independent(double[] state, double[] means) {
		double sum = 0;
		for (int i = 0; i < state.length; i++) {
			sum += StrictMath.log((1 + state[i] * means[i]) / 2);
		}
		return sum;
	}
}
