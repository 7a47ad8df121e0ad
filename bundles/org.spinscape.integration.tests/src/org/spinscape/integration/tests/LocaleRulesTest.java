// SPDX-License-Identifier: EPL-2.0
package org.spinscape.integration.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.spinscape.engine.catalog.Catalog;

/**
 * Texts of results do not depend on the locale. The engine sets the locale of formats once ({@code EngineActivator});
 * nothing may set it otherwise or ask for the locale in a way that this does not cover.
 */
class LocaleRulesTest {

	private static final String SETTER = "EngineActivator.java";

	/** Each: what must not stand in a source file. */
	private static final List<Pattern> FORBIDDEN = List.of(Pattern.compile("Locale\\.setDefault"),
			Pattern.compile("Locale\\.getDefault\\(\\)"),
			// Letters follow the locale of languages: an i has no dot above its capital but in Turkish.
			Pattern.compile("\\.to(Lower|Upper)Case\\(\\)"), Pattern.compile("NumberFormat\\.get\\w*\\(\\)"),
			Pattern.compile("new DecimalFormat\\("), Pattern.compile("\\.ofLocalized"), Pattern.compile(
					"Collator\\.getInstance\\(\\)"));

	@Test
	void theEngineFormatsAsEverywhere() {
		Catalog.installed();
		assertEquals(Locale.ROOT, Locale.getDefault(Locale.Category.FORMAT));
		assertEquals("0.5", "%.1f".formatted(0.5));
	}

	@Test
	void nothingElseSetsOrAsksForTheLocale() throws IOException {
		String root = System.getProperty("spinscape.root");
		assumeTrue(root != null, "spinscape.root not set: not started by the build");
		List<String> wrong = new ArrayList<>();
		int files = 0;
		try (Stream<Path> sources = Files.walk(Path.of(root, "bundles"))) {
			for (Path source : sources.filter(LocaleRulesTest::isOurs).toList()) {
				files++;
				String text = Files.readString(source);
				FORBIDDEN.stream().filter(pattern -> pattern.matcher(text).find())
						.forEach(pattern -> wrong.add(source.getFileName() + ": " + pattern));
			}
		}
		assertTrue(files > 300, "sources are found below " + root);
		assertEquals(List.of(), wrong, "name the locale, or leave it to the one that the engine sets");
	}

	private static boolean isOurs(Path file) {
		String path = file.toString().replace('\\', '/');
		return path.endsWith(".java") && path.contains("/src/") && !path.contains(".tests/") && !path.endsWith(SETTER);
	}
}
