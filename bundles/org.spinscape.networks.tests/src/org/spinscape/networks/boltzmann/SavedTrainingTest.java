// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.StateReader;
import org.spinscape.core.explorer.StateWriter;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;

/** Trainings of stacks that are killed go on with the same bits. */
class SavedTrainingTest {

	private static final int STEPS = 64;

	/** Keeps states in memory, and is killed at a look. */
	private static final class Mortal implements ExplorerContext {

		private final int killedAt;
		private int looks;
		private byte[] kept;

		Mortal(int killedAt, byte[] kept) {
			this.killedAt = killedAt;
			this.kept = kept;
		}

		@Override
		public RandomStream random() {
			return new SplitMix64(1);
		}

		@Override
		public boolean saveDue() {
			looks++;
			return looks % 3 == 0;
		}

		@Override
		public void save(StateWriter state) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			try {
				state.write(new DataOutputStream(bytes));
			} catch (IOException impossible) {
				throw new UncheckedIOException(impossible);
			}
			kept = bytes.toByteArray();
		}

		@Override
		public boolean restore(StateReader state) {
			if (kept == null) {
				return false;
			}
			try {
				state.read(new DataInputStream(new ByteArrayInputStream(kept)));
			} catch (IOException impossible) {
				throw new UncheckedIOException(impossible);
			}
			return true;
		}

		@Override
		public void phase(String name, long total) {
			// nobody listens
		}

		@Override
		public void done(long units) {
			// nobody listens
		}

		@Override
		public boolean cancelled() {
			return looks == killedAt;
		}
	}

	/** Two stacks of two machines each, as an explorer trains them. */
	private static double[][] train(String algorithm, ExplorerContext context) {
		SplitMix64 coins = new SplitMix64(3);
		double[] values = new double[8 * 50];
		for (int i = 0; i < values.length; i++) {
			values[i] = coins.nextInt(3) == 0 ? -1 : 1;
		}
		TrainingPlan plan = new TrainingPlan(algorithm, 2, 10, 3, 10, STEPS, .1, .5, .001, true);
		SavedTraining saved = new SavedTraining(context);
		double[][] weights = new double[4][];
		for (int stack = 0; stack < 2; stack++) {
			DeepMachine machine = DeepMachine.train(plan, new SpinData(8, values), new int[] { 5, 3 }, new StreamFamily(77),
					StreamName.TRAINING.with(" " + stack), context, saved);
			weights[2 * stack] = machine.layers().get(0).weights();
			weights[2 * stack + 1] = machine.layers().get(1).weights();
		}
		return weights;
	}

	/** Killed in each of the four machines; each has eight looks, and every third one saves. */
	@ParameterizedTest
	@CsvSource({ "cd, 2", "cd, 13", "pcd, 4", "pcd, 14", "pcd, 20", "pcd, 31", "tempered, 7", "tempered, 23" })
	void killedAndResumed(String algorithm, int killedAt) {
		double[][] expected = train(algorithm, new Mortal(-1, null));
		Mortal killed = new Mortal(killedAt, null);
		assertThrows(CancellationException.class, () -> train(algorithm, killed));
		Mortal resumed = new Mortal(-1, killed.kept);
		assertArrayEquals(expected, train(algorithm, resumed));
		int saved = killedAt / 3 * 3; // the look whose state was kept
		assertEquals(32 - Math.max(0, saved - 1), resumed.looks, "nothing is trained twice");
	}
}
