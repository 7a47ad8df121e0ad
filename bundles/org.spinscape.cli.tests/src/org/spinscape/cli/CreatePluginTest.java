// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code create plugin} writes; that it builds and works is tried by the check of the sample plug-in. */
class CreatePluginTest {

	private static final Pattern IMPORT = Pattern.compile("^import (?:static )?(org\\.spinscape\\.[a-z.]+)\\.[A-Z]",
			Pattern.MULTILINE);

	@TempDir
	Path folder;

	/** Nothing of the templates' own name is left, and the manifest imports what the sources do. */
	@ParameterizedTest
	@ValueSource(strings = { "hamiltonian", "sampler", "explorer", "analyzer", "figure", "claims" })
	void eachKindIsCalledByItsName(String kind) throws IOException {
		Path project = folder.resolve("new");
		Spinscape answer = Spinscape.run("create", "plugin", "org.example.two_rings", "--kind", kind, "-o", project
				.toString());
		assertEquals(ExitCode.DONE, answer.code(), answer.err());
		TreeSet<String> imported = new TreeSet<>();
		List<Path> files;
		try (Stream<Path> all = Files.walk(project)) {
			files = all.filter(Files::isRegularFile).toList();
		}
		for (Path file : files) {
			String text = Files.readString(file);
			assertFalse((file + text).contains("com.example") || text.contains("@ID@") || text.contains("@LINES@")
					|| text.contains("template"), file + ":\n" + text);
			if (file.startsWith(project.resolve("org.example.two_rings")) && file.toString().endsWith(".java")) {
				assertTrue(file.startsWith(project.resolve("org.example.two_rings/src/org/example/two_rings")), file
						.toString());
				assertTrue(kind.equals("claims") || text.contains("\"two-rings-"), text);
				Matcher imports = IMPORT.matcher(text);
				while (imports.find()) {
					imported.add(imports.group(1));
				}
			}
		}
		String manifest = Files.readString(project.resolve("org.example.two_rings/META-INF/MANIFEST.MF"));
		assertEquals(List.of(), imported.stream().filter(name -> !manifest.contains(name + ";version")).toList(), manifest);
		assertTrue(Files.exists(project.resolve("org.example.two_rings.tests/META-INF/MANIFEST.MF")));
		assertTrue(Files.exists(project.resolve(".gitignore")) && Files.exists(project.resolve(".mvn/extensions.xml")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Kagome|is no Java package", "kagome|is no Java package",
			"org.example.2rings|is no Java package", "org.example.new|'new' is a word of the language",
			"org.example.tests|cannot end in .tests" })
	void whatIsNoNameIsRefused(String name, String why) {
		Spinscape answer = Spinscape.run("create", "plugin", name, "-o", folder.resolve("new").toString());
		assertEquals(ExitCode.WRONG_INPUT, answer.code());
		assertTrue(answer.err().contains("'" + name + "' ") && answer.err().contains(why), answer.err());
		assertFalse(Files.exists(folder.resolve("new")));
	}

	@Test
	void nothingIsWrittenOver() throws IOException {
		Files.writeString(folder.resolve("mine.txt"), "mine");
		Spinscape answer = Spinscape.run("create", "plugin", "org.example.rings", "-o", folder.toString());
		assertEquals(ExitCode.WRONG_INPUT, answer.code());
		assertTrue(answer.err().contains(folder + " is not empty; name another folder with -o"), answer.err());
	}

	@Test
	void anUnknownKindIsRefusedWithThoseThatThereAre() {
		Spinscape answer = Spinscape.run("create", "plugin", "org.example.rings", "--kind", "sampler,model", "-o",
				folder.resolve("new").toString());
		assertEquals(ExitCode.WRONG_INPUT, answer.code());
		assertTrue(answer.err().contains("'model' is none of hamiltonian, sampler, explorer, analyzer, figure, claims"),
				answer.err());
	}
}
