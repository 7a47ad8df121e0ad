// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.List;

/** Names of exported files, without what says their format: only what tells two files apart stands in them. */
final class ExportNames {

	/** All numbers are in one file. */
	static final String SCALARS = "scalars";

	private final boolean arms;
	private final boolean samples;

	ExportNames(List<ResultKey> keys) {
		arms = keys.stream().map(ResultKey::arm).distinct().count() > 1;
		samples = keys.stream().filter(key -> !key.overSamples()).map(ResultKey::sample).distinct().count() > 1;
	}

	String of(ResultEntry entry) {
		if (entry.type().equals("scalar")) {
			return SCALARS;
		}
		ResultKey key = entry.key();
		StringBuilder name = new StringBuilder(entry.node().replace('[', '-').replace("]", "").replace(',', '-'));
		if (arms) {
			name.append('-').append(key.arm());
		}
		if (!key.point().isEmpty()) {
			name.append('-').append(ResultLayout.label(key.point()).replace(", ", "-"));
		}
		if (entry.type().equals("tree") && samples && !key.overSamples()) {
			name.append("-s%04d".formatted(key.sample()));
		}
		return name.toString().replaceAll("[^A-Za-z0-9._=+@#-]", "_");
	}
}
