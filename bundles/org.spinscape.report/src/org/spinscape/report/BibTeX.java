// SPDX-License-Identifier: EPL-2.0
package org.spinscape.report;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinscape.core.provider.Reference;

/** Literature as BibTeX. */
public final class BibTeX {

	private static final Pattern ARXIV = Pattern.compile("arXiv:(\\S+)");

	private BibTeX() {
	}

	/** All entries, each once, with keys of the first author's name and the year. */
	public static String of(Collection<Reference> references) {
		Map<String, Reference> keyed = new LinkedHashMap<>();
		for (Reference reference : references) {
			if (!keyed.containsValue(reference)) {
				String key = key(reference);
				String free = key;
				for (char letter = 'b'; keyed.containsKey(free); letter++) {
					free = key + letter;
				}
				keyed.put(free, reference);
			}
		}
		StringBuilder text = new StringBuilder();
		keyed.forEach((key, reference) -> text.append(entry(key, reference)).append('\n'));
		return text.toString();
	}

	private static String key(Reference reference) {
		String first = reference.authors().split(",| and ")[0].strip();
		String name = first.substring(first.lastIndexOf(' ') + 1);
		return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT)
				+ (reference.year() > 0 ? reference.year() : "");
	}

	private static String entry(String key, Reference reference) {
		StringBuilder entry = new StringBuilder("@misc{" + key);
		field(entry, "author", reference.authors().replaceAll(",\\s*", " and "));
		// In double braces, so that styles do not change its capitals.
		field(entry, "title", "{" + reference.title() + "}");
		field(entry, "howpublished", reference.source());
		field(entry, "year", reference.year() > 0 ? Integer.toString(reference.year()) : "");
		field(entry, "doi", reference.doi());
		Matcher arxiv = ARXIV.matcher(reference.source());
		if (arxiv.find()) {
			field(entry, "eprint", arxiv.group(1));
			field(entry, "archiveprefix", "arXiv");
		}
		field(entry, "note", reference.confirmed() ? "" : "not confirmed");
		return entry.append("\n}\n").toString();
	}

	private static void field(StringBuilder entry, String name, String value) {
		if (!value.isEmpty()) {
			entry.append(",\n  ").append(name).append(" = {").append(value.replace("&", "\\&").replace("%", "\\%")
					.replace("_", name.equals("doi") ? "_" : "\\_")).append('}');
		}
	}
}
