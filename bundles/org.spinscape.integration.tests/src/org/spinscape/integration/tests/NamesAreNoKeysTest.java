// SPDX-License-Identifier: EPL-2.0
package org.spinscape.integration.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Names, meanings and messages are for people: what code tells apart, a type, a kind or a label says. Looks at the sources
 * themselves, since no compiler knows what a string is used for.
 */
class NamesAreNoKeysTest {

	/** A comparison or a search in the name or the definition of a result, of its entry or its recording. */
	private static final Pattern KEY = Pattern.compile("\\b(result|results\\.get\\(\\w+\\)|entry|scalar|series|table|tree"
			+ "|recording|states|verdict|histogram|matrix)(\\(\\))?\\.(name|meaning)\\(\\)\\s*"
			+ "\\.(equals|startsWith|endsWith|matches|contains|indexOf|replaceAll|replaceFirst|substring)\\(");
	/** The same in a message. */
	private static final Pattern MESSAGE = Pattern.compile(
			"getMessage\\(\\)\\s*\\.(startsWith|endsWith|matches|contains)\\(");

	private static List<Path> sources() throws IOException {
		try (Stream<Path> bundles = Files.list(Path.of("..").toAbsolutePath().normalize())) {
			List<Path> sources = new ArrayList<>();
			for (Path bundle : bundles.filter(path -> !path.getFileName().toString().endsWith(".tests")).toList()) {
				Path root = bundle.resolve("src");
				if (Files.isDirectory(root)) {
					try (Stream<Path> files = Files.walk(root)) {
						files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
					}
				}
			}
			return sources;
		}
	}

	@Test
	void nothingIsRecognisedByItsName() throws IOException {
		List<String> found = new ArrayList<>();
		List<Path> sources = sources();
		assertTrue(sources.size() > 500, "the sources are not where they were: " + sources.size());
		for (Path source : sources) {
			for (String line : Files.readAllLines(source)) {
				if (KEY.matcher(line).find() || MESSAGE.matcher(line).find()) {
					found.add(source.getFileName() + ": " + line.strip());
				}
			}
		}
		assertEquals(List.of(), found);
	}
}
