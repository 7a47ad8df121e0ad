// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.spinscape.core.result.ResultTag;

/**
 * Names of groups and files for results: the name of the result, with the component that gave it behind it where another
 * component's result in the same arm has that name too. A result of several points or samples has one node name, and so
 * has that over all of them; what one arm is made of names nothing in another.
 */
final class NodeNames {

	private final Map<String, String> names = new HashMap<>();
	private final Map<String, Set<String>> taken = new HashMap<>();

	/** The node of a result; a number and a curve may share a name, not a node. */
	String of(String arm, ResultTag tag) {
		String identity = String.join("\n", arm, tag.kind().type().getSimpleName(), tag.source().text(), tag.name());
		return names.computeIfAbsent(identity, _ -> {
			Set<String> taken = this.taken.computeIfAbsent(arm, _ -> new HashSet<>());
			String plain = tag.name().replace('/', '|');
			String name = plain;
			if (taken.contains(name) && !tag.source().component().isEmpty()) {
				name = plain + '@' + tag.source().text();
			}
			for (int number = 2; !taken.add(name); number++) {
				name = plain + '@' + tag.source().text() + '-' + number;
			}
			return name;
		});
	}
}
