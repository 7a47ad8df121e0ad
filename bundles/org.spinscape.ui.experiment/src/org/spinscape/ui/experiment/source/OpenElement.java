// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.ui.experiment.source.XmlToken.Kind;

/**
 * An element whose end is yet to come at a place of the text, with the attributes of its tag, those behind the place
 * included, and of the elements in it that have ended.
 */
record OpenElement(String name, Map<String, String> attributes, List<OpenElement> ended) {

	/** Where a caret stands. */
	enum Place {
		/** In the name of an element, or where one can begin. */
		ELEMENT,
		/** In the name of an attribute, or where one can begin. */
		ATTRIBUTE,
		/** Between the quotation marks of an attribute. */
		VALUE,
		/** Where nothing is offered. */
		ELSEWHERE
	}

	/**
	 * What stands around a caret.
	 *
	 * @param place     where it is
	 * @param open      the elements around it, the outermost first; the one whose tag it is in is the last
	 * @param attribute the attribute whose value it is in; empty elsewhere
	 * @param from      where the word at the caret begins
	 * @param end       where it ends
	 */
	record Around(Place place, List<OpenElement> open, String attribute, int from, int end) {
	}

	private OpenElement(String name) {
		this(name, new LinkedHashMap<>(), new ArrayList<>());
	}

	/** Reads what is around a caret off a text, well formed or not. */
	static Around around(String text, int caret) {
		Deque<OpenElement> open = new ArrayDeque<>();
		Around found = null;
		boolean inTag = false;
		String attribute = "";
		for (XmlToken token : XmlTokens.of(text)) {
			boolean here = found == null && token.offset() < caret && caret <= token.end();
			if (found != null && !inTag) {
				break; // the rest of the tag may have more attributes
			}
			switch (token.kind()) {
				case START -> {
					if (found != null) {
						return found;
					}
					if (here) {
						found = new Around(Place.ELEMENT, path(open), "", token.offset(), token.end());
						return found;
					}
					open.push(new OpenElement(token.in(text)));
					inTag = true;
				}
				case ATTRIBUTE -> {
					attribute = token.in(text);
					if (here) {
						found = new Around(Place.ATTRIBUTE, path(open), "", token.offset(), token.end());
					} else if (!open.isEmpty()) {
						open.peek().attributes.putIfAbsent(attribute, "");
					}
				}
				case VALUE -> {
					boolean closed = token.length() > 1 && text.charAt(token.end() - 1) == text.charAt(token.offset());
					int end = closed ? token.end() - 1 : token.end();
					if (!open.isEmpty()) {
						open.peek().attributes.put(attribute, text.substring(token.offset() + 1, end));
					}
					if (here) {
						found = caret > end ? new Around(Place.ELSEWHERE, path(open), "", caret, caret)
								: new Around(Place.VALUE, path(open), attribute, token.offset() + 1, end);
					}
				}
				case OTHER -> {
					inTag &= !token.in(text).endsWith(">");
					if (here) {
						char before = text.charAt(caret - 1);
						boolean blank = Character.isWhitespace(before);
						boolean begins = blank || before == '<' || before == '>';
						Place place = inTag ? blank ? Place.ATTRIBUTE : Place.ELSEWHERE
								: begins ? Place.ELEMENT : Place.ELSEWHERE;
						found = new Around(place, path(open), "", caret, caret);
						if (!inTag) {
							return found;
						}
					}
				}
				case CLOSE, END -> {
					OpenElement ended = open.poll();
					if (ended != null && !open.isEmpty()) {
						open.peek().ended.add(ended);
					}
					inTag = token.kind() == Kind.END; // whose bracket is yet to come
					if (here) {
						Place place = !inTag && caret == token.end() ? Place.ELEMENT : Place.ELSEWHERE;
						return new Around(place, path(open), "", caret, caret);
					}
				}
				case COMMENT, INSTRUCTION -> {
					if (here && caret < token.end()) {
						return new Around(Place.ELSEWHERE, path(open), "", caret, caret);
					}
				}
			}
		}
		return found != null ? found : new Around(Place.ELSEWHERE, path(open), "", caret, caret);
	}

	private static List<OpenElement> path(Deque<OpenElement> open) {
		return new ArrayList<>(open).reversed();
	}
}
