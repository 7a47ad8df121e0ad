// SPDX-License-Identifier: EPL-2.0
package org.spinscape.doc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages that people have written, which the build has made of Markdown. */
final class WrittenPages {

	private static final String FOLDER = "/manual/";

	private final Map<String, List<ManualPage>> sections = new LinkedHashMap<>();

	WrittenPages() {
		List<ManualPage> section = List.of();
		for (String line : read(FOLDER + "contents.txt").lines().toList()) {
			if (line.startsWith("# ")) {
				section = new ArrayList<>();
				sections.put(line.substring(2), section);
			} else {
				String[] parts = line.split("\t");
				section.add(new ManualPage(parts[0], parts[1], read(FOLDER + parts[0] + ".html")));
			}
		}
	}

	List<ManualPage> pages() {
		return sections.values().stream().flatMap(List::stream).toList();
	}

	List<Topic> topics() {
		List<Topic> topics = new ArrayList<>();
		sections.forEach((title, pages) -> topics.add(new Topic(title, "", pages.stream().map(Topic::of).toList())));
		return topics;
	}

	/** A text of this bundle. */
	static String read(String path) {
		try (InputStream in = WrittenPages.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalStateException(path + " is not in the bundle: was it built?");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
