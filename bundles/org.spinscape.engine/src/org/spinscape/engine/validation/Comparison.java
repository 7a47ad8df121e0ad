// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.validation;

import java.util.TreeMap;

import org.spinscape.core.hamiltonian.KnownValue;

/**
 * A known value beside what was measured.
 *
 * @param model    id of the provider
 * @param quantity in words, with the parameters
 * @param expected the known value
 * @param source   where it comes from
 * @param measured what came out
 * @param error    one standard deviation of that; 0 if it is exact
 * @param sigma    the difference over the combined uncertainty
 * @param verdict  {@code pass} or {@code FAIL}
 */
public record Comparison(String model, String quantity, double expected, String source, double measured, double error,
		double sigma, String verdict) {

	static Comparison of(String model, KnownValue value, double measured, double error, double mostSigmas) {
		double difference = Math.abs(measured - value.expected());
		double scale = Math.hypot(error, value.uncertainty());
		double sigma = difference == 0 ? 0 : difference / scale;
		String at = value.parameters().isEmpty() ? "" : ", " + new TreeMap<>(value.parameters()).toString()
				.replaceAll("[{}]", "");
		return new Comparison(model, value.quantity() + at, value.expected(), value.source(), measured, error, sigma,
				sigma <= mostSigmas ? "pass" : "FAIL");
	}

	/** Whether the value was reproduced. */
	public boolean passed() {
		return "pass".equals(verdict);
	}
}
