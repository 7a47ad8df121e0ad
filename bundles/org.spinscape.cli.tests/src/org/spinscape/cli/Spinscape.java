// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/**
 * What a command line did.
 *
 * @param code exit code
 * @param out  standard output
 * @param err  standard error
 */
record Spinscape(int code, String out, String err) {

	/** Executes a command line in this process, with all installed contributions. */
	static Spinscape run(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = SpinscapeCommand.execute(arguments, new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8));
		return new Spinscape(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** The one JSON document on standard output. */
	JsonElement json() {
		return JsonParser.parseString(out);
	}
}
