// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.source;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.ui.experiment.source.XmlToken.Kind;

/**
 * Takes XML text apart. It goes on where a parser would give up, since text that is being typed is hardly ever well
 * formed; the tokens cover the whole text, whatever it is.
 */
public final class XmlTokens {

	private final String text;
	private final List<XmlToken> tokens = new ArrayList<>();
	private int at;

	private XmlTokens(String text) {
		this.text = text;
	}

	/** The tokens in their order, without gaps. */
	public static List<XmlToken> of(String text) {
		XmlTokens reader = new XmlTokens(text);
		while (reader.at < text.length()) {
			reader.next();
		}
		return reader.tokens;
	}

	private void next() {
		if (text.startsWith("<!--", at)) {
			add(Kind.COMMENT, behind("-->", at + 4));
		} else if (text.startsWith("<?", at)) {
			add(Kind.INSTRUCTION, behind("?>", at + 2));
		} else if (text.startsWith("<!", at)) {
			add(Kind.INSTRUCTION, behind(">", at + 2));
		} else if (text.startsWith("</", at)) {
			add(Kind.OTHER, at + 2);
			add(Kind.END, name(at));
			inside();
		} else if (text.charAt(at) == '<') {
			add(Kind.OTHER, at + 1);
			add(Kind.START, name(at));
			inside();
		} else {
			int bracket = text.indexOf('<', at);
			add(Kind.OTHER, bracket < 0 ? text.length() : bracket);
		}
	}

	/** Attributes up to the bracket that closes a tag, or to the next one that opens where that is missing. */
	private void inside() {
		while (at < text.length()) {
			char next = text.charAt(at);
			if (next == '<') {
				return;
			} else if (next == '>') {
				add(Kind.OTHER, at + 1);
				return;
			} else if (text.startsWith("/>", at)) {
				add(Kind.CLOSE, at + 2);
				return;
			} else if (next == '"' || next == '\'') {
				add(Kind.VALUE, behind(String.valueOf(next), at + 1));
			} else if (isName(next)) {
				add(Kind.ATTRIBUTE, name(at));
			} else {
				int end = at + 1;
				while (end < text.length() && isBetween(text.charAt(end)) && !text.startsWith("/>", end)) {
					end++;
				}
				add(Kind.OTHER, end);
			}
		}
	}

	private static boolean isBetween(char c) {
		return !isName(c) && c != '<' && c != '>' && c != '"' && c != '\'';
	}

	private static boolean isName(char c) {
		return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':';
	}

	private int name(int from) {
		int end = from;
		while (end < text.length() && isName(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/** Behind a mark; what is never closed ends with the text. */
	private int behind(String mark, int from) {
		int found = text.indexOf(mark, Math.min(from, text.length()));
		return found < 0 ? text.length() : found + mark.length();
	}

	private void add(Kind kind, int end) {
		if (end > at) {
			tokens.add(new XmlToken(kind, at, end - at));
			at = end;
		}
	}
}
