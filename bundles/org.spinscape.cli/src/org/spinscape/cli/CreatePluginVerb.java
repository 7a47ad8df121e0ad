// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code create plugin NAME}. */
@Command(name = "plugin", mixinStandardHelpOptions = true, sortOptions = false, usageHelpAutoWidth = true, description = {
		"Writes a plug-in that works: it builds alone with Maven against the update site of Spinscape, tests itself with the",
		"conformance kit, and becomes an update site that 'spinscape install' takes." })
final class CreatePluginVerb implements Callable<Integer> {

	/** A Java package, which is also the symbolic name of a bundle. */
	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");
	/** Endings that the build gives a meaning of its own. */
	private static final Set<String> TAKEN = Set.of("tests", "test", "feature", "site", "parent");
	/** Words that are no names in Java, as far as they can be taken for one here. */
	private static final Set<String> KEYWORDS = Set.of("abstract", "assert", "boolean", "break", "byte", "case", "catch",
			"char", "class", "const", "continue", "default", "do", "double", "else", "enum", "extends", "false", "final",
			"finally", "float", "for", "goto", "if", "implements", "import", "instanceof", "int", "interface", "long",
			"native",
			"new", "null", "package", "private", "protected", "public", "return", "short", "static", "strictfp", "super",
			"switch", "synchronized", "this", "throw", "throws", "transient", "true", "try", "void", "volatile", "while");

	@ParentCommand
	private CreateVerb create;

	@Parameters(paramLabel = "NAME", description = "A Java package of your own, for example org.example.kagome.")
	private String name;

	@Option(names = "--kind", split = ",", paramLabel = "KIND", description = {
			"What it contributes, one or several: hamiltonian (the default), sampler, explorer, analyzer,",
			"figure (with the explorer that it draws), claims (with the Hamiltonian of which they are)." })
	private List<String> kinds = List.of(PluginKind.HAMILTONIAN.word());

	@Option(names = { "-o",
			"--output" }, paramLabel = "DIR", description = "The folder to write, new or empty (default: the last word of NAME).")
	private Path output;

	@Override
	public Integer call() throws Exception {
		checkName();
		Set<PluginKind> wanted = kinds();
		Path folder = output == null ? Path.of(name.substring(name.lastIndexOf('.') + 1)) : output;
		checkEmpty(folder);
		PluginProject project = new PluginProject(name, wanted);
		try {
			project.write(folder);
		} catch (IOException e) {
			throw new InputException("create plugin: " + folder + " cannot be written: " + e.getMessage());
		}
		create.console().print(name + " in " + folder + "; README.md there says how it is built, tested and installed");
		return ExitCode.DONE;
	}

	private void checkName() throws InputException {
		if (!NAME.matcher(name).matches()) {
			throw new InputException("create plugin: '" + name
					+ "' is no Java package of two or more words; use small letters,"
					+ " digits and _, for example org.example.kagome");
		}
		for (String word : name.split("\\.")) {
			if (KEYWORDS.contains(word)) {
				throw new InputException("create plugin: '" + name + "' is no Java package, since '" + word
						+ "' is a word of the language; use another");
			}
		}
		String last = name.substring(name.lastIndexOf('.') + 1);
		if (TAKEN.contains(last)) {
			throw new InputException("create plugin: '" + name + "' cannot end in ." + last
					+ ", which the build takes for a part of the plug-in; use another last word");
		}
	}

	private Set<PluginKind> kinds() throws InputException {
		Set<PluginKind> found = EnumSet.noneOf(PluginKind.class);
		for (String word : kinds) {
			PluginKind kind = PluginKind.of(word.strip())
					.orElseThrow(() -> new InputException("create plugin: --kind: '" + word.strip() + "' is none of "
							+ String.join(", ", words())));
			found.add(kind);
			kind.needs().ifPresent(found::add);
		}
		return found;
	}

	private static List<String> words() {
		List<String> words = new ArrayList<>();
		for (PluginKind kind : PluginKind.values()) {
			words.add(kind.word());
		}
		return words;
	}

	private static void checkEmpty(Path folder) throws InputException, IOException {
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			throw new InputException("create plugin: " + folder + " is a file; name a folder that is new or empty with -o");
		}
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				if (files.findAny().isPresent()) {
					throw new InputException("create plugin: " + folder + " is not empty; name another folder with -o");
				}
			}
		}
	}
}
