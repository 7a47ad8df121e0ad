// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.catalog;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.FileType;
import org.spinscape.core.provider.Provider;

/** Files among the values of a contribution. */
public final class FileValues {

	private FileValues() {
	}

	/** The values with the paths of files resolved against a folder. */
	public static Map<String, String> resolved(Provider provider, Map<String, String> values, Path folder) {
		Map<String, String> resolved = new LinkedHashMap<>(values);
		for (ParameterSpec spec : provider.schema().specs()) {
			if (spec.type() instanceof FileType) {
				resolved.computeIfPresent(spec.name(),
						(name, text) -> text.isBlank() ? text : folder.resolve(text).toString());
			}
		}
		return resolved;
	}
}
