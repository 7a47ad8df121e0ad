// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.spinscape.engine.catalog.Catalog;
import org.spinscape.experiment.Experiment;

/** In what two experiments differ, setting by setting; what one leaves out and the other sets to its default is the same. */
public final class ExperimentDifference {

	private ExperimentDifference() {
	}

	/**
	 * A setting of both.
	 *
	 * @param name   for example {@code glass: model L}
	 * @param first  its value in the first, empty if that has none
	 * @param second its value in the second, empty if that has none
	 */
	public record Setting(String name, String first, String second) {

		/** Whether both say the same. */
		public boolean same() {
			return Objects.equals(first, second);
		}
	}

	/** All settings of either, in the order of the first, then what only the second has. @param catalog who declares defaults */
	public static List<Setting> of(Experiment first, Experiment second, Catalog catalog) {
		Map<String, String> one = RunSettings.of(first, catalog);
		Map<String, String> other = RunSettings.of(second, catalog);
		Set<String> names = new LinkedHashSet<>(one.keySet());
		names.addAll(other.keySet());
		List<Setting> settings = new ArrayList<>();
		names.forEach(name -> settings.add(new Setting(name, one.getOrDefault(name, ""), other.getOrDefault(name, ""))));
		return settings;
	}
}
