// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.PrintStream;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Entry point of the headless product. The value returned by {@link #start} is the exit code of the process. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning(); // takes down a splash screen, should somebody have asked for one
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		PrintStream out = StandardOutput.open();
		int code = SpinscapeCommand.execute(arguments, out, System.err);
		return Integer.valueOf(StandardOutput.end(out, code, StandardOutput.isPipe(), System.err));
	}

	@Override
	public void stop() {
		// a run ends through the signal handler of its command
	}
}
