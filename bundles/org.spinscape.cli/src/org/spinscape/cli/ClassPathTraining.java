// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

import org.spinscape.cli.start.ClassPathPlugins;

/** What is mostly done, once: the classes that it takes are kept by the JVM in an archive for later starts. */
public final class ClassPathTraining {

	private ClassPathTraining() {
	}

	/** @param arguments a folder that is thrown away */
	public static void main(String[] arguments) {
		ClassPathPlugins.activate();
		String run = arguments[0] + "/run";
		PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
		for (List<String> command : List.of(List.of("list"), List.of("describe", "sk"), List.of("run",
				"example:glass-or-funnel",
				"--set", "samples=2", "--threads", "1", "-o", run), List.of("status", run), List.of("results", run))) {
			if (SpinscapeCommand.execute(command.toArray(String[]::new), nowhere, nowhere) != ExitCode.DONE) {
				System.exit(ExitCode.FAILED); // then the framework is started as ever
			}
		}
	}
}
