// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plug-ins on the class path and what they offer, as a file of lines: a word and what belongs to it, between tabs. */
final class StartIndex {

	private static final String PLUGIN = "plugin";
	private static final String HEADER = "header";
	private static final String SERVICE = "service";

	private StartIndex() {
	}

	/**
	 * A service that a plug-in offers.
	 *
	 * @param type           name of its interface
	 * @param implementation name of its class
	 */
	record Offer(String type, String implementation) {
	}

	/**
	 * A plug-in.
	 *
	 * @param jar     where its classes are
	 * @param headers of its manifest, those that are asked for
	 */
	record Entry(Path jar, String name, String version, Map<String, String> headers, List<Offer> offers) {
	}

	static void write(Path file, List<Entry> plugins) throws IOException {
		StringBuilder text = new StringBuilder();
		for (Entry plugin : plugins) {
			line(text, PLUGIN, plugin.jar().toString(), plugin.name(), plugin.version());
			plugin.headers().forEach((name, value) -> line(text, HEADER, name, value));
			plugin.offers().forEach(offer -> line(text, SERVICE, offer.type(), offer.implementation()));
		}
		Files.writeString(file, text);
	}

	private static void line(StringBuilder text, String... words) {
		text.append(String.join("\t", words)).append('\n');
	}

	static List<Entry> read(Path file) throws IOException {
		List<Entry> plugins = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			String[] words = line.split("\t", -1);
			switch (words[0]) {
				case PLUGIN -> plugins.add(new Entry(Path.of(words[1]), words[2], words[3], new LinkedHashMap<>(),
						new ArrayList<>()));
				case HEADER -> plugins.getLast().headers().put(words[1], words[2]);
				case SERVICE -> plugins.getLast().offers().add(new Offer(words[1], words[2]));
				default -> throw new IOException(file + ": is damaged; delete it");
			}
		}
		return plugins;
	}
}
