// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.random.LaneStream;
import org.spinscape.kernels.random.WordBuffer;
import org.spinscape.kernels.walk.SpinLanes;
import org.spinscape.kernels.walk.SpinRule;

/**
 * Walkers on pairs with few neighbours that are swept together by Metropolis, side by side: registers hold the same spin
 * of several walkers, which may have different temperatures. Made by {@link SweepKernels#lanes}.
 *
 * <p>
 * Local fields are summed up anew for each attempt, in whole numbers: nothing drifts. Most attempts are decided
 * by rough deviates, the others by more digits of the same uniform number: acceptance probabilities are exact to 2^-52.
 */
final class SparseLanes implements SpinLanes {

	/** Places that are updated together: what belongs to them stays in the cache. */
	static final int MOST = 64;
	/** Digits of a uniform number beyond those of a rough deviate. */
	private static final int FURTHER = 21;

	private final IsingSpace space;
	private final IntegerCouplings units;
	/** Site at each place, and place of each site; first place of each set without bonds inside. */
	private final int[] order;
	private final int[] places;
	private final int[] sets;
	private final FieldKernel kernel;
	private final LaneFields fields;
	private final double[] temperatures;
	private final LaneStream stream;
	private final WordBuffer further;
	private final int[] numbers;
	private final float[] deviates;
	private final byte[] marks;

	SparseLanes(IsingSpace space, IntegerCouplings units, double temperature, List<? extends RandomStream> seeds,
			FieldKernel kernel) {
		if (seeds.isEmpty()) {
			throw new IllegalArgumentException("at least one lane is needed");
		}
		this.space = space;
		this.units = units;
		this.kernel = kernel;
		IndependentSets independent = IndependentSets.of(units);
		order = Arrays.stream(independent.order()).filter(site -> site >= 0).toArray();
		places = new int[order.length];
		for (int place = 0; place < order.length; place++) {
			places[order[place]] = place;
		}
		sets = new int[independent.count() + 1];
		for (int set = 0; set < independent.count(); set++) {
			int[] starts = independent.starts();
			sets[set + 1] = sets[set] + (int) Arrays.stream(independent.order(), starts[set], starts[set + 1])
					.filter(site -> site >= 0).count();
		}
		int width = Math.ceilDiv(seeds.size(), FieldKernel.STEP) * FieldKernel.STEP;
		fields = layOut(width);
		temperatures = new double[seeds.size()];
		Arrays.fill(temperatures, Double.NaN);
		for (int lane = 0; lane < seeds.size(); lane++) {
			set(lane, space.random(seeds.get(lane)));
			temperature(lane, temperature);
		}
		stream = LaneStream.open(IntStream.range(0, width / 2).mapToObj(g -> seeds.get(2 * g % seeds.size())).toList(),
				width / 2);
		further = new WordBuffer(seeds.getFirst());
		numbers = new int[MOST * width];
		deviates = new float[numbers.length];
		marks = new byte[MOST * width / FieldKernel.STEP];
	}

	private LaneFields layOut(int width) {
		int[] rows = new int[order.length + 1];
		int[] neighbours = new int[units.neighbours.length];
		double[] couplings = new double[neighbours.length];
		double[] outer = new double[order.length];
		int next = 0;
		for (int place = 0; place < order.length; place++) {
			int site = order[place];
			outer[place] = units.fields[site];
			for (int k = units.offsets[site]; k < units.offsets[site + 1]; k++) {
				neighbours[next] = places[units.neighbours[k]] * width;
				couplings[next++] = units.couplings[k];
			}
			rows[place + 1] = next;
		}
		return new LaneFields(width, rows, neighbours, couplings, outer);
	}

	@Override
	public int lanes() {
		return temperatures.length;
	}

	@Override
	public double temperature(int lane) {
		return temperatures[lane];
	}

	@Override
	public void temperature(int lane, double temperature) {
		if (!(temperature >= 0)) {
			throw new IllegalArgumentException("a temperature must be 0 or more: " + temperature);
		}
		if (temperatures[lane] != temperature) {
			temperatures[lane] = temperature;
			fields.temperature(lane, temperature / units.unit);
		}
	}

	@Override
	public void sweep(SpinRule rule) {
		if (rule != SpinRule.METROPOLIS) {
			throw new IllegalArgumentException("these lanes are swept by Metropolis alone");
		}
		for (int set = 0; set + 1 < sets.length; set++) {
			for (int from = sets[set]; from < sets[set + 1]; from += MOST) {
				int to = Math.min(from + MOST, sets[set + 1]);
				kernel.draw(stream.state(), fields.width, to - from, numbers, deviates);
				kernel.update(fields, from, to, deviates, marks);
				decide(from, to);
			}
		}
	}

	/** What is marked. The places are not joined, so that it does not matter that others have turned since. */
	private void decide(int from, int to) {
		for (int group = 0; group * FieldKernel.STEP < lanes(); group++) {
			for (int place = from; place < to; place++) {
				int rest = marks[group * MOST + place - from] & 0xFF;
				for (; rest != 0; rest &= rest - 1) {
					int lane = group * FieldKernel.STEP + Integer.numberOfTrailingZeros(rest);
					if (lane < lanes()) {
						decide(place, lane, numbers[(place - from) * fields.width + lane]);
					}
				}
			}
		}
	}

	private void decide(int place, int lane, int number) {
		long digits = (long) number << FURTHER | further.nextLong() >>> Long.SIZE - FURTHER;
		double deviate = -Acceptance.ln((digits + 0.5) * 0x1p-52 * Acceptance.STRETCH);
		if (deviate >= 0) {
			fields.decide(place, lane, deviate);
		}
	}

	@Override
	public double energy(int lane) {
		return units.energy(fields.agreement[Objects.checkIndex(lane, lanes())]);
	}

	@Override
	public IsingConfiguration configuration(int lane) {
		Objects.checkIndex(lane, lanes());
		IsingConfiguration state = space.create();
		long word = 0;
		for (int site = 0; site < places.length; site++) {
			long sign = Float.floatToRawIntBits(fields.spins[places[site] * fields.width + lane]) >>> 31;
			word |= sign << site;
			if ((site & 63) == 63 || site == places.length - 1) {
				state.flip(site >>> 6, word);
				word = 0;
			}
		}
		return state;
	}

	@Override
	public void set(int lane, IsingConfiguration state) {
		Objects.checkIndex(lane, lanes());
		if (state.sites() != places.length) {
			throw new IllegalArgumentException(state.sites() + " spins do not fit " + places.length);
		}
		for (int place = 0; place < order.length; place++) {
			fields.spins[place * fields.width + lane] = state.spin(order[place]);
		}
		fields.sum(lane);
	}

	@Override
	public void flip(int lane, int site) {
		fields.turn(places[site], Objects.checkIndex(lane, lanes()));
	}

	@Override
	public String kernel() {
		return "sparse pairs, walkers side by side, " + kernel.description();
	}

	@Override
	public void save(DataOutput out) throws IOException {
		for (int lane = 0; lane < lanes(); lane++) {
			out.writeDouble(temperatures[lane]);
			space.write(configuration(lane), out);
		}
		stream.save(out);
		further.save(out);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		for (int lane = 0; lane < lanes(); lane++) {
			temperature(lane, in.readDouble());
			set(lane, space.read(in));
		}
		stream.restore(in);
		further.restore(in);
	}
}
