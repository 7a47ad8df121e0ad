// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.PrintStream;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * Where a command writes: results to {@code out}, everything about the work to {@code err}.
 *
 * @param out standard output
 * @param err standard error
 */
record Console(PrintStream out, PrintStream err) {

	private static final Gson JSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping()
			.registerTypeAdapterFactory(new NonFiniteAsNull()).create();

	/** Writes one JSON document; NaN and infinity, which JSON lacks, become null. */
	void json(Object document) {
		out.println(JSON.toJson(document));
	}

	void print(String text) {
		out.println(text);
	}

	void say(String text) {
		err.println("spinscape: " + text);
	}
}
