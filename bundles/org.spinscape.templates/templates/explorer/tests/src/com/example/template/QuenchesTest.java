package com.example.template;

import java.util.List;
import java.util.Map;

import org.spinscape.conformance.ExplorerConformance;
import org.spinscape.core.explorer.ExplorerProvider;

/** The clauses of the contract. */
class QuenchesTest extends ExplorerConformance {

	@Override
	protected ExplorerProvider provider() {
		return new Quenches();
	}

	@Override
	protected List<Map<String, String>> variants() {
		return List.of(Map.of("quenches", "20"));
	}
}
