// SPDX-License-Identifier: EPL-2.0
package org.spinscape.templates;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a plug-in may be called: its name is a Java package, and the symbolic name of its bundle. */
public final class PluginName {

	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");
	/** Endings that the build gives a meaning of its own. */
	private static final Set<String> TAKEN = Set.of("tests", "test", "feature", "site", "parent");
	/** Words that are no names in Java, as far as they can be taken for one here. */
	private static final Set<String> KEYWORDS = Set.of("abstract", "assert", "boolean", "break", "byte", "case", "catch",
			"char", "class", "const", "continue", "default", "do", "double", "else", "enum", "extends", "false", "final",
			"finally", "float", "for", "goto", "if", "implements", "import", "instanceof", "int", "interface", "long",
			"native", "new", "null", "package", "private", "protected", "public", "return", "short", "static", "strictfp",
			"super", "switch", "synchronized", "this", "throw", "throws", "transient", "true", "try", "void", "volatile",
			"while");

	private PluginName() {
	}

	/** What is wrong with a name, as a sentence that begins with it; empty if nothing is. */
	public static Optional<String> problem(String name) {
		if (!NAME.matcher(name).matches()) {
			return Optional.of("'" + name + "' is no Java package of two or more words; use small letters,"
					+ " digits and _, for example org.example.kagome");
		}
		for (String word : name.split("\\.")) {
			if (KEYWORDS.contains(word)) {
				return Optional.of("'" + name + "' is no Java package, since '" + word
						+ "' is a word of the language; use another");
			}
		}
		String last = lastWord(name);
		return TAKEN.contains(last) ? Optional.of("'" + name + "' cannot end in ." + last
				+ ", which the build takes for a part of the plug-in; use another last word") : Optional.empty();
	}

	/** The last word: what the folder of a plug-in is called unless it is said otherwise. */
	public static String lastWord(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}
}
