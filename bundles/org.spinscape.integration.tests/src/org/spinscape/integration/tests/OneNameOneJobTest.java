// SPDX-License-Identifier: EPL-2.0
package org.spinscape.integration.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** No two classes of ours have one simple name: who reads it in a stack trace or a search knows which one is meant. */
class OneNameOneJobTest {

	private static final String PAGE = "package-info.java";

	@Test
	void noClassNameIsUsedTwice() throws IOException {
		String root = System.getProperty("spinscape.root");
		assumeTrue(root != null, "spinscape.root not set: not started by the build");
		Map<String, List<String>> places = new TreeMap<>();
		try (Stream<Path> bundles = Files.list(Path.of(root, "bundles"))) {
			for (Path bundle : bundles.filter(path -> !path.toString().endsWith(".tests")).toList()) {
				sources(bundle.resolve("src"))
						.forEach(file -> places.merge(file.getFileName().toString(), List.of(bundle.getFileName().toString()),
								(a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
			}
		}
		Map<String, List<String>> twice = places.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		assertEquals(Map.of(), twice, "Give one of each a name that says what it alone does");
	}

	private static List<Path> sources(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith(PAGE)).toList();
		}
	}
}
