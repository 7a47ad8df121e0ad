// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.spinscape.templates.PluginKind;
import org.spinscape.templates.PluginName;
import org.spinscape.templates.PluginProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code create plugin NAME}. */
@Command(name = "plugin", mixinStandardHelpOptions = true, sortOptions = false, usageHelpAutoWidth = true, description = {
		"Writes a plug-in that works.",
		"It builds alone with Maven against the update site of Spinscape, tests itself with the conformance kit, and becomes "
				+ "an update site that 'spinscape install' takes." })
final class CreatePluginVerb implements Callable<Integer> {

	@ParentCommand
	private CreateVerb create;

	@Parameters(paramLabel = "NAME", description = "A Java package of your own, for example org.example.kagome.")
	private String name;

	@Option(names = "--kind", split = ",", paramLabel = "KIND", description = {
			"What it contributes, one or several: hamiltonian (the default), sampler, explorer, analyzer, "
					+ "figure (with the explorer that it draws), claims (with the Hamiltonian of which they are)." })
	private List<String> kinds = List.of(PluginKind.HAMILTONIAN.word());

	@Option(names = { "-o",
			"--output" }, paramLabel = "DIR", description = "The folder to write, new or empty (default: the last word of NAME).")
	private Path output;

	@Override
	public Integer call() throws Exception {
		Optional<String> problem = PluginName.problem(name);
		if (problem.isPresent()) {
			throw new InputException("create plugin: " + problem.get());
		}
		Set<PluginKind> wanted = kinds();
		Path folder = output == null ? Path.of(PluginName.lastWord(name)) : output;
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

	private Set<PluginKind> kinds() throws InputException {
		Set<PluginKind> found = EnumSet.noneOf(PluginKind.class);
		for (String word : kinds) {
			found.add(PluginKind.of(word.strip())
					.orElseThrow(() -> new InputException("create plugin: --kind: '" + word.strip() + "' is none of "
							+ String.join(", ", words()))));
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
