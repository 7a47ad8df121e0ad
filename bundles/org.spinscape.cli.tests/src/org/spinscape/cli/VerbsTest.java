// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** What is said of verbs and options. */
class VerbsTest {

	private static List<CommandLine> all(CommandLine line) {
		List<CommandLine> all = new ArrayList<>(List.of(line));
		line.getSubcommands().values().forEach(verb -> all.addAll(all(verb)));
		return all;
	}

	/** A list of verbs shows the first line alone, and what breaks off in the middle of a sentence is not wrapped well. */
	@Test
	void linesEndWithSentences() {
		PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
		List<CommandLine> verbs = all(SpinscapeCommand.commandLine(new Console(nowhere, nowhere)));
		assertTrue(verbs.size() > 30);
		List<String> broken = new ArrayList<>();
		for (CommandLine verb : verbs) {
			String[] lines = verb.getCommandSpec().usageMessage().description();
			assertTrue(lines.length > 0, verb.getCommandName());
			broken.addAll(broken(List.of(lines)));
			for (ArgSpec argument : verb.getCommandSpec().args()) {
				List<String> words = List.of(argument.description());
				broken.addAll(broken(words.isEmpty() ? words : words.subList(0, words.size() - 1)));
			}
		}
		assertEquals(List.of(), broken);
	}

	private static List<String> broken(List<String> lines) {
		return lines.stream().filter(line -> !line.endsWith(".")).toList();
	}
}
