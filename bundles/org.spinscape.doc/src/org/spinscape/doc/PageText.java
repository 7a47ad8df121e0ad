// SPDX-License-Identifier: EPL-2.0
package org.spinscape.doc;

/** HTML without what is not for reading. */
final class PageText {

	private PageText() {
	}

	/** The words of a page in one line. */
	static String of(String html) {
		return html.replaceAll("(?is)<(head|style|script|nav|svg|math)\\b.*?</\\1>", " ").replaceAll("(?s)<[^>]*>", " ")
				.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&middot;", "\u00b7")
				.replace("&plusmn;", "\u00b1").replace("&nbsp;", " ").replace("&amp;", "&").replaceAll("\\s+", " ").strip();
	}
}
