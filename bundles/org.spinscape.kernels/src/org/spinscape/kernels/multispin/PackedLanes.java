// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.random.LaneStream;
import org.spinscape.kernels.random.WordBuffer;
import org.spinscape.kernels.walk.SpinLanes;
import org.spinscape.kernels.walk.SpinRule;

/**
 * Walkers on a {@link PackedLattice} that are swept together by Metropolis, a word for each side by side: registers hold
 * 64 spins of several walkers, which may have different temperatures. Made by {@link PackedLattice#lanes}.
 *
 * <p>
 * Every walker has coins of its own; probabilities are right to 2^-62. A walk depends on all seeds and temperatures, and on nothing else.
 */
public final class PackedLanes implements SpinLanes {

	/** Places whose coins are tossed together. */
	private static final int MOST = 16;
	/** Digits decided by the kernel; one more costs a round, one less doubles what is left open. Affects speed only. */
	private static final int ROUNDS = 12;

	private final SignedModel model;
	private final long units;
	private final long bonds;
	private final PackedLayout layout;
	private final WordMap map;
	private final LaneKernel kernel;
	private final int width;
	private final int leaves;
	/** The temperature that each lane shall have, and the column that its words stand in. */
	private final double[] wanted;
	private final int[] columns;
	private boolean settled = true;
	/** Scratch: lanes in a column of another temperature. */
	private final int[] wrong;
	private final LaneThresholds thresholds;
	private final LaneStream stream;
	private final WordBuffer open;
	private final long[] words;
	private final long[] coins;
	/** Which of them are not all decided. */
	private final byte[] left;
	private final long[] unsatisfied;
	private boolean counted;
	/** Whether the turned copies that bonds are counted with are those of the spins. */
	private boolean fresh;

	PackedLanes(PackedLattice plan, double temperature, List<? extends RandomStream> seeds, LaneKernel kernel) {
		if (seeds.isEmpty()) {
			throw new IllegalArgumentException("at least one lane is needed");
		}
		model = plan.model();
		units = model.units();
		bonds = (long) model.graph().sites() * plan.grid().dimension();
		this.kernel = kernel;
		layout = PackedLayout.of(plan.grid(), model.graph());
		map = new WordMap(plan.grid(), layout);
		width = Math.ceilDiv(seeds.size(), LaneKernel.STEP) * LaneKernel.STEP;
		leaves = layout.slots() / 2 + 1;
		thresholds = new LaneThresholds(plan.flipProbability(SpinRule.METROPOLIS), leaves, ROUNDS, width, seeds.size(),
				temperature);
		wanted = new double[seeds.size()];
		Arrays.fill(wanted, temperature);
		columns = IntStream.range(0, wanted.length).toArray();
		wrong = new int[wanted.length];
		words = new long[layout.words() * width];
		for (int lane = 0; lane < seeds.size(); lane++) {
			map.write(model.space().random(seeds.get(lane)), words, width, lane);
		}
		stream = LaneStream.open(seeds, width);
		open = new WordBuffer(seeds.getFirst());
		coins = new long[MOST * (leaves + 1) * width];
		left = new byte[MOST * width / LaneKernel.STEP];
		unsatisfied = new long[width];
	}

	@Override
	public int lanes() {
		return wanted.length;
	}

	@Override
	public double temperature(int lane) {
		return wanted[lane];
	}

	@Override
	public void temperature(int lane, double temperature) {
		if (!(temperature >= 0)) {
			throw new IllegalArgumentException("a temperature must be 0 or more: " + temperature);
		}
		settled &= wanted[lane] == temperature;
		wanted[lane] = temperature;
	}

	@Override
	public void exchange(int lane, int other) {
		double temperature = wanted[lane];
		if (temperature != wanted[other]) {
			wanted[lane] = wanted[other];
			wanted[other] = temperature;
			if (settled) {
				exchangeColumns(lane, other);
			}
		}
	}

	/**
	 * Brings every lane to a column of its temperature: by exchanging columns where that does, since a state is smaller than
	 * the digits of a temperature.
	 */
	private void settle() {
		boolean same = true; // as in annealing
		int count = 0;
		for (int lane = 0; lane < wanted.length; lane++) {
			same &= wanted[lane] == wanted[0];
			if (thresholds.get(columns[lane]) != wanted[lane]) {
				wrong[count++] = lane;
			}
		}
		for (int i = 0; i < count; i++) {
			int lane = wrong[i];
			if (thresholds.get(columns[lane]) != wanted[lane]) {
				int j = same ? count : i + 1;
				while (j < count && (thresholds.get(columns[wrong[j]]) != wanted[lane]
						|| wanted[wrong[j]] == wanted[lane])) {
					j++;
				}
				if (j < count) {
					exchangeColumns(lane, wrong[j]);
				} else {
					thresholds.set(columns[lane], wanted[lane]);
				}
			}
		}
		settled = true;
	}

	private void exchangeColumns(int lane, int other) {
		int from = columns[lane];
		int to = columns[other];
		for (int k = 0; k < layout.places() * width; k += width) {
			long word = words[k + from];
			words[k + from] = words[k + to];
			words[k + to] = word;
		}
		long count = unsatisfied[from];
		unsatisfied[from] = unsatisfied[to];
		unsatisfied[to] = count;
		columns[lane] = to;
		columns[other] = from;
		fresh = false;
	}

	@Override
	public void sweep(SpinRule rule) {
		if (rule != SpinRule.METROPOLIS) {
			throw new IllegalArgumentException("these lanes are swept by Metropolis alone");
		}
		if (!settled) {
			settle();
		}
		for (PackedLayout.Colour colour : layout.colours()) {
			kernel.turn(words, width, colour.copies());
			for (int from = colour.from(); from < colour.to(); from += MOST) {
				int to = Math.min(from + MOST, colour.to());
				toss(to - from + 1 & ~1);
				kernel.update(words, width, layout, from, to, coins);
			}
		}
		fresh = layout.colours().size() == 2;
		counted = false;
	}

	/** @param places even */
	private void toss(int places) {
		kernel.toss(stream.state(), width, places, ROUNDS, thresholds.steps(), leaves, coins, left);
		int groups = width / LaneKernel.STEP;
		for (int place = 0; place < places; place++) {
			int first = place * (leaves + 1) * width;
			for (int group = 0; group < groups; group++) {
				for (int rest = left[place * groups + group] & 0xFF; rest != 0; rest &= rest - 1) {
					int column = group * LaneKernel.STEP + Integer.numberOfTrailingZeros(rest);
					if (column < wanted.length) {
						decide(coins[first + leaves * width + column], first + column, column);
					}
				}
			}
		}
	}

	/** By further digits, for the bits that are set. */
	private void decide(long undecided, int first, int column) {
		for (long rest = undecided; rest != 0; rest &= rest - 1) {
			long bit = Long.lowestOneBit(rest);
			int digit = ROUNDS + Long.numberOfTrailingZeros(open.nextLong());
			for (int u = 0; u < leaves; u++) {
				int coin = first + u * width;
				coins[coin] = coins[coin] & ~bit | (thresholds.digit(column, u, digit) ? bit : 0);
			}
		}
	}

	@Override
	public double energy(int lane) {
		Objects.checkIndex(lane, lanes());
		if (!counted) {
			if (!fresh) {
				layout.colours().forEach(colour -> kernel.turn(words, width, colour.copies()));
				fresh = true;
			}
			kernel.count(words, width, layout, unsatisfied);
			counted = true;
		}
		return model.energy(units, bonds, unsatisfied[columns[lane]]);
	}

	@Override
	public void energies(double[] into) {
		energy(0); // so that they are counted
		for (int lane = 0; lane < into.length; lane++) {
			into[lane] = model.energy(units, bonds, unsatisfied[columns[lane]]);
		}
	}

	@Override
	public IsingConfiguration configuration(int lane) {
		Objects.checkIndex(lane, lanes());
		IsingConfiguration state = model.space().create();
		map.read(words, width, columns[lane], state);
		return state;
	}

	@Override
	public void set(int lane, IsingConfiguration state) {
		Objects.checkIndex(lane, lanes());
		if (state.sites() != model.space().sites()) {
			throw new IllegalArgumentException(state.sites() + " spins do not fit " + model.space().sites());
		}
		map.write(state, words, width, columns[lane]);
		fresh = false;
		counted = false;
	}

	@Override
	public void flip(int lane, int site) {
		map.flip(site, words, width, columns[lane]);
		fresh = false;
		counted = false;
	}

	@Override
	public String kernel() {
		return "packed lattice, walkers side by side, " + kernel.description();
	}

	@Override
	public void save(DataOutput out) throws IOException {
		for (int lane = 0; lane < lanes(); lane++) {
			out.writeDouble(wanted[lane]);
			out.writeInt(columns[lane]);
			out.writeDouble(thresholds.get(columns[lane]));
		}
		for (int k = 0; k < layout.places() * width; k++) {
			out.writeLong(words[k]);
		}
		stream.save(out);
		open.save(out);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		for (int lane = 0; lane < lanes(); lane++) {
			wanted[lane] = in.readDouble();
			columns[lane] = in.readInt();
			thresholds.set(columns[lane], in.readDouble());
		}
		for (int k = 0; k < layout.places() * width; k++) {
			words[k] = in.readLong();
		}
		settled = false;
		stream.restore(in);
		open.restore(in);
		fresh = false;
		counted = false;
	}
}
