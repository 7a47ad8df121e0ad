// SPDX-License-Identifier: EPL-2.0
package org.spinscape.integration.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
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

	private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
	/** Where a kind of results is declared: its type and its id. */
	private static final Pattern DECLARATION = Pattern.compile("ResultKind\\s*\\.\\s*(scalar|series|histogram|table|matrix"
			+ "|tree|configurations|verdict)\\(\\s*\"([^\"]+)\"");

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

	/** Children of a stream come by {@code RandomStream.split}, under names that all stand in one place. */
	@Test
	void childStreamsHaveDeclaredNames() throws IOException {
		Pattern made = Pattern.compile("new (StreamKey|StreamName|StreamFamily)\\(");
		// Roots: the engine's of a run, those of models that are only looked at, and those of the kit.
		Pattern roots = Pattern.compile("org\\.spinscape\\.(core/.*/(random/\\w+|Study)|engine/.*/run/\\w+"
				+ "|ui\\.experiment/.*/instance/InstanceReading|conformance/.*)\\.java");
		List<String> found = new ArrayList<>();
		for (Path source : sources()) {
			if (made.matcher(Files.readString(source)).find() && !roots.matcher(source.toString()).find()) {
				found.add(source.getFileName().toString());
			}
		}
		assertEquals(List.of(), found);
	}

	/** What a smooth space can do, its {@code Manifold} says; which one it is, nobody asks outside the contracts. */
	@Test
	void nobodyAsksWhichManifoldItIs() throws IOException {
		Pattern asked = Pattern.compile(
				"instanceof (RealSpace|SphereSpace|ProductSpace)\\b|\\((RealSpace|SphereSpace|ProductSpace)\\)");
		List<String> found = new ArrayList<>();
		for (Path source : sources()) {
			String bundle = source.toString();
			if (!bundle.contains("org.spinscape.core") && !bundle.contains("org.spinscape.conformance")
					&& asked.matcher(Files.readString(source)).find()) {
				found.add(source.getFileName().toString());
			}
		}
		assertEquals(List.of(), found);
	}

	/** Two declarations of one kind would be two definitions, and who reads it could not tell which is meant. */
	@Test
	void everyKindIsDeclaredOnce() throws IOException {
		Map<String, List<String>> places = new TreeMap<>();
		for (Path source : sources()) {
			Matcher declared = DECLARATION.matcher(COMMENT.matcher(Files.readString(source)).replaceAll(""));
			while (declared.find()) {
				places.computeIfAbsent(declared.group(1) + " " + declared.group(2), _ -> new ArrayList<>())
						.add(source.getFileName().toString());
			}
		}
		assertTrue(places.size() > 300, "declarations are not written as they were: " + places.size());
		places.values().removeIf(files -> files.size() == 1);
		assertEquals(Map.of(), places);
	}
}
