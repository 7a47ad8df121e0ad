// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The command lines that a Markdown file shows: those of indented and fenced blocks, and those in a sentence. */
final class DocumentedCommands {

	private static final Pattern COMMAND = Pattern.compile("(?:\\./)?spinscape +\\S.*");
	private static final Pattern INLINE = Pattern.compile("`((?:\\./)?spinscape [^`]+)`");
	private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");

	private DocumentedCommands() {
	}

	/** The words behind {@code spinscape} of each command. */
	static List<List<String>> of(Path markdown) throws IOException {
		List<List<String>> commands = new ArrayList<>();
		String text = Files.readString(markdown).replaceAll("\\\\\n\\s*", " ");
		boolean fenced = false;
		for (String line : text.lines().toList()) {
			fenced ^= line.startsWith("```");
			String command = line.replaceFirst("\\s#.*", "").strip();
			if ((fenced || line.startsWith("    ")) && COMMAND.matcher(command).matches()) {
				commands.add(words(command));
			}
		}
		Matcher inline = INLINE.matcher(text.replaceAll("(?ms)^```.*?^```", "").replace('\n', ' '));
		while (inline.find()) {
			commands.add(words(inline.group(1)));
		}
		return commands;
	}

	/** As a shell parts them, up to where it leads the output elsewhere. */
	private static List<String> words(String command) {
		try (Stream<MatchResult> words = WORD.matcher(command).results()) {
			return words.map(MatchResult::group).takeWhile(word -> !word.matches("[|<>&].*")).skip(1)
					.map(word -> word.replaceAll("[\"']", "")).toList();
		}
	}
}
