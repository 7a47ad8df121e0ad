// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Programs written by hand in C++ that show what an expert gets without us: compiled with g++ for this machine, where
 * there is one, and run beside ours in the same run. They print CPU times.
 */
final class Outside {

	private final Path sources;
	private final Path work;
	private final PrintStream log;
	private final Map<String, Optional<String>> outputs = new HashMap<>();

	/**
	 * A figure in the output of a program.
	 *
	 * @param name      in the table
	 * @param program   file name: without ending of one in C++, with it of a script in Python
	 * @param arguments of the command line
	 * @param pattern   finds its lines; the groups are median, lowest and highest, or the median alone
	 */
	record Baseline(String name, String program, List<String> arguments, String pattern) {
	}

	/** @param work where to put the programs */
	Outside(Path sources, Path work, PrintStream log) {
		this.sources = sources;
		this.work = work;
		this.log = log;
	}

	/** What a program reaches; empty if it cannot be built here. */
	Optional<Figure> measure(Baseline baseline) {
		String key = baseline.program() + baseline.arguments();
		Optional<String> output = outputs.computeIfAbsent(key, _ -> run(baseline));
		if (output.isEmpty()) {
			return Optional.empty();
		}
		Matcher matcher = Pattern.compile(baseline.pattern()).matcher(output.get());
		if (!matcher.find()) {
			log.println("bench: " + baseline.program() + " printed no " + baseline.name());
			return Optional.empty();
		}
		double median = Double.parseDouble(matcher.group(1));
		return Optional.of(matcher.groupCount() == 3
				? new Figure(median, Double.parseDouble(matcher.group(2)), Double.parseDouble(matcher.group(3)))
				: new Figure(median, median, median));
	}

	private Optional<String> run(Baseline baseline) {
		try {
			List<String> command = new ArrayList<>(command(baseline.program()));
			log.println("bench: running " + baseline.program() + " " + String.join(" ", baseline.arguments()));
			command.addAll(baseline.arguments());
			return Optional.of(execute(command));
		} catch (IOException e) {
			log.println("bench: no baseline " + baseline.program() + ": " + e.getMessage());
			return Optional.empty();
		}
	}

	/** How to start a program: a script as it is, others once they are built. */
	private List<String> command(String name) throws IOException {
		if (name.endsWith(".py")) {
			return List.of("python3", sources.resolveSibling("python").resolve(name).toString());
		}
		Path program = work.resolve(name);
		Files.createDirectories(work);
		if (!Files.exists(program)) {
			execute(List.of("g++", "-std=c++17", "-O3", "-march=native", sources.resolve(name + ".cpp").toString(), "-o",
					program.toString()));
		}
		return List.of(program.toString());
	}

	private static String execute(List<String> command) throws IOException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes());
		try {
			if (process.waitFor() != 0) {
				throw new IOException(command.getFirst() + " failed: " + output.lines().findFirst().orElse("no message"));
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", e);
		}
		return output;
	}
}
