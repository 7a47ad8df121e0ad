// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.catalog;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.spinscape.core.parameter.ParameterException;
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

	/**
	 * The same also in components that values name, in these, and so on.
	 *
	 * @throws ParameterException if the path of such a file cannot stand within parentheses
	 */
	public static Map<String, String> resolvedWithin(Provider provider, Map<String, String> values, Path folder,
			Catalog catalog) {
		Map<String, String> resolved = resolved(provider, values, folder);
		for (ParameterSpec spec : provider.schema().specs()) {
			resolved.computeIfPresent(spec.name(), (name, text) -> NestedContributions.rewritten(spec, text, catalog,
					(inner, value) -> inner.type() instanceof FileType && !value.isBlank() ? within(name, folder, value)
							: value));
		}
		return resolved;
	}

	private static String within(String parameter, Path folder, String file) {
		String path = folder.resolve(file).toString();
		if (path.matches(".*[,()].*")) {
			throw new ParameterException(parameter, "the file " + path + " has a comma or a parenthesis in its path, which"
					+ " means something else here; rename the folder or the file");
		}
		return path;
	}
}
