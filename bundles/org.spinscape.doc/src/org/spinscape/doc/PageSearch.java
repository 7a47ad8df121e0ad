// SPDX-License-Identifier: EPL-2.0
package org.spinscape.doc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds pages by words. All words must be in a page, each as the beginning of one; titles count most. */
public final class PageSearch {

	/** Of a word in the title; further finds in the text count less and less. */
	private static final double TITLE = 10;
	private static final int AROUND = 90;
	private static final int MOST_WORDS = 12;

	/**
	 * A page that was found.
	 *
	 * @param address where it is, as it was added
	 * @param title   its title
	 * @param passage some words around the first find
	 */
	public record Found(String address, String title, String passage) {
	}

	private record Entry(String address, String title, String text) {
	}

	private record Ranked(Found found, double rank) {
	}

	private final List<Entry> entries = new ArrayList<>();

	/** Adds a page. @param html its content */
	public void add(String address, String title, String html) {
		entries.add(new Entry(address, title, PageText.of(html)));
	}

	/** The pages that have all words, the best first; none for no words. */
	public List<Found> find(String words) {
		List<Pattern> patterns = Pattern.compile("[^\\p{L}\\p{N}_-]+").splitAsStream(words.toLowerCase(Locale.ROOT))
				.filter(word -> !word.isBlank()).limit(MOST_WORDS)
				.map(word -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word),
						Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
				.toList();
		return patterns.isEmpty() ? List.of()
				: entries.stream().map(entry -> ranked(entry, patterns)).filter(ranked -> ranked.rank() > 0)
						.sorted(Comparator.comparingDouble(Ranked::rank).reversed()).map(Ranked::found).toList();
	}

	private static Ranked ranked(Entry entry, List<Pattern> words) {
		double rank = 0;
		int first = entry.text().length();
		for (Pattern word : words) {
			double own = word.matcher(entry.title()).find() ? TITLE : 0;
			Matcher in = word.matcher(entry.text());
			for (int count = 1; in.find(); count++) {
				first = Math.min(first, in.start());
				own += 1.0 / count;
			}
			if (own == 0) {
				return new Ranked(null, 0);
			}
			rank += own;
		}
		return new Ranked(new Found(entry.address(), entry.title(), passage(entry.text(), first)), rank);
	}

	private static String passage(String text, int at) {
		int start = Math.max(0, text.lastIndexOf(' ', Math.max(0, Math.min(at, text.length()) - AROUND)));
		int end = Math.min(text.length(), start + 2 * AROUND);
		int space = end == text.length() ? end : Math.max(text.lastIndexOf(' ', end), start);
		return (start > 0 ? "\u2026" : "") + text.substring(start, space).strip() + (space < text.length() ? " \u2026" : "");
	}
}
