// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.thermal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** Bins and blocks of a handful of energies, and what is refused. */
class EnergyRecordsTest {

	private static final double TINY = 1e-12;

	private static Recording energies(double[] temperatures, double[][]... slots) {
		return new Recording(ObservableKinds.ENERGY.tag(), true, temperatures, 1, slots);
	}

	/** At T = 1/2 a bin is narrower than 0.025: 0, 0.01 and 0.02 share one at their mean, 0.03 starts the next. */
	@Test
	void binsStandAtTheMeanOfTheirEnergies() {
		EnergyRecords records = EnergyRecords.of(List.of(energies(new double[] { 2, 0.5 },
				new double[][] { { 0.02, -7, 0, -7 } }, new double[][] { { 0.01, 0.03, 0.01, 0.03 } })));
		assertArrayEquals(new double[] { 0.5, 2 }, records.betas(), TINY, "the hottest first");
		assertArrayEquals(new double[] { -7, 0.01, 0.03 }, records.energies(), TINY);
		Mbar.Input all = records.without(-1, 2);
		assertArrayEquals(new double[] { 2, 4, 2 }, all.counts());
		assertArrayEquals(new double[] { 4, 4 }, all.records());
		assertEquals(4, records.length());
	}

	/** Levels that are further apart are kept as they are, far from zero too. */
	@Test
	void levelsAreKept() {
		for (double ground : new double[] { 0, -1e6 }) {
			EnergyRecords records = EnergyRecords.of(List.of(energies(new double[] { 1 },
					new double[][] { { ground + 0.06, ground, ground + 0.12, ground + 0.06 } })));
			assertArrayEquals(new double[] { ground, ground + 0.06, ground + 0.12 }, records.energies());
			assertArrayEquals(new double[] { 1, 2, 1 }, records.without(-1, 1).counts());
		}
	}

	/** A block is left out of all replicas at a time: of four records of two replicas the first half are 0, 1 and 5, 5. */
	@Test
	void blocksOfTime() {
		EnergyRecords records = EnergyRecords.of(List.of(energies(new double[] { 1 },
				new double[][] { { 0, 1, 0, 0 }, { 5, 5, 1, 1 } })));
		assertEquals(4, records.length());
		assertArrayEquals(new double[] { 3, 3, 2 }, records.without(-1, 2).counts());
		assertArrayEquals(new double[] { 2, 2, 0 }, records.without(0, 2).counts());
		assertArrayEquals(new double[] { 1, 1, 2 }, records.without(1, 2).counts());
		assertArrayEquals(new double[] { 4 }, records.without(0, 2).records());
		assertArrayEquals(new double[] { 8 }, records.without(-1, 2).records());
		// Three blocks of four records: one, one and two of them.
		assertArrayEquals(new double[] { 6 }, records.without(0, 3).records());
		assertArrayEquals(new double[] { 6 }, records.without(1, 3).records());
		assertArrayEquals(new double[] { 4 }, records.without(2, 3).records());
	}

	/** Of two recordings the shorter says how many blocks there can be. */
	@Test
	void severalRecordings() {
		EnergyRecords records = EnergyRecords.of(List.of(energies(new double[] { 1 }, new double[][] { { 0, 1, 0 } }),
				energies(new double[] { 2 }, new double[][] { { 1, 1 }, { 0, 1 } })));
		assertEquals(2, records.length());
		assertArrayEquals(new double[] { 0.5, 1 }, records.betas());
		assertArrayEquals(new double[] { 4, 3 }, records.without(-1, 2).records());
	}

	/** What never changes counts as one record for each, and so does what alternates. */
	@Test
	void atLeastOneRecordForAnIndependentOne() {
		assertEquals(1, EnergyRecords.of(List.of(energies(new double[] { 1 }, new double[][] { new double[64] })))
				.inefficiency());
		double[] slow = new double[4096];
		for (int i = 0; i < slow.length; i++) {
			slow[i] = i / 32 % 2;
		}
		assertTrue(EnergyRecords.of(List.of(energies(new double[] { 1, 2 }, new double[][] { slow },
				new double[][] { new double[4096] }))).inefficiency() > 10, "the worst temperature counts");
	}

	private static Verdict refusal(Recording energies) {
		Reweighting reweighting = new Reweighting();
		List<Result> results = reweighting.create(reweighting.schema().parse(Map.of()))
				.analyze(new TaskData(List.of(energies), LandscapeFacts.NONE, List.of()));
		assertEquals(1, results.size(), "no curves");
		return (Verdict) results.getFirst();
	}

	/** Nothing seen at T = 2 was seen at T = 1; which neighbours lack common energies is said. */
	@Test
	void withoutCommonEnergiesThereAreNoCurves() {
		double[] low = new double[400];
		double[] high = new double[400];
		double[] higher = new double[400];
		for (int i = 0; i < low.length; i++) {
			low[i] = i % 2;
			high[i] = 500 + i % 2;
			higher[i] = 500 + i % 3;
		}
		Verdict verdict = refusal(energies(new double[] { 1, 2, 3 }, new double[][] { low }, new double[][] { high },
				new double[][] { higher }));
		assertEquals(Level.CANNOT_SAY, verdict.level());
		assertTrue(verdict.evidence().contains("between T = 1 and 2;") || verdict.evidence().contains("T = 1.000 and 2"),
				verdict.evidence());
		assertTrue(verdict.evidence().contains("no curves are given"), verdict.evidence());
	}

	/** Twenty blocks take two records each. */
	@Test
	void fewRecordsGiveNoCurves() {
		double[] one = new double[8];
		for (int i = 0; i < one.length; i++) {
			one[i] = i % 2;
		}
		Verdict verdict = refusal(energies(new double[] { 1, 1.01 }, new double[][] { one }, new double[][] { one }));
		assertEquals(Level.CANNOT_SAY, verdict.level());
		assertFalse(verdict.evidence().contains("ln Z"), verdict.evidence());
	}
}
