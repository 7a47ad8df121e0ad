// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import org.spinscape.core.hamiltonian.EnergyResolution;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.sampler.Descent;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.Configuration;

/** See {@link Quench}. */
final class QuenchSampler<C extends Configuration> extends Search<C> {

	static final ResultKind<Scalar> WALK_LENGTH = ResultKind.scalar("walk-length", "moves",
			"Mean number of moves from a random state to its minimum");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(WALK_LENGTH);

	private final StartState<C> start;
	private final Descent descent;
	private final EnergyResolution resolution;
	private long quenches;
	private long steps;

	QuenchSampler(Hamiltonian<C> hamiltonian, RandomStream random, StartState<C> start, Descent descent) {
		super(hamiltonian, random, start);
		this.start = start;
		this.descent = descent;
		resolution = EnergyResolution.of(hamiltonian);
	}

	@Override
	public void sweep() {
		walker.reset(start.draw(random));
		steps += descent.descend(walker, resolution, random);
		quenches++;
		best().look();
	}

	@Override
	public List<Result> report() {
		return List.of(Scalar.exact(WALK_LENGTH,
				quenches == 0 ? Double.NaN : steps / (double) quenches));
	}

	@Override
	public void save(DataOutput out) throws IOException {
		super.save(out);
		out.writeLong(quenches);
		out.writeLong(steps);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		super.restore(in);
		quenches = in.readLong();
		steps = in.readLong();
	}
}
