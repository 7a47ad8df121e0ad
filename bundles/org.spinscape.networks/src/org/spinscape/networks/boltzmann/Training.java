// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

import org.spinscape.core.random.RandomStream;
import org.spinscape.kernels.matrix.MatrixProduct;
import org.spinscape.kernels.matrix.MatrixProduct.View;

/**
 * A machine in training: its parameters climb the mean log-likelihood of the data, by the difference of the pair means
 * with the visible units held at the data and drawn from the machine. Owned by one thread.
 *
 * @see <a href="https://doi.org/10.1162/089976602760128018">G. E. Hinton, Training products of experts by minimizing
 *      contrastive divergence, Neural Comput. 14, 1771 (2002)</a>
 * @see <a href="https://doi.org/10.1145/1390156.1390290">T. Tieleman, Training restricted Boltzmann machines using
 *      approximations to the likelihood gradient, Proc. ICML 25, 1064 (2008)</a>
 */
public final class Training {

	/** Standard deviation of the first weights. */
	private static final double START = 0.01;
	private static final double LAST_RATE = 0.1;

	private final TrainingPlan plan;
	private final SpinData data;
	private final RandomStream random;
	/** Shares the arrays that are trained. */
	private final Machine machine;
	private final NegativePhase negative;
	private final GibbsChains positive;
	private final double[] weightChange;
	private final double[] visibleChange;
	private final double[] hiddenChange;
	private final double[] gradient;
	private final double[] negatives;
	private final double[] positiveHidden;
	private final double[] negativeHidden;
	private final MatrixProduct product = new MatrixProduct();
	private int step;

	/** Begins with small random weights. @param random its own from now on */
	public Training(TrainingPlan plan, SpinData data, int hiddenUnits, RandomStream random) {
		this.plan = plan;
		this.data = data;
		this.random = random;
		double[] weights = new double[data.sites() * hiddenUnits];
		for (int k = 0; k < weights.length; k++) {
			weights[k] = START * random.nextGaussian();
		}
		// Biases begin with the means of the data: else weights learn these first, and saturated hidden units learn no more.
		machine = new Machine(weights, plan.biases() ? fieldsOf(data.means()) : new double[data.sites()],
				new double[hiddenUnits], 0);
		negative = plan.negativePhase(machine, random);
		positive = new GibbsChains(plan.batch(), data.sites(), hiddenUnits);
		weightChange = new double[weights.length];
		visibleChange = new double[data.sites()];
		hiddenChange = new double[hiddenUnits];
		gradient = new double[weights.length];
		negatives = new double[weights.length];
		positiveHidden = new double[plan.batch() * hiddenUnits];
		negativeHidden = new double[negative.count() * hiddenUnits];
	}

	/** The fields that give independent units these means. */
	private static double[] fieldsOf(double[] means) {
		return Arrays.stream(means).map(mean -> StrictMath.log((1 + mean) / (1 - mean)) / 2).toArray();
	}

	/** Steps made so far. */
	public int steps() {
		return step;
	}

	/** Writes the complete state, its random stream included. */
	public void save(DataOutput out) throws IOException {
		random.save(out);
		out.writeInt(step);
		for (double[] values : state()) {
			for (double value : values) {
				out.writeDouble(value);
			}
		}
	}

	/** Goes on from {@link #save}, of the same plan and data, as if never stopped. */
	public void restore(DataInput in) throws IOException {
		random.restore(in);
		step = in.readInt();
		for (double[] values : state()) {
			for (int i = 0; i < values.length; i++) {
				values[i] = in.readDouble();
			}
		}
	}

	/** All that a step leaves for the next one. */
	private List<double[]> state() {
		GibbsChains chains = negative.chains();
		return List.of(machine.weights(), machine.visible(), machine.hidden(), weightChange, visibleChange, hiddenChange,
				chains.visible(), chains.hidden(), chains.hiddenFields());
	}

	/** The weights as they are now, a copy; from visible unit i to hidden unit j at i times the number of hidden units plus j. */
	double[] weights() {
		return machine.weights().clone();
	}

	/** The machine as it is now, a copy. */
	public Machine machine() {
		return new Machine(machine.weights().clone(), machine.visible().clone(), machine.hidden().clone(), 0);
	}

	/** Makes one step. */
	public void step() {
		for (int k = 0; k < plan.batch(); k++) {
			data.copy(random.nextInt(data.count()), positive.visible(), k * data.sites());
		}
		positive.computeHiddenFields(machine);
		negative.draw(machine, positive.visible(), random);
		double rate = plan.rate() * (1 - (1 - LAST_RATE) * step / plan.steps());
		// A change goes on with the momentum; the penalty does not, so it has the whole of it at once. It comes in slowly,
		// since zero weights are stationary: from the start it would hold them there.
		double penalty = rate / (1 - plan.momentum()) * plan.l1() * Math.min(1, 2.0 * step / plan.steps());
		pairMeans(positive, plan.batch(), positiveHidden, gradient);
		pairMeans(negative.chains(), negative.count(), negativeHidden, negatives);
		change(machine.weights(), rate, penalty);
		if (plan.biases()) {
			int n = machine.visibleUnits();
			int m = machine.hiddenUnits();
			climb(machine.visible(), visibleChange, rate,
					unit -> sum(positive.visible(), plan.batch(), n, unit) / plan.batch()
							- sum(negative.chains().visible(), negative.count(), n, unit) / negative.count());
			climb(machine.hidden(), hiddenChange, rate, unit -> sum(positiveHidden, plan.batch(), m, unit)
					- sum(negativeHidden, negative.count(), m, unit));
		}
		step++;
	}

	private void change(double[] weights, double rate, double penalty) {
		double momentum = plan.momentum();
		for (int k = 0; k < weights.length; k++) {
			weightChange[k] = momentum * weightChange[k] + rate * (gradient[k] - negatives[k]);
			double weight = weights[k] + weightChange[k];
			// Towards zero by the penalty, and not across; without a branch, since signs are a surprise to a processor.
			weights[k] = weight - Math.max(-penalty, Math.min(penalty, weight));
		}
	}

	/** Mean over states of v_i times the mean of h_j given v; leaves the latter, over their number, in {@code hidden}. */
	private void pairMeans(GibbsChains chains, int count, double[] hidden, double[] means) {
		int n = machine.visibleUnits();
		int m = machine.hiddenUnits();
		double part = 1.0 / count;
		for (int k = 0; k < count * m; k++) {
			hidden[k] = part * Logistic.mean(chains.hiddenFields()[k]);
		}
		product.set(n, m, count, View.rows(chains.visible(), 0, n).transposed(), View.rows(hidden, 0, m),
				View.rows(means, 0, m));
	}

	private void climb(double[] biases, double[] change, double rate, IntToDoubleFunction slope) {
		for (int i = 0; i < biases.length; i++) {
			change[i] = plan.momentum() * change[i] + rate * slope.applyAsDouble(i);
			biases[i] += change[i];
		}
	}

	private static double sum(double[] states, int count, int width, int unit) {
		double sum = 0;
		for (int k = 0; k < count; k++) {
			sum += states[k * width + unit];
		}
		return sum;
	}
}
