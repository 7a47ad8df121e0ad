// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.ui.live.LiveTraces;
import org.spinscape.ui.live.TraceKey;
import org.spinscape.ui.live.TracePoints;
import org.spinscape.ui.live.TracedQuantity;

/** What tasks tell while they run becomes traces: means over replicas with their spread, in bounded memory. */
class LiveTracesTest {

	private static final double[] TEMPERATURES = { 0.5, 1 };

	private final LiveTraces traces = new LiveTraces();

	private static Recording recording(double[][][] values) {
		return new Recording(ObservableKinds.ENERGY.tag(), true, TEMPERATURES, 1, values);
	}

	private TracePoints only(TraceKey key) {
		return traces.points(List.of(key)).get(key);
	}

	@Test
	void aPointIsTheMeanOverReplicasAndRecordsWithTheSpreadBetweenReplicas() {
		traces.recorded("a", 10, List.of(recording(new double[][][] { { { 1, 3 }, { 5, 7 } }, { { 4 }, { 4 } } })));
		List<TraceKey> keys = traces.keys();
		assertEquals(2, keys.size());
		assertEquals(1, keys.get(1).temperature());
		TracePoints cold = only(keys.get(0));
		assertArrayEquals(new double[] { 10 }, cold.sweeps());
		assertArrayEquals(new double[] { 4 }, cold.values(), 1e-12);
		assertArrayEquals(new double[] { Math.sqrt(8) }, cold.spreads(), 1e-12); // of 2 and 6
		assertTrue(cold.hasSpreads());
		assertFalse(only(keys.get(1)).hasSpreads());
	}

	@Test
	void aLongTraceIsThinnedButStaysWhole() {
		for (int sweep = 1; sweep <= 10_000; sweep++) {
			traces.energies("a", sweep, new double[] { -sweep });
		}
		TraceKey key = traces.keys().getFirst();
		assertEquals(TracedQuantity.PRESENT_ENERGY, key.quantity());
		TracePoints points = only(key);
		assertTrue(points.size() >= 300 && points.size() <= 600, points.size() + " points");
		assertEquals(1, points.sweeps()[0]);
		assertTrue(points.sweeps()[points.size() - 1] > 9_900);
		for (int i = 0; i < points.size(); i++) {
			assertEquals(-points.sweeps()[i], points.values()[i]);
		}
	}

	@Test
	void theTasksThatStartedLastAreKept() {
		for (int task = 0; task < 20; task++) {
			traces.energies("t" + task, 1, new double[] { 0 });
		}
		assertEquals(List.of("t12", "t13", "t14", "t15", "t16", "t17", "t18", "t19"), traces.keys().stream().map(
				TraceKey::task)
				.toList());
	}
}
