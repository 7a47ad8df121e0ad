// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A line of the table.
 *
 * @param baseline its name; empty if there is none here
 * @param figures  of the baseline; null if there is none
 */
record Row(Workload workload, Figure value, String baseline, Figure figures) {

	double ratio() {
		return figures == null ? Double.NaN : workload.ratio(value.median(), figures.median());
	}

	/** The fields that scripts read. */
	Map<String, Object> fields() {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("workload", workload.name());
		fields.put("value", value.median());
		fields.put("unit", workload.unit());
		fields.put("spread", value.spread());
		fields.put("baseline", baseline);
		fields.put("baseline-value", figures == null ? null : figures.median());
		fields.put("ratio", figures == null ? null : ratio());
		fields.put("goal", Double.isNaN(workload.goal()) ? null : workload.goal());
		fields.put("reached", Double.isNaN(workload.goal()) ? null : workload.reached(value.median()));
		return fields;
	}

	static final String HEADING = String.format("%-52s %10s %-12s %7s  %-44s %10s %8s %8s", "workload", "value", "unit",
			"spread", "baseline", "its value", "ratio", "goal");

	String text() {
		String goal = Double.isNaN(workload.goal()) ? "" : String.format("%8.3g%s", workload.goal(),
				workload.reached(value.median()) ? "" : " (missed)");
		return String.format("%-52s %10.3g %-12s %6.0f%%  %-44s %10s %8s %s", workload.name(), value.median(),
				workload.unit(), 100 * value.spread(), baseline, figures == null ? "" : String.format("%.3g",
						figures.median()), figures == null ? "" : String.format("%.3g", ratio()), goal);
	}
}
