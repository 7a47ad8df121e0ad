// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.series;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;

/** Courses of runs against values worked out by hand. */
class TraceTest {

	private static List<Result> trace(double[][][] values) {
		Recording recording = new Recording(ResultKind.scalar("loss", "J", "Loss").tag(), false,
				new double[] { Double.NaN }, 5, values);
		Trace provider = new Trace();
		return provider.create(provider.schema().defaults()).analyze(taskData(recording));
	}

	private static TaskData taskData(Recording recording) {
		return new TaskData(List.of(recording), LandscapeFacts.NONE, List.of());
	}

	@Test
	void meansOverReplicasRecordByRecord() {
		List<Result> results = trace(new double[][][] { { { 4, 2, 1 }, { 6, 4, 1 } } });
		Series series = (Series) results.get(0);
		assertEquals("trace[of=loss]", series.name());
		assertArrayEquals(new double[] { 5, 10, 15 }, series.x().values());
		assertArrayEquals(new double[] { 5, 3, 1 }, series.y().values());
		// Two values 2 apart: standard deviation sqrt 2, standard error 1.
		assertArrayEquals(new double[] { 1, 1, 0 }, series.y().errors(), 1e-12);
		assertEquals(1, ((Scalar) results.get(1)).value());
		assertEquals(0, ((Scalar) results.get(1)).thermalError(), 1e-12, "two replicas have an error");
	}

	/** A billion leaves 2e-7 of a double; the difference of two mean squares would be off by hundreds. */
	@Test
	void largeValuesKeepTheirErrors() {
		double[][] large = { { 1e9 + 4, 1e9 + 2, 1e9 + 1 }, { 1e9 + 6, 1e9 + 4, 1e9 + 1 } };
		Series series = (Series) trace(new double[][][] { large }).get(0);
		assertArrayEquals(new double[] { 1, 1, 0 }, series.y().errors(), 1e-6);
	}

	@Test
	void oneReplicaHasNoError() {
		List<Result> results = trace(new double[][][] { { { 4, 2 } } });
		assertEquals(0, ((Series) results.get(0)).y().errors().length);
		assertEquals(2, ((Scalar) results.get(1)).value());
	}

	@Test
	void nothingRecordedGivesNothing() {
		assertEquals(List.of(), trace(new double[][][] { { {} } }));
	}
}
