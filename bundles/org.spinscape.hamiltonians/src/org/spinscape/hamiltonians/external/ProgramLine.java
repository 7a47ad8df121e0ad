// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.external;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.provider.ProgramCall;

/**
 * How a program is started.
 *
 * @param file      its file, which is found in the input files of the run
 * @param with      what starts the file; none if it starts itself
 * @param arguments what follows the file
 * @param hash      SHA-256 of the file
 * @param timeout   for each answer
 */
record ProgramLine(Path file, List<String> with, List<String> arguments, String hash, Duration timeout) {

	/** @throws ParameterException if the file cannot be read */
	static ProgramLine of(Path file, String with, String arguments, double seconds) {
		Path path = file.toAbsolutePath();
		try {
			return new ProgramLine(path, split(with), split(arguments), hex(Files.readAllBytes(path)),
					Duration.ofNanos((long) (seconds * 1e9)));
		} catch (IOException e) {
			throw new ParameterException(ExternalModel.PROGRAM, "'" + path.getFileName()
					+ "' cannot be read; name the file of a program");
		}
	}

	private static List<String> split(String text) {
		return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
	}

	/** The words as the system takes them. */
	List<String> words() {
		return named(file.toString());
	}

	private List<String> named(String name) {
		List<String> words = new ArrayList<>(with);
		words.add(name);
		words.addAll(arguments);
		return words;
	}

	/** For people, without folders. */
	@Override
	public String toString() {
		return String.join(" ", named(file.getFileName().toString()));
	}

	/** Whoever permits it permits this content with these words, and nothing else: what starts it may be a shell. */
	ProgramCall call() {
		// Words have no blanks, and the hash stands where the name of the file would.
		return new ProgramCall(toString(), hex(String.join(" ", named("/" + hash)).getBytes(StandardCharsets.UTF_8)));
	}

	private static String hex(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has it
		}
	}
}
