// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.trainer;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.kind.SmoothKinds;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.RealConfiguration;

/**
 * Goes down by gradients of batches; a sweep is an epoch, in which every sample is taken once, in an order drawn anew.
 * The bits depend on the random stream alone.
 */
final class Trainer implements Sampler {

	static final ResultKind<Scalar> STEPS = ResultKind.scalar("steps", "", "Number of steps made");
	/** What it gives beside what its endings tell. */
	static final List<ResultKind<?>> KINDS = List.of(SmoothKinds.GRADIENT_NORM, STEPS);

	/** @param batch samples of a step @param rate of learning in the first epoch @param decay its factor from one epoch to the next */
	record Schedule(int batch, double rate, double decay) {
	}

	private final Manifold space;
	private final Gradient gradients;
	private final Slope slope;
	private final List<Ending> endings;
	private final Optimiser optimiser;
	private final Schedule schedule;
	private final RandomStream random;
	private final Trainee walker;
	private final int[] order;
	private final double[] gradient;
	private long epochs;
	private long steps;

	/** Gradients over parts of the data, which may be noisy. */
	interface Slope {

		/** As that of a batch gradient. @param random what noise there is comes from it */
		double evaluate(double[] point, int[] data, int from, int to, RandomStream random, double[] gradient);
	}

	/** @param terms number of samples @param gradients without noise, for reports */
	Trainer(Hamiltonian<RealConfiguration> model, Manifold space, int terms, Slope slope, Gradient gradients,
			Optimiser optimiser, Schedule schedule, List<Ending> endings, RandomStream random) {
		this.space = space;
		this.slope = slope;
		this.endings = List.copyOf(endings);
		this.gradients = gradients;
		this.optimiser = optimiser;
		this.schedule = schedule;
		this.random = random;
		walker = new Trainee(model, space.random(random));
		order = new int[terms];
		gradient = new double[space.sites()];
	}

	@Override
	public void sweep() {
		if (endings.stream().anyMatch(Ending::ended)) {
			return;
		}
		arrange();
		double rate = schedule.rate() * StrictMath.pow(schedule.decay(), epochs);
		double[] weights = walker.change();
		for (int from = 0; from < order.length; from += schedule.batch()) {
			double loss = slope.evaluate(weights, order, from, Math.min(order.length, from + schedule.batch()), random,
					gradient);
			if (!Double.isFinite(loss)) {
				throw new ParameterException("learning-rate", "the loss is no longer finite in epoch " + (epochs + 1)
						+ ", after " + steps + " steps at a rate of " + rate + "; take a smaller learning-rate");
			}
			space.project(weights, gradient);
			optimiser.step(weights, gradient, rate, ++steps);
			space.retract(weights);
		}
		epochs++;
		for (Ending ending : endings) {
			ending.look(weights, epochs);
			if (ending.ended()) {
				break;
			}
		}
	}

	/** Draws the order of the samples; where all are taken at once it does not matter, and the sum keeps its bits. */
	private void arrange() {
		for (int i = 0; i < order.length; i++) {
			order[i] = i;
		}
		for (int i = schedule.batch() < order.length ? order.length - 1 : 0; i > 0; i--) {
			int j = random.nextInt(i + 1);
			int kept = order[i];
			order[i] = order[j];
			order[j] = kept;
		}
	}

	@Override
	public int slots() {
		return 1;
	}

	@Override
	public EnergyTracker<?> walker(int slot) {
		return walker;
	}

	@Override
	public double temperature(int slot) {
		return Double.NaN;
	}

	@Override
	public boolean equilibrium() {
		return false;
	}

	@Override
	public String kernel() {
		return "gradients of batches of " + schedule.batch();
	}

	@Override
	public List<Result> report() {
		double[] whole = new double[gradient.length];
		gradients.preciseEvaluator().evaluate(walker.configuration().values(), whole);
		space.project(walker.configuration().values(), whole);
		double square = IntStream.range(0, whole.length).mapToDouble(i -> whole[i] * whole[i]).sum();
		List<Result> results = new ArrayList<>(List.of(Scalar.exact(SmoothKinds.GRADIENT_NORM, Math.sqrt(square)),
				Scalar.exact(STEPS, steps)));
		endings.forEach(ending -> results.add(ending.report()));
		return results;
	}

	@Override
	public void save(DataOutput out) throws IOException {
		random.save(out);
		space.write(walker.configuration(), out);
		out.writeLong(epochs);
		out.writeLong(steps);
		for (double[] vector : optimiser.memory()) {
			for (double value : vector) {
				out.writeDouble(value);
			}
		}
		for (Ending ending : endings) {
			ending.save(out);
		}
	}

	@Override
	public void restore(DataInput in) throws IOException {
		random.restore(in);
		walker.reset(space.read(in));
		epochs = in.readLong();
		steps = in.readLong();
		for (double[] vector : optimiser.memory()) {
			for (int i = 0; i < vector.length; i++) {
				vector[i] = in.readDouble();
			}
		}
		for (Ending ending : endings) {
			ending.restore(in);
		}
	}
}
