// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Entry point of the headless product. The value returned by {@link #start} is the exit code of the process. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning(); // takes down a splash screen, should somebody have asked for one
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false,
				StandardCharsets.UTF_8);
		int code = SpinscapeCommand.execute(arguments, out, System.err);
		out.flush();
		return Integer.valueOf(code);
	}

	@Override
	public void stop() {
		// a run ends through the signal handler of its command
	}
}
