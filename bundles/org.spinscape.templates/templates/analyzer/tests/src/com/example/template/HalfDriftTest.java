package com.example.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.AnalyzerConformance;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.parameter.Parameters;

/** The clauses of the contract, on runs that the kit makes up. */
class HalfDriftTest extends AnalyzerConformance {

	@Override
	protected AnalyzerProvider provider() {
		return new HalfDrift();
	}

	@Test
	void itGivesWhatItDeclares() {
		Parameters none = provider().schema().defaults();
		assertEquals(1, provider().gives(none).size());
	}
}
