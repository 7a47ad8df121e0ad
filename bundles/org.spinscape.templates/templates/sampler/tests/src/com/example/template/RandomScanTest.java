package com.example.template;

import java.util.List;
import java.util.Map;

import org.spinscape.conformance.SamplerConformance;
import org.spinscape.core.sampler.SamplerProvider;

/** The clauses of the contract: the Boltzmann distribution, and the way from every state to every other, among them. */
class RandomScanTest extends SamplerConformance {

	@Override
	protected SamplerProvider provider() {
		return new RandomScan();
	}

	@Override
	protected List<Map<String, String>> variants() {
		return List.of(Map.of("temperature", "1.3"));
	}

	@Override
	protected int largestGraph() {
		return 3;
	}
}
