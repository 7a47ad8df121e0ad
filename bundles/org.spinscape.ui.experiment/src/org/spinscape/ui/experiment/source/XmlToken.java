// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.source;

/**
 * A piece of XML text.
 *
 * @param kind   what it is
 * @param offset where it begins, in characters
 * @param length how long it is, in characters, 1 or more
 */
public record XmlToken(Kind kind, int offset, int length) {

	/** What a piece of the text is. */
	public enum Kind {
		/** Brackets, and what stands between elements. */
		OTHER,
		/** Name of an element where it begins. */
		START,
		/** Name of an element where it ends. */
		END,
		/** The bracket that ends an element without content. */
		CLOSE,
		/** Name of an attribute. */
		ATTRIBUTE,
		/** Value of an attribute with its quotation marks. */
		VALUE,
		/** A comment. */
		COMMENT,
		/** Declarations and processing instructions. */
		INSTRUCTION
	}

	/** Where it ends: the offset of the first character behind it. */
	public int end() {
		return offset + length;
	}

	/** Its characters. */
	public String in(String text) {
		return text.substring(offset, end());
	}
}
