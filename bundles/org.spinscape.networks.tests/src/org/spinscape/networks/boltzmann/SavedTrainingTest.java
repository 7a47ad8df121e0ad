// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CancellationException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.work.WorkContext;

/** Trainings of stacks that are killed go on with the same bits. */
class SavedTrainingTest {

	private static final int STEPS = 64;

	/** Two stacks of two machines each, as an explorer trains them. */
	private static double[][] train(String algorithm, WorkContext context) {
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
					StreamName.TRAINING.with(" " + stack), saved);
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
		Mortal resumed = new Mortal(-1, killed.kept());
		assertArrayEquals(expected, train(algorithm, resumed));
		int saved = killedAt / 3 * 3; // the look whose state was kept
		assertEquals(32 - Math.max(0, saved - 1), resumed.looks(), "nothing is trained twice");
	}
}
