// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong files and wrong command lines: each refused with exit code 2 and one sentence that names place and remedy. */
class WrongInputTest {

	@TempDir
	private Path folder;

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
			+ "<experiment:Experiment xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
			+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
			+ " xmlns:experiment=\"http://spinscape.org/experiment/1\" name=\"x\"";

	private static String arm(String content) {
		return HEAD + ">\n<arms name=\"a\">\n" + content + "\n</arms>\n</experiment:Experiment>\n";
	}

	private static final String GLASS = "<hamiltonian provider=\"edwards-anderson\">"
			+ "<parameters name=\"L\" value=\"3\"/></hamiltonian>";
	private static final String TREE = "<explorers provider=\"barrier-tree\"/>";

	static Stream<Arguments> wrongFiles() {
		return Stream.of(
				file("line 1: is not well formed", ""),
				file("line 1", "not xml at all"),
				file("not well formed", HEAD),
				file("holds no experiment", "<?xml version=\"1.0\"?>\n<experiment:Arm xmlns:experiment="
						+ "\"http://spinscape.org/experiment/1\"/>"),
				file("namespace", arm(GLASS + TREE).replace("experiment/1", "experiment/99")),
				file("has no 'colour'", arm(GLASS + TREE).replace("name=\"x\"", "name=\"x\" colour=\"red\"")),
				file("has no 'spins'", arm("<spins/>" + GLASS + TREE)),
				file("'many' is not a value of 'samples'; give a whole number",
						arm(GLASS + TREE).replace("name=\"x\"", "name=\"x\" samples=\"many\"")),
				file("DOCTYPE", "<?xml version=\"1.0\"?>\n<!DOCTYPE a SYSTEM \"file:///etc/passwd\">\n"
						+ "<a/>"),
				file("no arm", HEAD + "/>"),
				file("there is no Hamiltonian", arm(TREE)),
				file("add a sampler or an explorer", arm(GLASS)),
				file("'kagome'|is not installed|it came from plug-in 'com.example.kagome'",
						arm("<hamiltonian provider=\"kagome\" origin=\"com.example.kagome\"/>" + TREE)),
				file("explorer 'nosuch'", arm(GLASS + "<explorers provider=\"nosuch\"/>")),
				file("parameter 'K' is not known",
						arm(GLASS.replace("\"L\"", "\"K\"") + TREE)),
				file("parameter 'L': '4.5' is not a whole number", arm(GLASS.replace("\"3\"", "\"4.5\"") + TREE)),
				file("parameter 'L': 1 is out of range", arm(GLASS.replace("\"3\"", "\"1\"") + TREE)),
				file("'cauchy' is not one of", arm(GLASS.replace("name=\"L\" value=\"3\"",
						"name=\"couplings\" value=\"cauchy\"") + TREE)),
				file("has no value", arm("<hamiltonian provider=\"ising-file\"/>" + TREE)),
				file("file 'nowhere.txt' is not there", arm("<hamiltonian provider=\"ising-file\">"
						+ "<parameters name=\"file\" value=\"nowhere.txt\"/></hamiltonian>" + TREE)),
				file("samples is 0", arm(GLASS + TREE).replace("name=\"x\"", "name=\"x\" samples=\"0\"")),
				file("used twice", arm(GLASS + TREE + "</arms><arms name=\"a\">" + GLASS + TREE)),
				file("cannot be evaluated", arm("<hamiltonian provider=\"edwards-anderson\">"
						+ "<parameters name=\"L\" expression=\"2*M\"/></hamiltonian>" + TREE)),
				file("count 1", arm("<hamiltonian provider=\"edwards-anderson\"><parameters name=\"L\">"
						+ "<sweep xsi:type=\"experiment:LinearSweep\" from=\"3\" to=\"4\" count=\"1\"/></parameters>"
						+ "</hamiltonian>" + TREE)),
				file("several values", arm("<hamiltonian provider=\"edwards-anderson\"><parameters name=\"L\" value=\"3\""
						+ " expression=\"3\"/></hamiltonian>" + TREE)),
				file("barrier-tree", arm(GLASS.replace("\"3\"", "\"9\"") + TREE)),
				file("an observable needs a sampler", arm(GLASS + TREE + "<observables provider=\"energy\"/>")),
				file("closes a frustrated loop", arm(GLASS.replace("\"3\"", "\"4\"")
						+ "<sampler provider=\"wolff\"/>")),
				file("settle in the burn-in", arm(GLASS + "<sampler provider=\"parallel-tempering\"><parameters"
						+ " name=\"placement\" value=\"feedback\"/></sampler>").replace("<arms",
								"<budget burnIn=\"0\"/><arms")),
				file("a search without an end", arm(GLASS + "<explorers provider=\"ground-state\">"
						+ "<parameters name=\"budget\" value=\"0\"/></explorers>")),
				file("knows no best value", arm(GLASS + "<explorers provider=\"ground-state\">"
						+ "<parameters name=\"target\" value=\"best-known\"/></explorers>")),
				file("observable 'overlap'", arm(GLASS + "<sampler provider=\"metropolis\"/>"
						+ "<observables provider=\"overlap\"/>")),
				file("observable 'replica-overlap'", arm(GLASS + "<sampler provider=\"metropolis\"/>"
						+ "<observables provider=\"replica-overlap\"/>")));
	}

	private static Arguments file(String expected, String content) {
		return Arguments.of(expected, content);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("wrongFiles")
	void wrongFilesAreRefused(String expected, String content) throws IOException {
		Path file = Files.writeString(folder.resolve("wrong.spinscape"), content);
		Spinscape validated = Spinscape.run("validate", file.toString());
		refused(validated, expected);
		assertTrue(validated.err().contains("wrong.spinscape"), validated.err());
		Path run = folder.resolve("run");
		refused(Spinscape.run("run", file.toString(), "-o", run.toString()), expected);
		assertFalse(Files.exists(run), "nothing is made for a wrong input");
	}

	/** What would mend a problem is said when asked for, and done into another file. */
	@Test
	void whatWouldMendIsSaidAndDone() throws IOException {
		Path file = Files.writeString(folder.resolve("wrong.spinscape"),
				arm(GLASS + "<sampler provider=\"metropolis\"/><observables provider=\"energy\"/>"
						+ "<analyzers provider=\"ultrametricity\"/>"));
		Spinscape asked = Spinscape.run("validate", file.toString(), "--remedies");
		assertEquals(ExitCode.WRONG_INPUT, asked.code());
		assertTrue(asked.err().contains("would mend it: Add observable replica-overlap"), asked.err());
		assertTrue(asked.err().contains("would mend it: Set replicas to 3"), asked.err());
		Path mended = folder.resolve("mended.spinscape");
		Spinscape done = Spinscape.run("validate", file.toString(), "--mend", mended.toString());
		assertEquals(ExitCode.DONE, done.code(), done.err());
		assertTrue(done.err().contains("Add observable replica-overlap"), done.err());
		assertTrue(Spinscape.run("validate", mended.toString()).out().contains("fine"), "the file is written");
		refused(Spinscape.run("validate", file.toString(), "--mend", mended.toString()), "exists; name another file");
	}

	static Stream<Arguments> wrongLines() {
		return Stream.of(
				line("no verb is given"),
				line("Unmatched argument", "rum"),
				line("Missing required parameter: 'FILE'", "run"),
				line("nowhere.spinscape: does not exist", "run", "nowhere.spinscape"),
				line("there is no example 'nothing'", "run", "example:nothing"),
				line("names nothing in this experiment", "run", "example:glass-or-funnel", "--set", "spin=1"),
				line("give a whole number", "run", "example:glass-or-funnel", "--set", "samples=many"),
				line("use at least 3", "run", "example:glass-or-funnel", "--set", "glass.hamiltonian.L=2"),
				line("--threads -1", "run", "example:glass-or-funnel", "--threads", "-1"),
				line("'--threads'", "run", "example:glass-or-funnel", "--threads", "two"),
				line("Unknown option", "run", "example:glass-or-funnel", "--fast"),
				line("list quarks", "list", "quarks"),
				line("describe nothing", "describe", "nothing"),
				line("check nothing", "check", "nothing"),
				line("there is no such folder", "resume", "nowhere"),
				line("there is no such folder", "status", "nowhere"),
				line("there is no such folder", "results", "nowhere"),
				line("there is no such folder", "figures", "nowhere"),
				line("there is no such folder", "verify", "nowhere"),
				line("there is no such folder", "rerun", "nowhere"),
				line("there is no such folder", "pack", "nowhere", "-o", "x.zip"),
				line("Missing required option: '--output=FILE'", "pack", "nowhere"),
				line("there is no such file", "unpack", "nowhere.zip", "-o", "x"),
				line("there is no such folder", "work", "nowhere", "--part", "1/2"),
				line("write for example 3/10", "work", "nowhere", "--part", "third"),
				line("there is no such folder", "merge", "nowhere"),
				line("there is no such folder", "cancel", "nowhere"),
				line("Missing required argument", "submit", "nowhere.spinscape", "-o", "x"),
				line("name an experiment file", "submit", "--slurm"),
				line("use its script 'spinscape'", "submit", "nowhere.spinscape", "-o", "x", "--slurm"),
				line("use its script 'spinscape'", "run", "example:glass-or-funnel", "--processes", "2"),
				line("--processes -1", "resume", "nowhere", "--processes", "-1"),
				line("use svg, pdf, png, csv or py", "figures", ".", "--format", "gif"),
				line("'--hamiltonian=ID'", "new", "-o", "x.spinscape"),
				line("hamiltonian 'nothing' is not installed", "new", "--hamiltonian", "nothing", "-o", "x.spinscape"),
				line("add a sampler or an explorer", "new", "--hamiltonian", "sk", "-o", "x.spinscape"),
				line("need a --sampler", "new", "--hamiltonian", "sk", "--observable", "energy", "-o", "x.spinscape"),
				line("parameter 'M' is not known", "new", "--hamiltonian", "sk", "--set", "M=1", "--explorer",
						"enumeration", "-o", "x.spinscape"),
				line("keeps temperatures of its own", "new", "--hamiltonian", "edwards-anderson", "--set", "L=8",
						"--explorer",
						"ground-state", "--explorer-set", "sampler=parallel-tempering", "-o", "x.spinscape"),
				line("is out of range", "new", "--hamiltonian", "sk", "--set", "N=-4", "--explorer", "enumeration", "-o",
						"x.spinscape"));
	}

	private static Arguments line(String expected, String... arguments) {
		return Arguments.of(expected, arguments);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("wrongLines")
	void wrongCommandLinesAreRefused(String expected, String[] arguments) {
		refused(Spinscape.run(arguments), expected);
	}

	private static void refused(Spinscape answer, String expected) {
		assertEquals(ExitCode.WRONG_INPUT, answer.code(), answer.err());
		assertEquals("", answer.out());
		for (String part : expected.split("\\|")) {
			assertTrue(answer.err().contains(part), () -> "expected '" + part + "' in: " + answer.err());
		}
		assertFalse(answer.err().contains("Exception"), answer.err());
		assertFalse(answer.err().contains("\tat "), answer.err());
		assertEquals(1, answer.err().strip().lines().count(), answer.err());
	}

	@Test
	void existingFilesAndRunsAreKept() throws IOException {
		Path file = Files.writeString(folder.resolve("mine.spinscape"), "precious");
		refused(Spinscape.run("new", "--hamiltonian", "sk", "--explorer", "enumeration", "-o", file.toString()),
				"mine.spinscape: exists");
		assertEquals("precious", Files.readString(file));
		refused(Spinscape.run("run", "example:glass-or-funnel", "--set", "samples=1", "-o", folder.toString()),
				"is not empty");
	}

	@Test
	void systemsThatAreTooLargeAreRefusedWithTheNumber() {
		Path file = folder.resolve("large.spinscape");
		Spinscape.run("new", "--hamiltonian", "sk", "--set", "N=40", "--explorer", "enumeration", "-o", file.toString());
		Spinscape answer = Spinscape.run("run", file.toString(), "-o", folder.resolve("run").toString());
		assertEquals(ExitCode.WRONG_INPUT, answer.code());
		assertTrue(answer.err().matches("(?s).*(GB|GiB|MB|spins).*"), answer.err());
		assertFalse(Files.exists(folder.resolve("run")));
	}
}
