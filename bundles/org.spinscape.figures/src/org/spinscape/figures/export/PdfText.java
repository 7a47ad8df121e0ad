// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.spinscape.figures.draw.TextMetrics;

/** Encodes text for the standard fonts of PDF. */
final class PdfText {

	static final int REGULAR = 0;
	static final int BOLD = 1;
	static final int SYMBOL = 2;

	/** Letters of the Symbol font that figures use: code and width (Adobe font metrics). */
	private static final Map<Character, int[]> SYMBOLS = Map.ofEntries(symbol('\u03b1', 0x61, 631),
			symbol('\u03b2', 0x62, 549), symbol('\u03c7', 0x63, 549), symbol('\u03b4', 0x64, 494),
			symbol('\u03b5', 0x65, 439), symbol('\u03c6', 0x66, 521), symbol('\u03b3', 0x67, 411),
			symbol('\u03bb', 0x6c, 549), symbol('\u03bc', 0x6d, 576), symbol('\u03c0', 0x70, 549),
			symbol('\u03b8', 0x71, 521), symbol('\u03c1', 0x72, 549), symbol('\u03c3', 0x73, 603),
			symbol('\u03c4', 0x74, 439), symbol('\u03c9', 0x77, 686), symbol('\u03be', 0x78, 493),
			symbol('\u03c8', 0x79, 686), symbol('\u0394', 0x44, 612), symbol('\u03a3', 0x53, 592),
			symbol('\u03a9', 0x57, 768), symbol('\u2212', 0x2d, 549), symbol('\u2264', 0xa3, 549),
			symbol('\u221e', 0xa5, 713), symbol('\u2265', 0xb3, 549), symbol('\u2192', 0xae, 987),
			symbol('\u27e8', 0xe1, 329), symbol('\u27e9', 0xf1, 329));
	/** Signs that the Windows code page has between 128 and 159. */
	private static final Map<Character, Integer> WINDOWS = Map.of('\u2026', 0x85, '\u2013', 0x96, '\u2014', 0x97,
			'\u2022', 0x95, '\u2018', 0x91, '\u2019', 0x92, '\u201c', 0x93, '\u201d', 0x94, '\u20ac', 0x80);

	private PdfText() {
	}

	/** A stretch of text in one font; width in thousandths of the letter size. */
	record Run(int font, String hex, double width) {
	}

	static List<Run> runs(String text, boolean bold) {
		List<Run> runs = new ArrayList<>();
		int from = 0;
		for (int i = 1; i <= text.length(); i++) {
			if (i == text.length() || isSymbol(text.charAt(i)) != isSymbol(text.charAt(from))) {
				runs.add(run(text.substring(from, i), bold));
				from = i;
			}
		}
		return runs;
	}

	private static Run run(String text, boolean bold) {
		boolean symbol = isSymbol(text.charAt(0));
		StringBuilder hex = new StringBuilder();
		double width = 0;
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			int code = symbol ? SYMBOLS.get(letter)[0] : windows(letter);
			hex.append(HexFormat.of().toHexDigits((byte) code));
			width += symbol ? SYMBOLS.get(letter)[1] : 1000 * TextMetrics.width(String.valueOf(letter), 1, bold);
		}
		return new Run(symbol ? SYMBOL : bold ? BOLD : REGULAR, hex.toString(), width);
	}

	private static boolean isSymbol(char letter) {
		return SYMBOLS.containsKey(letter);
	}

	private static int windows(char letter) {
		boolean latin = letter >= ' ' && letter <= '~' || letter >= '\u00a0' && letter <= '\u00ff';
		return latin ? letter : WINDOWS.getOrDefault(letter, (int) '?');
	}

	/** A text string of the document's information, in UTF-16 with its byte order mark. */
	static String utf16(String text) {
		return HexFormat.of().formatHex(('\ufeff' + text).getBytes(StandardCharsets.UTF_16BE));
	}

	private static Map.Entry<Character, int[]> symbol(char letter, int code, int width) {
		return Map.entry(letter, new int[] { code, width });
	}
}
