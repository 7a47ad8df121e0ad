// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinscape.core.result.ColumnKind;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Table;

/** Where J stands for the unit of energy that a model declares, and where it is a letter like others. */
class EnergyUnitTest {

	private static final EnergyUnit NATS = new EnergyUnit("nats");

	private static String unit(String declared) {
		return NATS.put(List.of(Scalar.exact(ResultKind.scalar("x", declared, "X"), 1))).getFirst().unit();
	}

	@Test
	void unitsOfEnergyAreTheModels() {
		assertEquals("nats", unit("J"));
		assertEquals("nats^2", unit("J^2"));
		assertEquals("nats/site", unit("J/site"));
		assertEquals("nats/k_B", unit("J/k_B"));
		assertEquals("sweeps", unit("sweeps"));
		assertEquals("Junits", unit("Junits"));
	}

	@Test
	void axesAndColumnsToo() {
		Series curve = new Series(ResultKind.series("c", "C").tag(), Axis.of("T", "J/k_B", 1), Axis.of("E", "J", 2));
		Table table = new Table(ResultKind.table("t", "T").tag(), List.of(ColumnKind.real("energy", "J").of(3.0)));
		List<Result> put = NATS.put(List.of(curve, table));
		assertEquals("nats/k_B", ((Series) put.get(0)).x().unit());
		assertEquals("nats", ((Series) put.get(0)).y().unit());
		assertEquals("nats", ((Table) put.get(1)).columns().getFirst().unit());
	}

	@Test
	void spinModelsAreLeftAsTheyAre() {
		Scalar energy = Scalar.exact(ResultKind.scalar("e", "J", "E"), 1);
		assertSame(energy, new EnergyUnit("J").put(List.of(energy)).getFirst());
	}
}
