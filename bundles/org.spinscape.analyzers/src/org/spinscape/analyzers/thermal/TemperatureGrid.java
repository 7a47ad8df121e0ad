// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.thermal;

import java.util.Arrays;
import java.util.Optional;

import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;

/**
 * Temperatures at which curves are evaluated: a list, or so many between two ends.
 *
 * @param listed  in J/k_B, in the order given; empty for a grid
 * @param spacing what is even on the grid
 * @param points  of the grid
 * @param lowest  end of the grid in J/k_B; 0 for the lowest recorded
 * @param highest end of the grid in J/k_B; 0 for the highest finite one recorded
 */
record TemperatureGrid(double[] listed, Spacing spacing, int points, double lowest, double highest) {

	/** What is even on a grid. */
	enum Spacing {
		/** T. */
		TEMPERATURE,
		/** 1/T. */
		BETA,
		/** ln T. */
		LOGARITHM
	}

	/** Declares what {@link #of} reads. */
	static ParameterSchemaBuilder declare(ParameterSchemaBuilder builder) {
		return builder.integer("points", 101, 2, 10_000).describe("Number of temperatures of the grid, both ends included.")
				.choice("spacing", "temperature", "temperature", "beta", "logarithm")
				.describe("What is even on the grid: the temperature, its inverse, or its logarithm.")
				.real("lowest", 0, 0, Double.POSITIVE_INFINITY).unit("J/k_B")
				.describe("Lowest temperature of the grid; 0 for the lowest recorded one.")
				.real("highest", 0, 0, Double.POSITIVE_INFINITY).unit("J/k_B")
				.describe("Highest temperature of the grid; 0 for the highest finite recorded one.")
				.positiveList("temperatures", "", 0).unit("J/k_B")
				.describe("Temperatures to evaluate at instead of a grid; empty for the grid.")
				.rule("highest", p -> p.real("highest") == 0 || p.real("highest") > p.real("lowest"),
						p -> p.real("highest") + " is not above lowest=" + p.real("lowest"));
	}

	static TemperatureGrid of(Parameters parameters) {
		double[] listed = parameters.reals("temperatures");
		return new TemperatureGrid(listed,
				switch (parameters.text("spacing")) {
					case "beta" -> Spacing.BETA;
					case "logarithm" -> Spacing.LOGARITHM;
					default -> Spacing.TEMPERATURE;
				}, parameters.integer("points"), parameters.real("lowest"), parameters.real("highest"));
	}

	/** Without recorded temperatures; empty if the ends of the grid are not given either. */
	Optional<double[]> temperatures() {
		return listed.length > 0 || lowest > 0 && highest > 0 ? Optional.of(between(lowest, highest)) : Optional.empty();
	}

	/** Between the recorded ends, or those given. */
	double[] temperatures(double recordedLowest, double recordedHighest) {
		return between(lowest > 0 ? lowest : recordedLowest, highest > 0 ? highest : recordedHighest);
	}

	private double[] between(double from, double to) {
		if (listed.length > 0) {
			return listed.clone();
		}
		double[] temperatures = new double[points];
		double a = scale(from);
		double b = scale(to);
		Arrays.setAll(temperatures, i -> unscale(a + (b - a) * i / (points - 1)));
		temperatures[0] = from; // not one rounding off
		temperatures[points - 1] = to;
		return temperatures;
	}

	private double scale(double temperature) {
		return switch (spacing) {
			case TEMPERATURE -> temperature;
			case BETA -> 1 / temperature;
			case LOGARITHM -> StrictMath.log(temperature);
		};
	}

	private double unscale(double value) {
		return switch (spacing) {
			case TEMPERATURE -> value;
			case BETA -> 1 / value;
			case LOGARITHM -> StrictMath.exp(value);
		};
	}
}
