// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.result.Series;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Panel;

/**
 * What an exchange diagram shows of one sampler.
 *
 * @param title      which sampler it is; empty for the only one
 * @param acceptance accepted exchanges per attempt of neighbouring temperatures, against their mean; empty if unknown
 * @param fraction   share of walkers that come from the coldest temperature, at each temperature; empty if unknown
 * @param paths      the travels of walkers; empty if they were not recorded
 */
public record Exchanges(String title, Optional<Series> acceptance, Optional<Series> fraction, Optional<WalkerPaths> paths) {

	/** Temperatures that span more than this ratio are put on a logarithmic axis. */
	private static final double LOGARITHMIC = 3;
	private static final double WIDTH = 0.9;

	/** All temperatures that occur. */
	double[] temperatures() {
		List<double[]> all = new ArrayList<>();
		acceptance.ifPresent(series -> all.add(series.x().values()));
		fraction.ifPresent(series -> all.add(series.x().values()));
		paths.ifPresent(walks -> all.addAll(Arrays.asList(walks.temperatures())));
		return all.stream().flatMapToDouble(Arrays::stream).toArray();
	}

	String unit() {
		return acceptance.or(() -> fraction).map(series -> series.x().unit()).orElse("J/k_B");
	}

	/** An axis for temperatures. */
	static Axis temperatureAxis(List<Exchanges> all) {
		double[] temperatures = all.stream().flatMapToDouble(one -> Arrays.stream(one.temperatures())).filter(t -> t > 0)
				.toArray();
		double low = Arrays.stream(temperatures).min().orElse(1);
		double high = Arrays.stream(temperatures).max().orElse(1);
		String label = Axis.label("temperature", all.getFirst().unit());
		return high > LOGARITHMIC * low ? Axis.logarithmic(label) : Axis.linear(label);
	}

	Panel pathPanel(Axis temperature, List<Integer> walkers, boolean named) {
		List<Mark> lines = paths.map(walks -> walks.lines(walkers, named)).orElse(List.of());
		return Panel.of(title, Axis.linear("sweep"), temperature, lines);
	}

	/** Acceptance to the right, temperature upwards. */
	List<Mark> acceptanceMarks(Ink ink, String label) {
		return acceptance.map(series -> List.<Mark>of(sideways(series, ink, label))).orElse(List.of());
	}

	/** The fraction to the right, temperature upwards; behind it what it is where walkers travel fastest. */
	List<Mark> fractionMarks(Ink ink, String label) {
		return fraction.map(series -> List.of(evenSteps(series.x().values()), sideways(series, ink, label)))
				.orElse(List.of());
	}

	private static Mark sideways(Series series, Ink ink, String label) {
		return new Mark.Curve(label, ink, series.y().values(), series.x().values(), series.y().errors(), new double[0],
				Marker.CIRCLE, Mark.Line.SOLID, WIDTH);
	}

	private static Mark evenSteps(double[] temperatures) {
		double[] steps = new double[temperatures.length];
		for (int slot = 0; slot < steps.length; slot++) {
			steps[slot] = 1 - slot / (double) Math.max(1, steps.length - 1);
		}
		return new Mark.Curve("", Ink.Role.MUTED, steps, temperatures, new double[0], new double[0], Marker.NONE,
				Mark.Line.DASHED, WIDTH);
	}
}
