// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.external;

import java.util.Set;
import java.util.TreeSet;

import org.spinscape.core.space.IsingSpace;
import org.spinscape.core.space.PottsSpace;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * What a program says of itself in its first line.
 *
 * @param name      of the model
 * @param sites     number of variables, at least 1
 * @param values    of a Potts variable, 2 to 10; 0 for Ising spins
 * @param unit      of energies
 * @param symmetric whether a flip of all spins leaves energies as they are
 * @param quantum   of energies, which are whole multiples of it; 0 if there is none
 */
record Greeting(String name, int sites, int values, String unit, boolean symmetric, double quantum) {

	/** Version of the protocol. */
	static final int PROTOCOL = 1;

	private static final Set<String> KNOWN = new TreeSet<>(
			Set.of("protocol", "name", "space", "sites", "values", "unit", "symmetric", "quantum"));

	/** The line that a program is greeted with. @param seed 0 to 2^53 - 1 */
	static String ours(long seed) {
		return "{\"protocol\": " + PROTOCOL + ", \"seed\": " + seed + "}\n";
	}

	/** @throws IllegalArgumentException in words that follow "its first line ..." */
	static Greeting parse(String line) {
		JsonObject said = object(line);
		for (String key : said.keySet()) {
			require(KNOWN.contains(key), "has the unknown entry \"" + key + "\"; known are " + String.join(", ", KNOWN));
		}
		int protocol = whole(said, "protocol", 0);
		require(protocol == PROTOCOL, "names protocol " + protocol + ", and this Spinscape speaks " + PROTOCOL
				+ "; put \"protocol\": " + PROTOCOL + " into it");
		int sites = whole(said, "sites", 0);
		require(sites >= 1, "names no number of sites; put \"sites\": N into it, N at least 1");
		boolean potts = switch (text(said, "space", "")) {
			case "ising" -> false;
			case "potts" -> true;
			default -> throw new IllegalArgumentException("names no space; put \"space\": \"ising\" or \"potts\" into it");
		};
		int values = whole(said, "values", 0);
		require(!potts || values >= 2 && values <= 10,
				"names no number of values; put \"values\": q into it, q from 2 to 10");
		require(potts || values == 0, "names values, and Ising spins have -1 and 1; leave \"values\" out");
		boolean symmetric = said.has("symmetric") && said.get("symmetric").getAsBoolean();
		require(!potts || !symmetric, "says \"symmetric\", which is for Ising spins; leave it out");
		double quantum = said.has("quantum") ? number(said, "quantum") : 0;
		require(quantum >= 0 && Double.isFinite(quantum), "has a quantum that is not positive; leave it out");
		return new Greeting(text(said, "name", ""), sites, potts ? values : 0, text(said, "unit", "J"), symmetric, quantum);
	}

	private static JsonObject object(String line) {
		try {
			JsonElement parsed = JsonParser.parseString(line);
			if (parsed.isJsonObject()) {
				return parsed.getAsJsonObject();
			}
		} catch (JsonParseException e) {
			// said below
		}
		throw new IllegalArgumentException("is no JSON object; print one like {\"protocol\": 1, \"space\": \"ising\","
				+ " \"sites\": 12} first, and everything else to standard error");
	}

	private static void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new IllegalArgumentException(otherwise);
		}
	}

	private static double number(JsonObject said, String key) {
		try {
			return said.get(key).getAsDouble();
		} catch (RuntimeException e) {
			throw new IllegalArgumentException("has no number for \"" + key + "\"", e);
		}
	}

	private static int whole(JsonObject said, String key, int otherwise) {
		double value = said.has(key) ? number(said, key) : otherwise;
		require(value == (int) value, "has no whole number for \"" + key + "\"");
		return (int) value;
	}

	private static String text(JsonObject said, String key, String otherwise) {
		return said.has(key) && said.get(key).isJsonPrimitive() ? said.get(key).getAsString() : otherwise;
	}

	/** In words. */
	String space() {
		return (values == 0 ? new IsingSpace(sites) : new PottsSpace(sites, values)).description();
	}
}
