// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.work.WorkContext;

/** Trainings of stacks that are killed go on with the same bits. */
class SavedTrainingTest {

	private static final int STEPS = 64;
	private static final double[] FRAMES = { 13, 64, 26, 39, 52 };

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

	private static List<TrainingFrame> frames(WorkContext context, double... frames) {
		SplitMix64 coins = new SplitMix64(3);
		double[] values = new double[8 * 50];
		for (int i = 0; i < values.length; i++) {
			values[i] = coins.nextInt(3) == 0 ? -1 : 1;
		}
		TrainingPlan plan = new TrainingPlan("pcd", 2, 10, 3, 10, STEPS, .1, .5, .001, true);
		Training training = new Training(plan, new SpinData(8, values), 5, new SplitMix64(8));
		List<TrainingFrame> kept = new SavedTraining(context).train("training", training, STEPS, frames);
		if (!kept.isEmpty()) {
			assertArrayEquals(training.machine().weights(), kept.getLast().weights(), "the last frame is the end");
		}
		return kept;
	}

	/** At the steps that were asked for, also of a training that was killed. */
	@Test
	void weightsAreKeptAtTimes() {
		List<TrainingFrame> expected = frames(new Mortal(-1, null), FRAMES);
		assertEquals(List.of(13, 26, 39, 52, 64), expected.stream().map(TrainingFrame::step).toList());
		assertEquals(List.of(), frames(new Mortal(-1, null)));
		assertEquals(List.of(1, 64), frames(new Mortal(-1, null), 1e9, 1, 0.5).stream().map(TrainingFrame::step).toList());
		Mortal killed = new Mortal(6, null);
		assertThrows(CancellationException.class, () -> frames(killed, FRAMES));
		List<TrainingFrame> resumed = frames(new Mortal(-1, killed.kept()), FRAMES);
		for (int i = 0; i < expected.size(); i++) {
			assertEquals(expected.get(i).step(), resumed.get(i).step());
			assertArrayEquals(expected.get(i).weights(), resumed.get(i).weights());
		}
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
