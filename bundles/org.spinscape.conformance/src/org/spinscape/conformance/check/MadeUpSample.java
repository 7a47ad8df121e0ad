// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.References;
import org.spinscape.core.analysis.StudySample;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.space.IsingConfiguration;

/**
 * A disorder sample of the kit's own, with what a run would have left behind: a few spins with couplings +1 and -1, states
 * drawn from the exact distribution at each temperature, read as observables would read them, and what an explorer of all
 * states would have found.
 */
final class MadeUpSample implements StudySample {

	private final int index;
	private final MadeUpPlan plan;
	private final int disorder;
	private final TinyModel model;
	private final IsingConfiguration ground;

	/**
	 * @param index    as the study counts it
	 * @param disorder what the couplings and the run are drawn with: samples that differ in the index alone have left the
	 *                 same behind
	 */
	MadeUpSample(MadeUpPlan plan, int index, int disorder) {
		this.index = index;
		this.plan = plan;
		this.disorder = disorder;
		RandomStream random = stream("couplings", 0);
		int[][] matrix = new int[plan.spins()][plan.spins()];
		for (int i = 0; i < matrix.length; i++) {
			for (int j = 0; j < i; j++) {
				matrix[i][j] = random.nextBoolean() ? 1 : -1;
				matrix[j][i] = matrix[i][j];
			}
		}
		model = TinyModel.whole(matrix, true);
		ground = model.space().create();
		model.space().assign(ground, lowest());
	}

	private RandomStream stream(String place, int replica) {
		return new StreamKey(plan.spins(), StreamPurpose.TEST, "made up " + place, disorder, replica).open();
	}

	private double energy(int state) {
		IsingConfiguration spins = model.space().create();
		model.space().assign(spins, state);
		return model.energy(spins);
	}

	private int lowest() {
		int lowest = 0;
		for (int state = 1; state < model.states(); state++) {
			lowest = energy(state) < energy(lowest) ? state : lowest;
		}
		return lowest;
	}

	@Override
	public int index() {
		return index;
	}

	@Override
	public List<Result> results() {
		int minima = 0;
		int levels = 2 * plan.spins() * plan.spins() + 1; // whole energies of both signs
		long[] counts = new long[levels];
		for (int state = 0; state < model.states(); state++) {
			boolean minimum = true;
			for (int site = 0; site < plan.spins(); site++) {
				minimum &= energy(state ^ 1 << site) > energy(state);
			}
			minima += minimum ? 1 : 0;
			counts[(int) energy(state) + levels / 2]++;
		}
		List<Result> results = new ArrayList<>(List.of(
				Scalar.exact(LandscapeKinds.GROUND_ENERGY, energy(lowest())),
				Scalar.exact(LandscapeKinds.MINIMA, minima + 1),
				Scalar.exact(LandscapeKinds.FUNNEL_SHARE, (1.0 + disorder % 7) / 8)));
		results.add(densityOfStates(counts));
		results.add(new Configurations(LandscapeKinds.GROUND_STATES.tag(), model.space().description(),
				List.of(ground.toText()), new double[] { energy(lowest()) }, Configurations.Layout.NONE));
		return results;
	}

	private static Result densityOfStates(long[] counts) {
		List<Integer> levels = new ArrayList<>();
		for (int level = 0; level < counts.length; level++) {
			if (counts[level] > 0) {
				levels.add(level);
			}
		}
		return new Table(ThermalKinds.DENSITY_OF_STATES.tag(), ThermalKinds.DENSITY_OF_STATES.columns()
				.stream().<Table.Column>map(column -> switch (column.type()) {
					case REAL -> new Table.RealColumn(column.name(), column.unit(),
							levels.stream().mapToDouble(level -> level - counts.length / 2).toArray());
					case INTEGER -> new Table.IntegerColumn(column.name(), column.unit(),
							levels.stream().mapToLong(level -> counts[level]).toArray());
					case TEXT -> new Table.TextColumn(column.name(), levels.stream().map(String::valueOf).toList());
				}).toList());
	}

	@Override
	public TaskData load() {
		int[][][] states = states();
		List<Recording> recordings = List.of(
				one(ObservableKinds.ENERGY, false, states, this::energy),
				one(ObservableKinds.ENERGY_PER_SITE, false, states, state -> energy(state) / plan.spins()),
				one(ObservableKinds.MAGNETISATION, true, states, state -> mean(state, 0)),
				one(ObservableKinds.OVERLAP, false, states,
						state -> Math.abs(mean(state, (int) model.space().index(ground)))),
				one(ObservableKinds.SPIN_STRUCTURE_FACTOR, false, states, state -> wave(state, 0)),
				pairs(ObservableKinds.REPLICA_OVERLAP, true, states, this::mean),
				betweenTemperatures(states),
				pairs(ObservableKinds.LINK_OVERLAP, false, states, this::links),
				pairs(ObservableKinds.OVERLAP_STRUCTURE_FACTOR, false, states, this::wave));
		LandscapeFacts facts = new LandscapeFacts(plan.spins(), plan.spins() * Math.log(2),
				plan.spins() * (plan.spins() - 1) / 2, Double.NaN, plan.spins(), energy(lowest()), true);
		return new TaskData(recordings, facts, References.NONE, results());
	}

	/** {@code states[slot][replica][record]}, drawn independently. */
	private int[][][] states() {
		int[][][] states = new int[plan.temperatures().length][plan.replicas()][plan.records()];
		for (int replica = 0; replica < plan.replicas(); replica++) {
			RandomStream random = stream("run", plan.reversed() ? plan.replicas() - 1 - replica : replica);
			for (int slot = 0; slot < states.length; slot++) {
				double[] probabilities = model.boltzmann(plan.temperatures()[slot]);
				for (int record = 0; record < plan.records(); record++) {
					states[slot][replica][record] = plan.constant() ? 0 : draw(probabilities, random.nextDouble());
				}
			}
		}
		return states;
	}

	private static int draw(double[] probabilities, double number) {
		double left = number;
		for (int state = 0; state < probabilities.length - 1; state++) {
			left -= probabilities[state];
			if (left < 0) {
				return state;
			}
		}
		return probabilities.length - 1;
	}

	/** What is read off one state. */
	private interface OfOne {
		double read(int state);
	}

	/** What is read off two. */
	private interface OfTwo {
		double read(int state, int other);
	}

	private Recording one(ResultKind<Scalar> kind, boolean odd, int[][][] states, OfOne reading) {
		double[][][] values = new double[states.length][plan.replicas()][plan.records()];
		for (int slot = 0; slot < values.length; slot++) {
			for (int replica = 0; replica < plan.replicas(); replica++) {
				for (int record = 0; record < plan.records(); record++) {
					values[slot][replica][record] = reading.read(states[slot][replica][record]);
				}
			}
		}
		return recording(kind, odd, values);
	}

	private Recording pairs(ResultKind<Scalar> kind, boolean odd, int[][][] states, OfTwo reading) {
		double[][][] values = new double[states.length][plan.replicas() * (plan.replicas() - 1) / 2][plan.records()];
		for (int slot = 0; slot < values.length; slot++) {
			int pair = 0;
			for (int a = 0; a < plan.replicas(); a++) {
				for (int b = a + 1; b < plan.replicas(); b++) {
					for (int record = 0; record < plan.records(); record++) {
						values[slot][pair][record] = reading.read(states[slot][a][record], states[slot][b][record]);
					}
					pair++;
				}
			}
		}
		return recording(kind, odd, values);
	}

	/** Two different replicas, the second at the lowest temperature. */
	private Recording betweenTemperatures(int[][][] states) {
		int coldest = 0;
		for (int slot = 1; slot < states.length; slot++) {
			coldest = plan.temperatures()[slot] < plan.temperatures()[coldest] ? slot : coldest;
		}
		double[][][] values = new double[states.length][plan.replicas() * (plan.replicas() - 1)][plan.records()];
		for (int slot = 0; slot < values.length; slot++) {
			int pair = 0;
			for (int a = 0; a < plan.replicas(); a++) {
				for (int b = 0; b < plan.replicas(); b++) {
					for (int record = 0; a != b && record < plan.records(); record++) {
						values[slot][pair][record] = mean(states[slot][a][record], states[coldest][b][record]);
					}
					pair += a != b ? 1 : 0;
				}
			}
		}
		return recording(ObservableKinds.TEMPERATURE_OVERLAP, true, values);
	}

	private Recording recording(ResultKind<Scalar> kind, boolean odd, double[][][] values) {
		return new Recording(kind.tag(), plan.equilibrium(), plan.temperatures(), 10, values, odd, true);
	}

	/** Mean of {@code s_i s'_i}. */
	private double mean(int state, int other) {
		return 1 - 2.0 * Integer.bitCount(state ^ other) / plan.spins();
	}

	/** Mean over all bonds of {@code s_i s_j s'_i s'_j}. */
	private double links(int state, int other) {
		int differ = Integer.bitCount(state ^ other);
		return 1 - 4.0 * differ * (plan.spins() - differ) / (plan.spins() * (plan.spins() - 1));
	}

	/** Squared component of the longest wave around a ring. */
	private double wave(int state, int other) {
		double real = 0;
		double imaginary = 0;
		for (int site = 0; site < plan.spins(); site++) {
			int spin = 1 - 2 * ((state ^ other) >> site & 1);
			real += spin * Math.cos(2 * Math.PI * site / plan.spins());
			imaginary += spin * Math.sin(2 * Math.PI * site / plan.spins());
		}
		return (real * real + imaginary * imaginary) / (plan.spins() * plan.spins());
	}
}
