// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.IntegerType;
import org.spinscape.experiment.LinearSweep;
import org.spinscape.experiment.ListSweep;
import org.spinscape.experiment.LogarithmicSweep;
import org.spinscape.experiment.Sweep;

/** The values of a sweep as text. */
public final class SweepValues {

	private static final int MOST = 100_000;

	private SweepValues() {
	}

	/**
	 * The values in order.
	 *
	 * @param spec the declaration of the parameter, if known: whole numbers are rounded for an integer
	 * @throws PlanException if the sweep has no values or its ends make no sense
	 */
	public static List<String> of(Sweep sweep, Optional<ParameterSpec> spec) throws PlanException {
		boolean integer = spec.map(s -> s.type() instanceof IntegerType).orElse(Boolean.FALSE);
		return switch (sweep) {
			case ListSweep list -> {
				if (list.getValues().isEmpty()) {
					throw new PlanException(sweep, "the sweep lists no values; give at least one");
				}
				if (list.getValues().stream().distinct().count() < list.getValues().size()) {
					throw new PlanException(sweep, "the sweep lists a value twice; list each once");
				}
				yield List.copyOf(list.getValues());
			}
			case LinearSweep linear -> {
				check(sweep, linear.getFrom(), linear.getTo(), linear.getCount());
				yield spaced(linear.getCount(), integer, sweep, t -> linear.getFrom()
						+ t * (linear.getTo() - linear.getFrom()));
			}
			case LogarithmicSweep log -> {
				check(sweep, log.getFrom(), log.getTo(), log.getCount());
				if (log.getFrom() <= 0 || log.getTo() <= 0) {
					throw new PlanException(sweep, "a logarithmic sweep needs positive ends, not " + log.getFrom()
							+ " to " + log.getTo());
				}
				// StrictMath: swept values are part of a result's identity on every platform.
				double ratio = log.getTo() / log.getFrom();
				yield spaced(log.getCount(), integer, sweep, t -> t == 1 ? log.getTo()
						: log.getFrom() * StrictMath.pow(ratio, t));
			}
			default -> throw new PlanException(sweep, "this kind of sweep is unknown");
		};
	}

	private static void check(Sweep sweep, double from, double to, int count) throws PlanException {
		if (count < 2 || count > MOST) {
			throw new PlanException(sweep, "the sweep has count " + count + "; give 2 to " + MOST);
		}
		if (!Double.isFinite(from) || !Double.isFinite(to) || from == to) {
			throw new PlanException(sweep, "the sweep runs from " + from + " to " + to
					+ "; give two different finite numbers");
		}
	}

	private interface Curve {
		double at(double t);
	}

	private static List<String> spaced(int count, boolean integer, Sweep sweep, Curve curve) throws PlanException {
		Set<String> values = new LinkedHashSet<>();
		for (int i = 0; i < count; i++) {
			double value = curve.at(i / (count - 1.0));
			// Twelve digits: 0.3 and not 0.30000000000000004.
			double rounded = Double.parseDouble(String.format(Locale.ROOT, "%.12g", value));
			String text = integer || rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15
					? Long.toString(Math.round(rounded))
					: Double.toString(rounded);
			if (!values.add(text)) {
				throw new PlanException(sweep, "the sweep gives " + text + " twice; take fewer values");
			}
		}
		return List.copyOf(values);
	}
}
