// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.networks.boltzmann.DeepMachine;
import org.spinscape.networks.boltzmann.GibbsChains;
import org.spinscape.networks.boltzmann.Machine;
import org.spinscape.networks.boltzmann.SavedTraining;
import org.spinscape.networks.boltzmann.SpinData;
import org.spinscape.networks.boltzmann.SpinSource;
import org.spinscape.networks.boltzmann.TrainingPlan;

/**
 * See {@link MachineFlow}.
 *
 * @param source       of the spins
 * @param plan         of the training
 * @param temperatures in J/k_B, rising
 * @param hidden       hidden units
 * @param steps        draws of both layers
 * @param walkers      states carried on from each end
 */
record MachineFlowExplorer(SpinSource source, TrainingPlan plan, double[] temperatures, int hidden, int steps, int walkers)
		implements
			Explorer {

	static final ResultKind<Scalar> END_FROM_BELOW = ResultKind.scalar("end-from-below", "J/k_B",
			"Temperature of the spins that the machine draws");
	static final ResultKind<Scalar> END_FROM_ABOVE = ResultKind.scalar("end-from-above", "J/k_B",
			"The same from the hottest ones");
	static final ResultKind<Scalar> MIXTURE_TEMPERATURE = ResultKind.scalar("mixture-temperature", "J/k_B",
			"Temperature that the mean energy of all training spins reads: where"
					+ " a machine that has learnt them perfectly ends");
	static final ResultKind<Verdict> FLOW_STOPS_AT_THE_TRANSITION = ResultKind.verdict("flow-stops-at-the-transition",
			"Drawing both layers of a trained machine in turn carries spins to the"
					+ " temperature of the transition");
	static final ResultKind<Series> TEMPERATURE_FROM_BELOW = ResultKind.series("temperature-from-below",
			"Temperature of the spins that the machine draws, from the coldest ones that it was trained on, by the exact"
					+ " energy of the lattice");
	static final ResultKind<Series> TEMPERATURE_FROM_ABOVE = ResultKind.series("temperature-from-above",
			"Temperature of the spins that the machine draws, from the hottest ones that it was trained on, by the exact"
					+ " energy of the lattice");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(TEMPERATURE_FROM_BELOW, TEMPERATURE_FROM_ABOVE, END_FROM_BELOW,
			END_FROM_ABOVE, MIXTURE_TEMPERATURE,
			FLOW_STOPS_AT_THE_TRANSITION);

	private static final double TRANSITION = 2.269185314213022;
	/** Ends within this part of the transition are at it; ends that differ by more are not one. */
	private static final double NEAR = 0.05;

	/** Temperatures read after each step, with errors from the scatter over walkers. */
	private record Readings(double[] values, double[] errors) {

		double last() {
			return values[values.length - 1];
		}

		double lastError() {
			return errors[errors.length - 1];
		}
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		Hamiltonian<IsingConfiguration> model = Subjects.spins(hamiltonian);
		int side = Subjects.side(model).orElseThrow();
		int sites = side * side;
		StreamFamily streams = context.random().family();
		double[] values = new double[sites * source.samples() * temperatures.length];
		SpinData[] parts = new SpinData[temperatures.length];
		for (int k = 0; k < parts.length; k++) {
			parts[k] = source.draw(model, temperatures[k], streams,
					StreamName.SPINS_AT.with(Quoted.plain(temperatures[k], 4)), context);
			System.arraycopy(parts[k].values(), 0, values, k * sites * source.samples(), sites * source.samples());
		}
		Machine machine = DeepMachine.train(plan, new SpinData(sites, values), new int[] { hidden }, streams,
				StreamName.TRAINING, new SavedTraining(context)).layers().getFirst();
		Readings cold = flow(machine, parts[0], side, streams, StreamName.FLOW_FROM_BELOW, context);
		Readings hot = flow(machine, parts[parts.length - 1], side, streams, StreamName.FLOW_FROM_ABOVE, context);
		double[] times = IntStream.rangeClosed(0, steps).asDoubleStream().toArray();
		List<Result> results = new ArrayList<>();
		results.add(series(TEMPERATURE_FROM_BELOW, times, cold));
		results.add(series(TEMPERATURE_FROM_ABOVE, times, hot));
		results.add(Scalar.thermal(END_FROM_BELOW.more(" after " + steps
				+ " steps from the coldest ones, by the exact energy of the lattice"), cold.last(), cold.lastError(),
				walkers));
		results.add(Scalar.thermal(END_FROM_ABOVE, hot.last(), hot.lastError(),
				walkers));
		double mixture = new TorusEnergy(side).temperature(meanEnergy(values, side));
		results.add(Scalar.exact(MIXTURE_TEMPERATURE, mixture));
		results.add(verdict(cold, hot, mixture));
		return results;
	}

	private static double meanEnergy(double[] values, int side) {
		int sites = side * side;
		double sum = 0;
		for (int at = 0; at < values.length; at += sites) {
			sum += StackExplorer.energy(Arrays.copyOfRange(values, at, at + sites), side);
		}
		return sum / values.length;
	}

	private static Series series(ResultKind<Series> kind, double[] times, Readings readings) {
		return Series.of(kind, Axis.of("step", "", times),
				new Axis("temperature", "J/k_B", readings.values(), readings.errors()));
	}

	private Readings flow(Machine machine, SpinData start, int side, StreamFamily streams, StreamName name,
			ExplorerContext context) {
		RandomStream random = streams.split(name, 0, 0);
		GibbsChains chains = new GibbsChains(walkers, machine.visibleUnits(), machine.hiddenUnits());
		for (int k = 0; k < walkers; k++) {
			System.arraycopy(start.state(k % start.count()), 0, chains.visible(), k * start.sites(), start.sites());
		}
		double[] ones = new double[walkers];
		Arrays.fill(ones, 1);
		TorusEnergy thermometer = new TorusEnergy(side);
		double[] values = new double[steps + 1];
		double[] errors = new double[steps + 1];
		context.phase("flow " + name.place(), steps);
		for (int step = 0; step <= steps; step++) {
			context.checkCancelled();
			context.done(step);
			double sum = 0;
			double squares = 0;
			for (int k = 0; k < walkers; k++) {
				double energy = StackExplorer.energy(
						Arrays.copyOfRange(chains.visible(), k * start.sites(), (k + 1) * start.sites()),
						side) / start.sites();
				sum += energy / walkers;
				squares += energy * energy / walkers;
			}
			double error = Math.sqrt(Math.max(0, squares - sum * sum) / (walkers - 1.0));
			values[step] = thermometer.temperature(sum);
			errors[step] = (thermometer.temperature(sum + error) - thermometer.temperature(sum - error)) / 2;
			chains.step(machine, ones, random);
		}
		return new Readings(values, errors);
	}

	private Verdict verdict(Readings cold, Readings hot, double mixture) {
		double difference = Math.abs(cold.last() - hot.last());
		double allowed = NEAR * TRANSITION + 2 * Math.hypot(cold.lastError(), hot.lastError());
		boolean one = difference < allowed;
		boolean near = Math.max(Math.abs(cold.last() - TRANSITION), Math.abs(hot.last() - TRANSITION)) < NEAR * TRANSITION;
		boolean trivial = near && Math.abs(mixture - TRANSITION) < 2 * NEAR * TRANSITION;
		Level level = near ? trivial ? Level.CANNOT_SAY : Level.SUPPORTED : one ? Level.NOT_SUPPORTED : Level.CANNOT_SAY;
		return new Verdict(FLOW_STOPS_AT_THE_TRANSITION.tag(), level,
				String.format(Locale.ROOT,
						"After %d steps spins from T = %s read %s, those from T = %s read %s; the transition is at"
								+ " 2.2692, and within 5 %% of it counts as there. The mean energy of what was learnt reads"
								+ " %s.%s", steps, Quoted.plain(temperatures[0], 4),
						Quoted.withError(cold.last(), cold.lastError()),
						Quoted.plain(temperatures[temperatures.length - 1], 4),
						Quoted.withError(hot.last(), hot.lastError()), Quoted.plain(mixture, 4),
						trivial ? " That is near the transition too, so nothing follows; learn other temperatures."
								: one || near ? ""
										: " The two have not met: the flow has not ended; let it take more steps."));
	}
}
