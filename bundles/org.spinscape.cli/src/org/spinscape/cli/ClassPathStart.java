// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.PrintStream;

import org.spinscape.cli.start.ClassPathPlugins;

/** The command line on a plain class path; see {@link org.spinscape.cli.start}. */
public final class ClassPathStart {

	private ClassPathStart() {
	}

	/** Ends the process with the exit code of the command. */
	public static void main(String[] arguments) {
		System.exit(execute(arguments));
	}

	/** @return the exit code */
	static int execute(String[] arguments) {
		ClassPathPlugins.activate();
		PrintStream out = StandardOutput.open();
		int code = SpinscapeCommand.execute(arguments, out, System.err);
		return StandardOutput.end(out, code, StandardOutput.isPipe(), System.err);
	}
}
