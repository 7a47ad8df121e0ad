// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.Locale;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;

/**
 * A line of a run's table of contents.
 *
 * @param key  where it belongs
 * @param tag  what it is
 * @param node name of its group in the file; unique at its place
 */
public record ResultEntry(ResultKey key, ResultTag tag, String node) {

	/** The entry of a result that no other at its place has the name of. */
	public ResultEntry(ResultKey key, Result result) {
		this(key, result.tag(), result.name());
	}

	/** Kind and labels as text, as {@link Result#name()}. */
	public String name() {
		return tag.name();
	}

	/** The same for people, with the component that gave it where another gave one of that name too. */
	public String title() {
		return node.equals(name()) ? tag.title() : tag.title() + " (" + tag.source().text() + ")";
	}

	/** The type as {@link Result#type()}. */
	public String type() {
		return tag.kind().type().getSimpleName().toLowerCase(Locale.ROOT);
	}

	/** The definition. */
	public String meaning() {
		return tag.meaning();
	}

	/** Whether it is of this kind. */
	public boolean is(ResultKind<?> kind) {
		return tag.kind().type() == kind.type() && tag.kind().id().equals(kind.id());
	}
}
