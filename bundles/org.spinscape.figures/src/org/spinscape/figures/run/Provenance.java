// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.spinscape.store.ResultEntry;
import org.spinscape.store.RunDirectory;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Says in the caption of a figure where its numbers come from: experiment, disorder samples, seed. */
final class Provenance {

	private Provenance() {
	}

	/** One sentence; empty if the run says nothing about itself. */
	static String of(RunDirectory directory, List<ResultEntry> entries) throws IOException {
		if (!Files.exists(directory.manifest())) {
			return "";
		}
		try {
			JsonObject manifest = JsonParser.parseString(Files.readString(directory.manifest())).getAsJsonObject();
			JsonElement name = manifest.get("experiment");
			JsonElement seed = manifest.get("seed");
			if (name == null || seed == null) {
				return "";
			}
			return "Experiment " + name.getAsString() + ": " + samples(entries) + ", seed " + seed.getAsLong() + ".";
		} catch (JsonParseException | IllegalStateException e) {
			throw new IOException(directory.manifest() + ": is no manifest of a run", e);
		}
	}

	private static String samples(List<ResultEntry> entries) {
		Map<String, Integer> perArm = new TreeMap<>();
		entries.stream().filter(entry -> !entry.key().overSamples()).collect(Collectors.groupingBy(
				entry -> entry.key().arm(),
				Collectors.mapping(entry -> entry.key().sample(), Collectors.toSet())))
				.forEach((arm, samples) -> perArm.put(arm, samples.size()));
		int least = perArm.values().stream().min(Comparator.naturalOrder()).orElse(0);
		int most = perArm.values().stream().max(Comparator.naturalOrder()).orElse(0);
		String number = least == most ? Integer.toString(most) : least + " to " + most;
		return number + (most == 1 ? " disorder sample" : " disorder samples") + (perArm.size() > 1 ? " in each arm" : "");
	}
}
