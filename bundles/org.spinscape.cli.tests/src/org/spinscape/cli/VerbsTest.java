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

/** What the lists of verbs say of each. */
class VerbsTest {

	private static List<CommandLine> all(CommandLine line) {
		List<CommandLine> all = new ArrayList<>(List.of(line));
		line.getSubcommands().values().forEach(verb -> all.addAll(all(verb)));
		return all;
	}

	/** A list of verbs shows the first line alone, so that it must not break off in the middle of a sentence. */
	@Test
	void theFirstLineStandsByItself() {
		PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
		List<CommandLine> verbs = all(SpinscapeCommand.commandLine(new Console(nowhere, nowhere)));
		assertTrue(verbs.size() > 30);
		assertEquals(List.of(), verbs.stream().filter(verb -> {
			String[] lines = verb.getCommandSpec().usageMessage().description();
			return lines.length == 0 || !lines[0].endsWith(".");
		}).map(CommandLine::getCommandName).toList());
	}
}
