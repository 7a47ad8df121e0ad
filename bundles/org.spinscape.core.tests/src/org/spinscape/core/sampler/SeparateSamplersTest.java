// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.sampler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.core.space.StateSpace;

/** Samplers side by side: what is asked of one reaches that one, and all are swept, saved and restored. */
class SeparateSamplersTest {

	private static final ResultKind<Scalar> NUMBER = ResultKind.scalar("number", "", "Which one it is");

	private static final class Up implements Hamiltonian<IsingConfiguration> {

		@Override
		public StateSpace<IsingConfiguration> space() {
			return new IsingSpace(4);
		}

		@Override
		public double energy(IsingConfiguration state) {
			return -state.magnetisation();
		}
	}

	/** Turns spin 0 in each sweep. */
	private static class Turning implements SingleSystemSampler {

		private final int number;
		private final EnergyTracker<IsingConfiguration> walker = new Up().track(new IsingSpace(4).create());
		private double temperature;
		private final boolean equilibrium;
		int sweeps;

		Turning(int number, boolean equilibrium) {
			this.number = number;
			this.equilibrium = equilibrium;
			temperature = number;
		}

		@Override
		public void sweep() {
			walker.accept(0);
			sweeps++;
		}

		@Override
		public EnergyTracker<?> walker() {
			return walker;
		}

		@Override
		public double temperature() {
			return temperature;
		}

		@Override
		public void temperature(double value) {
			temperature = value;
		}

		@Override
		public boolean equilibrium() {
			return equilibrium;
		}

		@Override
		public List<Result> report() {
			return List.of(Scalar.exact(NUMBER, number));
		}

		@Override
		public String kernel() {
			return "kernel " + number;
		}

		@Override
		public void save(DataOutput out) throws IOException {
			out.writeInt(sweeps);
		}

		@Override
		public void restore(DataInput in) throws IOException {
			sweeps = in.readInt();
		}
	}

	/** One that remembers its best state, and has weights of its own. */
	private static final class Remembering extends Turning implements BestState, GeneralisedEnsemble {

		Remembering(int number) {
			super(number, true);
		}

		@Override
		public double bestEnergy() {
			return -4;
		}

		@Override
		public Configuration bestConfiguration() {
			return new IsingSpace(4).create();
		}

		@Override
		public double logWeight(double energy) {
			return 2 * energy;
		}
	}

	private final Turning first = new Turning(1, true);
	private final Remembering second = new Remembering(2);

	@Test
	void replicas() throws IOException {
		Replicas replicas = Replicas.separately(List.of(first, second));
		replicas.sweep();
		assertEquals(List.of(1, 1), List.of(first.sweeps, second.sweeps));
		assertEquals(2, replicas.replicas());
		assertEquals(1, replicas.slots());
		assertSame(second.walker(), replicas.walker(0, 1));
		assertEquals(1, replicas.temperature(0));
		assertTrue(replicas.equilibrium());
		assertFalse(Replicas.separately(List.of(new Turning(3, false))).equilibrium());
		assertEquals(Optional.empty(), replicas.bestState(0));
		assertEquals(-4, replicas.bestState(1).orElseThrow().bestEnergy());
		assertEquals(Optional.empty(), replicas.weights(0));
		assertEquals(6, replicas.weights(1).orElseThrow().logWeight(3));
		assertEquals(first.report(), replicas.report());
		assertEquals("kernel 1", replicas.kernel());
		assertEquals(Optional.empty(), replicas.exchanges());
		assertTrue(replicas.independent());
		second.sweep();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		replicas.save(new DataOutputStream(bytes));
		assertRestored(bytes, Replicas.separately(List.of(first, second))::restore);
	}

	@Test
	void walkersAndTheirReplicas() throws IOException {
		WalkerBatch batch = WalkerBatch.separately(List.of(first, second));
		batch.sweep();
		assertEquals(2, batch.size());
		assertSame(second.walker(), batch.walker(1));
		batch.temperature(1, 7);
		assertEquals(7, second.temperature());
		assertEquals(List.of(1.0, 7.0), List.of(batch.temperature(0), batch.temperature(1)));
		batch.exchange(0, 1);
		assertEquals(List.of(7.0, 1.0), List.of(batch.temperature(0), batch.temperature(1)));
		double[] energies = new double[2];
		first.sweep();
		batch.energies(energies);
		assertEquals(List.of(-4.0, -2.0), List.of(energies[0], energies[1]));
		assertTrue(batch.equilibrium());
		assertFalse(WalkerBatch.separately(List.of(first, new Turning(3, false))).equilibrium());
		assertEquals(Optional.empty(), batch.bestState(0));
		assertEquals(-4, batch.bestState(1).orElseThrow().bestEnergy());
		assertEquals("kernel 1", batch.kernel());
		assertEquals(first.report(), batch.report());
		assertTrue(batch.independent());
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		batch.save(new DataOutputStream(bytes));
		assertRestored(bytes, batch::restore);

		Replicas replicas = Replicas.of(batch);
		int before = first.sweeps;
		replicas.sweep();
		assertEquals(before + 1, first.sweeps);
		assertEquals(2, replicas.replicas());
		assertEquals(1, replicas.slots());
		assertSame(second.walker(), replicas.walker(0, 1));
		assertEquals(7, replicas.temperature(0));
		assertTrue(replicas.equilibrium() && replicas.independent());
		assertEquals(-4, replicas.bestState(1).orElseThrow().bestEnergy());
		assertEquals("kernel 1", replicas.kernel());
		assertEquals(first.report(), replicas.report());
		ByteArrayOutputStream more = new ByteArrayOutputStream();
		replicas.save(new DataOutputStream(more));
		assertRestored(more, replicas::restore);
	}

	private interface Restoring {
		void from(DataInput in) throws IOException;
	}

	private void assertRestored(ByteArrayOutputStream bytes, Restoring all) throws IOException {
		List<Integer> sweeps = List.of(first.sweeps, second.sweeps);
		first.sweep();
		second.sweep();
		all.from(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		assertEquals(sweeps, List.of(first.sweeps, second.sweeps));
	}

	@Test
	void oneSystemHasOneSlot() {
		assertEquals(1, first.slots());
		assertSame(first.walker(), first.walker(0));
		assertEquals(1, first.temperature(0));
		assertTrue(first.keepsTemperature());
		assertFalse(new Turning(Integer.MAX_VALUE, false).keepsTemperature());
		first.temperature(Double.NaN);
		assertFalse(first.keepsTemperature());
		assertEquals(Optional.empty(), SingleSystemSampler.refuse(first));
	}
}
