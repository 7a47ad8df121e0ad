// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.cluster;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.samplers.OneWalker;
import org.spinscape.samplers.SweepLength;

/** See {@link Wolff}. */
final class WolffSampler extends OneWalker<IsingConfiguration> {

	static final ResultKind<Scalar> CLUSTER_SIZE = ResultKind.scalar("cluster-size", "spins",
			"Mean size of the clusters flipped, over the whole run");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(CLUSTER_SIZE);

	private final PairCouplings pairs;
	private final BondProbabilities probabilities;
	private final int clusters;
	private final boolean[] member;
	private final int[] cluster;
	private long grown;
	private long flipped;

	WolffSampler(Hamiltonian<IsingConfiguration> hamiltonian, PairCouplings pairs, RandomStream random,
			StartState<IsingConfiguration> start,
			double temperature, int clusters) {
		super(hamiltonian, random, start, temperature);
		this.pairs = pairs;
		this.clusters = clusters;
		probabilities = new BondProbabilities(pairs, temperature);
		member = new boolean[pairs.spins()];
		cluster = new int[pairs.spins()];
	}

	@Override
	public void temperature(double value) {
		super.temperature(value);
		probabilities.set(value);
	}

	@Override
	public void sweep() {
		int now = SweepLength.draw(random, clusters);
		for (int i = 0; i < now; i++) {
			int size = grow(random.nextInt(member.length));
			for (int k = 0; k < size; k++) {
				member[cluster[k]] = false;
				walker.accept(cluster[k]);
			}
			grown++;
			flipped += size;
			best().look();
		}
	}

	private int grow(int start) {
		IsingConfiguration state = walker.configuration();
		int size = 0;
		cluster[size++] = start;
		member[start] = true;
		for (int next = 0; next < size; next++) {
			int site = cluster[next];
			for (int k = pairs.offsets()[site]; k < pairs.offsets()[site + 1]; k++) {
				int neighbour = pairs.neighbours()[k];
				boolean satisfied = pairs.couplings()[k] * state.spin(site) * state.spin(neighbour) > 0;
				if (satisfied && !member[neighbour] && random.nextDouble() < probabilities.get(k)) {
					member[neighbour] = true;
					cluster[size++] = neighbour;
				}
			}
		}
		return size;
	}

	@Override
	public String kernel() {
		return "single clusters";
	}

	@Override
	public List<Result> report() {
		return List.of(Scalar.exact(CLUSTER_SIZE,
				grown == 0 ? Double.NaN : flipped / (double) grown));
	}

	@Override
	public void save(DataOutput out) throws IOException {
		super.save(out);
		out.writeLong(grown);
		out.writeLong(flipped);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		super.restore(in);
		grown = in.readLong();
		flipped = in.readLong();
	}
}
