// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.external;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Takes in what a program prints to standard error, so that it never waits for that, and keeps the last line. */
final class LastWords {

	private static final int MOST = 200;

	private final Thread reader;
	private volatile String last = "";

	LastWords(InputStream errors) {
		reader = Thread.ofVirtual().name("words of a program").start(() -> {
			try (BufferedReader lines = new BufferedReader(new InputStreamReader(errors, StandardCharsets.UTF_8))) {
				for (String line = lines.readLine(); line != null; line = lines.readLine()) {
					if (!line.isBlank()) {
						last = line.strip();
					}
				}
			} catch (IOException e) {
				// it was killed
			}
		});
	}

	/** To be put behind a sentence on its end; empty if it said nothing. */
	String sentence() {
		try {
			reader.join(TimeUnit.SECONDS.toMillis(1)); // its last words may still be under way
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		String text = last;
		return text.isEmpty() ? "" : "; its last words were '" + (text.length() > MOST ? text.substring(0, MOST) + "..."
				: text)
				+ "'";
	}
}
