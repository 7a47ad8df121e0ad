// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.claims.run.ClaimCatalog;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.doc.Manual;
import org.spinscape.doc.PageSearch;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.examples.Examples;

import picocli.CommandLine;

/** What the documentation shows is there: verbs, options, ids, pages and places in them. */
class DocsTest {

	/** A word that stands for what a reader puts there. */
	private static final Pattern PLACEHOLDER = Pattern.compile("[A-Z]+|.*\\.\\.\\..*");
	private static final Pattern HREF = Pattern.compile("\\b(?:href|src)=\"([^\"]+)\"");
	private static final Pattern PLACE = Pattern.compile("\\bid=\"([^\"]+)\"");
	/** A link to a file, in Markdown. */
	private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

	/** What docs/plugin.md lets its reader make. */
	private static final Set<String> MADE_BY_READERS = Set.of("kagome-chain");

	private static final Map<String, ComponentKind> IDS = Map.of("--hamiltonian", Kinds.HAMILTONIAN, "--explorer",
			Kinds.EXPLORER,
			"--sampler", Kinds.SAMPLER, "--observable", Kinds.OBSERVABLE, "--analyzer", Kinds.ANALYZER);

	private final Path root = Path.of(System.getProperty("spinscape.root"));
	private final Catalog catalog = Catalog.installed();
	private final CommandLine line = SpinscapeCommand.commandLine(new Console(System.out, System.err));
	private final List<String> wrong = new ArrayList<>();

	private List<Path> documents() throws IOException {
		List<Path> documents = new ArrayList<>(List.of(root.resolve("README.md"), root.resolve("CONTRIBUTING.md")));
		try (Stream<Path> pages = Files.list(root.resolve("docs"))) {
			pages.filter(page -> page.toString().endsWith(".md")).sorted().forEach(documents::add);
		}
		return documents;
	}

	@Test
	void commandsAreThoseThatThereAre() throws IOException {
		Map<String, String> scripted = scripted();
		int seen = 0;
		for (Path document : documents()) {
			for (List<String> command : DocumentedCommands.of(document)) {
				seen++;
				check(document.getFileName() + ": spinscape " + String.join(" ", command), command, scripted);
			}
		}
		assertEquals(List.of(), wrong);
		assertTrue(seen > 90, "only " + seen + " commands were found: are they still written the same way?");
	}

	/** The verbs of the start scripts with what they say of themselves. */
	private Map<String, String> scripted() throws IOException {
		Map<String, String> verbs = new TreeMap<>();
		Matcher usage = Pattern.compile("(?m)^# +\\./spinscape (\\w+) +(.*)$").matcher(Files.readString(root.resolve(
				"spinscape")));
		while (usage.find()) {
			verbs.put(usage.group(1), usage.group(2));
		}
		verbs.remove("run"); // stands there for the command line
		String installed = Files.readString(root.resolve("features/org.spinscape.core.feature/rootfiles/unix/spinscape"));
		Matcher label = Pattern.compile("(?m)^ +((?:un)?install(?:ed)?|open)\\)").matcher(installed);
		while (label.find()) {
			Matcher said = Pattern.compile("usage \"" + label.group(1) + " ([^\"]*)\"").matcher(installed);
			verbs.put(label.group(1), said.find() ? said.group(1) : "");
		}
		assertTrue(verbs.keySet().containsAll(List.of("test", "dist", "install", "uninstall", "installed")),
				() -> "verbs of the scripts: " + verbs.keySet());
		return verbs;
	}

	private void check(String where, List<String> command, Map<String, String> scripted) {
		String verb = command.getFirst();
		if (scripted.containsKey(verb)) {
			command.stream().filter(word -> word.startsWith("-") && !scripted.get(verb).contains(word.replaceFirst("=.*",
					"")))
					.forEach(word -> wrong.add(where + ": the script has no " + word));
			return;
		}
		try {
			line.parseArgs(command.toArray(String[]::new));
		} catch (CommandLine.MissingParameterException e) {
			// In a sentence a verb may stand for itself.
			if (command.size() > 2) {
				wrong.add(where + ": " + e.getMessage());
			}
		} catch (CommandLine.ParameterException e) {
			wrong.add(where + ": " + e.getMessage());
		}
		checkIds(where, command);
	}

	private void checkIds(String where, List<String> command) {
		for (int i = 0; i + 1 < command.size(); i++) {
			String next = command.get(i + 1);
			ComponentKind kind = IDS.get(command.get(i));
			if (kind != null) {
				exists(where, next, catalog.find(kind, next).isPresent());
			}
		}
		String subject = command.size() > 1 ? command.get(1) : "";
		switch (command.getFirst()) {
			case "describe", "check" -> exists(where, subject, subject.startsWith("-")
					|| catalog.kinds().stream().anyMatch(kind -> catalog.find(kind, subject).isPresent()));
			case "list" -> exists(where, subject, subject.isEmpty() || subject.startsWith("-") || subject.equals("examples")
					|| catalog.kinds().stream().anyMatch(kind -> kind.plural().equals(subject)));
			case "claims" -> {
				if (subject.equals("run") && command.size() > 2 && !command.get(2).equals("all")) {
					exists(where, command.get(2), !ClaimCatalog.installed().named(command.get(2)).isEmpty());
				}
			}
			default -> {
				// files and folders are the reader's
			}
		}
		command.stream().filter(word -> word.startsWith("example:")).map(word -> word.substring("example:".length()))
				.forEach(name -> exists(where, name, Examples.names().contains(name)));
	}

	private void exists(String where, String id, boolean there) {
		if (!there && !PLACEHOLDER.matcher(id).matches() && !MADE_BY_READERS.contains(id)) {
			wrong.add(where + ": there is no '" + id + "'");
		}
	}

	@Test
	void theSiteIsWholeAndAsksNobody(@TempDir Path folder) throws IOException {
		Path site = folder.resolve("manual");
		Spinscape made = Spinscape.run("site", "-o", site.toString());
		assertEquals(0, made.code(), made.err());
		Map<String, Set<String>> places = new HashMap<>();
		Map<String, String> pages = new TreeMap<>();
		try (Stream<Path> files = Files.list(site)) {
			for (Path file : files.toList()) {
				String text = Files.readString(file);
				pages.put(file.getFileName().toString(), text);
				Set<String> own = new HashSet<>();
				PLACE.matcher(text).results().forEach(place -> own.add(place.group(1)));
				places.put(file.getFileName().toString(), own);
			}
		}
		pages.forEach((name, text) -> HREF.matcher(text).results().map(link -> link.group(1)).distinct()
				.filter(link -> !link.startsWith("https:")).forEach(link -> checkLink(name, link, places)));
		pages.forEach((name, text) -> {
			if (text.matches("(?s).*(<script|<link[^>]*href=\"http|<img|@import|url\\((?!#)).*")) {
				wrong.add(name + " may ask the network for something");
			}
		});
		assertEquals(List.of(), wrong);
		assertTrue(pages.size() > 150, "only " + pages.size() + " pages");
		Files.delete(site.resolve("index.html"));
		Spinscape refused = Spinscape.run("site", "-o", site.toString());
		assertEquals(ExitCode.WRONG_INPUT, refused.code());
		assertTrue(refused.err().contains("holds no manual"), refused.err());
	}

	private void checkLink(String name, String link, Map<String, Set<String>> places) {
		int at = link.indexOf('#');
		String file = at == 0 ? name : at < 0 ? link : link.substring(0, at);
		if (!places.containsKey(file)) {
			wrong.add(name + ": there is no page " + link);
		} else if (at >= 0 && !places.get(file).contains(URLDecoder.decode(link.substring(at + 1), StandardCharsets.UTF_8))) {
			wrong.add(name + ": there is no place " + link);
		}
	}

	@Test
	void linksOfTheReadmeLeadToFiles() throws IOException {
		Matcher link = LINK.matcher(Files.readString(root.resolve("README.md")));
		while (link.find()) {
			if (!Files.exists(root.resolve(link.group(1)))) {
				wrong.add("README.md: there is no file " + link.group(1));
			}
		}
		assertEquals(List.of(), wrong);
	}

	/** From the README in two clicks; in the manual's own site each written page is one click from its first. */
	@Test
	void everyPageIsTwoClicksAway(@TempDir Path folder) throws IOException {
		Set<String> reached = linksOf("README.md");
		for (String page : List.copyOf(reached)) {
			reached.addAll(linksOf(page));
		}
		Path site = folder.resolve("manual");
		assertEquals(0, Spinscape.run("site", "-o", site.toString()).code());
		Set<String> listed = HREF.matcher(Files.readString(site.resolve("index.html"))).results().map(link -> link.group(1))
				.collect(Collectors.toSet());
		try (Stream<Path> pages = Files.list(root.resolve("docs"))) {
			for (Path page : pages.filter(file -> file.toString().endsWith(".md")).toList()) {
				String name = page.getFileName().toString();
				if (!reached.contains("docs/" + name)) {
					wrong.add("docs/" + name + " is not two clicks from the README");
				}
				if (!name.equals("index.md") && !listed.contains(name.replace(".md", ".html"))) {
					wrong.add("docs/" + name + " is not one click from the first page of the manual");
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	/** Files of the checkout that a page of it links to. */
	private Set<String> linksOf(String page) throws IOException {
		if (!page.endsWith(".md")) {
			return new HashSet<>();
		}
		Path folder = Path.of(page).resolveSibling(""); // of the page, relative to the root
		return LINK.matcher(Files.readString(root.resolve(page))).results()
				.map(link -> folder.resolve(link.group(1)).normalize().toString().replace('\\', '/'))
				.collect(Collectors.toCollection(HashSet::new));
	}

	/** Titles first, all words needed, beginnings suffice. */
	@Test
	void searchFindsPagesByWords() {
		PageSearch search = new PageSearch();
		Manual.of(catalog).pages().forEach(page -> search.add(page.name(), page.title(), page.body()));
		assertEquals("sampler-parallel-tempering", search.find("parallel temper").getFirst().address());
		assertEquals("statistics", search.find("verdict errors").getFirst().address());
		assertTrue(search.find("katzgraber identity").stream().anyMatch(found -> found.address().equals("statistics")));
		assertTrue(search.find("barrier").getFirst().passage().toLowerCase(Locale.ROOT).contains("barrier"));
		assertEquals(List.of(), search.find("  "));
		assertEquals(List.of(), search.find("barrier xylophone"));
	}
}
