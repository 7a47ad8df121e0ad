// SPDX-License-Identifier: EPL-2.0
package org.spinscape.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.spinscape.store.RunDirectory;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * What a run says of itself. Nothing of user or machine beyond its kind.
 *
 * @param plugins  plug-ins that contributed, with versions
 * @param platform Java and kind of machine
 * @param inputs   SHA-256 of each input file
 * @param tasks    number of tasks
 * @param day      day of the last entry of its log, in UTC; empty if there is none
 * @param seconds  from the first to the last entry of its log, pauses included; -1 if there is none
 * @param hash     SHA-256 of the experiment as run
 */
record RunFacts(Map<String, String> plugins, Map<String, String> platform, Map<String, String> inputs, int tasks,
		String day, long seconds, String hash) {

	static RunFacts of(RunDirectory directory) throws IOException {
		try {
			JsonObject manifest = JsonParser.parseString(Files.readString(directory.manifest())).getAsJsonObject();
			List<Instant> times = times(directory);
			return new RunFacts(texts(manifest, "plugins"), texts(manifest, "platform"), texts(manifest, "inputs"),
					manifest.getAsJsonArray("tasks").size(),
					times.isEmpty() ? "" : times.getLast().toString().substring(0, "2026-01-01".length()),
					times.isEmpty() ? -1 : Duration.between(times.getFirst(), times.getLast()).toSeconds(),
					hash(Files.readAllBytes(directory.experiment())));
		} catch (JsonParseException | IllegalStateException e) {
			throw new IOException(directory.manifest() + ": is no manifest of a run", e);
		}
	}

	private static Map<String, String> texts(JsonObject manifest, String name) {
		Map<String, String> texts = new TreeMap<>();
		JsonElement found = manifest.get(name);
		if (found != null) {
			found.getAsJsonObject().entrySet().forEach(entry -> texts.put(entry.getKey(), entry.getValue().getAsString()));
		}
		return texts;
	}

	private static List<Instant> times(RunDirectory directory) throws IOException {
		List<Instant> times = new ArrayList<>();
		if (Files.exists(directory.log())) {
			for (String line : Files.readAllLines(directory.log(), StandardCharsets.UTF_8)) {
				try {
					times.add(Instant.parse(line.split(" ", 2)[0]));
				} catch (DateTimeParseException e) {
					continue; // a line of a stack trace
				}
			}
		}
		return times;
	}

	static String hash(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}
}
