// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.List;

/** How to start Spinscape once more, on this machine or on another that sees the same files. */
public final class StartCommand {

	/** Set by the start script. */
	private static final String SCRIPT = "spinscape.command";
	/** What the script was told by its caller, and another machine would not know. */
	private static final String JAVA = "SPINSCAPE_JAVA_HOME";

	private StartCommand() {
	}

	/** The words; none if it was started otherwise than by its script. */
	public static List<String> words() {
		String script = System.getProperty(SCRIPT);
		String java = System.getenv(JAVA);
		return script == null ? List.of() : java == null ? List.of(script) : List.of("env", JAVA + "=" + java, script);
	}
}
