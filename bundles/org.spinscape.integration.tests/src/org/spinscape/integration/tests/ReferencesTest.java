// SPDX-License-Identifier: EPL-2.0
package org.spinscape.integration.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.provider.Reference;
import org.spinscape.engine.catalog.Catalog;

/**
 * Literature that is printed can be looked up: references have the shape of one, a paper is cited alike everywhere, and
 * an equation is numbered only where somebody else prints the same number.
 */
class ReferencesTest {

	private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[-._;()/:A-Za-z0-9]+");
	private static final Pattern NUMBERED = Pattern
			.compile("\\b(eqs?\\.|equations?|theorems?) ?\\(?[A-Z]?\\d[\\d.]*", Pattern.CASE_INSENSITIVE);

	/**
	 * Numbers of equations that were compared: the file, the number, and who prints it. Bootstrap: the acceleration in
	 * Efron 1987, to which several public programs give this number. Mbar: the gradient in Shirts and Chodera 2008, to
	 * which the sources of pymbar give this number.
	 */
	private static final Set<String> COMPARED = Set.of("Bootstrap.java: eq. 6.6", "Mbar.java: eq. C6");

	private static List<Provider> installed() {
		Catalog catalog = Catalog.installed();
		List<Provider> all = catalog.kinds().stream().flatMap(kind -> catalog.all(kind).stream())
				.<Provider>map(contribution -> contribution.provider()).toList();
		assertTrue(all.size() > 50, () -> "providers are installed: " + all.size());
		return all;
	}

	@Test
	void referencesHaveTheShapeOfOne() {
		List<String> wrong = new ArrayList<>();
		for (Provider provider : installed()) {
			for (Reference reference : provider.references()) {
				String citation = provider.id() + ": " + reference.citation();
				check(!reference.authors().isBlank() && !reference.title().isBlank() && !reference.source().isBlank(),
						citation, wrong);
				check(reference.year() >= 1850 && reference.year() <= 2026, citation, wrong);
				check(reference.doi().isEmpty() || DOI.matcher(reference.doi()).matches(), citation, wrong);
				check(reference.confirmed() || reference.doi().isEmpty(), citation, wrong);
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void whatIsNotConfirmedSaysSo() {
		Reference reference = new Reference("A. Author", "Title", "Journal 1, 2", 1999, "");
		assertEquals("A. Author, Title, Journal 1, 2 (1999)", reference.citation());
		assertEquals("A. Author, Title, Journal 1, 2 (1999), not confirmed", reference.unconfirmed().citation());
		assertFalse(reference.unconfirmed().confirmed());
	}

	/** By its title and by its DOI. */
	@Test
	void aPaperIsCitedAlikeByAll() {
		Map<String, Set<String>> citations = new HashMap<>();
		for (Provider provider : installed()) {
			for (Reference reference : provider.references()) {
				Stream.of(reference.title(), reference.doi()).filter(key -> !key.isEmpty()).forEach(
						key -> citations.computeIfAbsent(key, any -> new TreeSet<>()).add(reference.citation()));
			}
		}
		assertEquals(List.of(), citations.values().stream().filter(each -> each.size() > 1).toList());
	}

	@Test
	void providersNumberNoEquations() {
		List<String> wrong = new ArrayList<>();
		for (Provider provider : installed()) {
			texts(provider).filter(text -> NUMBERED.matcher(text).find())
					.forEach(text -> wrong.add(provider.id() + ": " + text));
		}
		assertEquals(List.of(), wrong, "cite the paper, without the number");
	}

	private static Stream<String> texts(Provider provider) {
		Stream<String> own = Stream.concat(Stream.of(provider.name(), provider.description()),
				Stream.concat(provider.references().stream().map(Reference::citation),
						provider.schema().specs().stream().flatMap(spec -> Stream.of(spec.description(), spec.reference()))));
		return provider instanceof HamiltonianProvider model
				? Stream.concat(own, Stream.concat(Stream.of(model.formula(), model.symmetry()),
						model.knownValues().stream().flatMap(value -> Stream.of(value.quantity(), value.source()))))
				: own;
	}

	/** Captions and meanings of results are texts in the sources, as comments are. */
	@Test
	void sourcesNumberOnlyEquationsThatWereCompared() throws IOException {
		String root = System.getProperty("spinscape.root");
		assumeTrue(root != null, "spinscape.root not set: not started by the build");
		Set<String> found = new TreeSet<>();
		int files = 0;
		try (Stream<Path> sources = Files.walk(Path.of(root, "bundles"))) {
			for (Path source : sources.filter(ReferencesTest::isOurs).toList()) {
				files++;
				NUMBERED.matcher(Files.readString(source)).results()
						.forEach(match -> found.add(source.getFileName() + ": " + match.group().replaceAll("\\.$", "")));
			}
		}
		assertTrue(files > 300, "sources are found below " + root);
		assertEquals(new TreeSet<>(COMPARED), found);
	}

	private static boolean isOurs(Path file) {
		String path = file.toString().replace('\\', '/');
		return path.endsWith(".java") && path.contains("/src/") && !path.contains(".tests/");
	}

	private static void check(boolean holds, String citation, List<String> wrong) {
		if (!holds) {
			wrong.add(citation);
		}
	}
}
