package com.example.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.check.Check;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Subject;
import org.spinscape.figures.check.FigureChecks;

/** The clauses of the contract, on a distribution of three quenches. */
class QuenchesFigureTest {

	@Test
	void itKeepsTheContract() {
		Table three = new Table(Quenches.DISTRIBUTION.tag(),
				List.of(Quenches.ENERGY.of(-9.0, -7.0, -7.0), Quenches.SHARE.of(1 / 3.0, 2 / 3.0, 1)));
		assertEquals(List.of(),
				Check.run(FigureChecks.checks(new QuenchesFigure(), List.of(new Subject("glass", Map.of(), 0, three)))));
	}
}
