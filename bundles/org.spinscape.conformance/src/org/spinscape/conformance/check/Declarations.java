// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.spinscape.core.result.ColumnKind;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Table;

/** Holds what a contribution gives against the kinds that it declares. */
final class Declarations {

	private Declarations() {
	}

	/** Requires that all results are of declared kinds, with their units and columns, and can be told apart. */
	static void require(Collection<ResultKind<?>> declared, List<Result> results) {
		unless(declared != null, "gives() gives null; use an empty set");
		Set<String> names = new HashSet<>();
		for (Result result : results) {
			ResultKind<?> kind = require(declared, result.tag());
			if (result instanceof Table table) {
				columns(kind, table);
			}
			unless(names.add(result.type() + ' ' + result.name()),
					"there are two results %s; give them labels that tell them apart", result.name());
		}
	}

	/** Requires that a tag is of a declared kind, with its unit. @return that kind */
	static ResultKind<?> require(Collection<ResultKind<?>> declared, ResultTag tag) {
		Optional<? extends ResultKind<?>> found = declared.stream().filter(tag.kind()::same).findFirst();
		unless(found.isPresent(), "it gives %s %s and declares %s", tag.kind().type().getSimpleName(), tag.name(),
				declared.stream().map(ResultKind::id).sorted().toList());
		ResultKind<?> kind = found.get();
		unless(kind.unit().equals(ResultKind.OF_SUBJECT) || kind.unit().equals(tag.unit()),
				"%s is in '%s' and is declared in '%s'", tag.name(), tag.unit(), kind.unit());
		unless(!tag.meaning().isBlank(), "%s has no meaning", tag.name());
		return kind;
	}

	private static void columns(ResultKind<?> kind, Table table) {
		for (ColumnKind declared : kind.columns()) {
			unless(table.has(declared), "%s has no column '%s', which its kind declares", table.name(), declared.name());
			String unit = table.column(declared).unit();
			unless(Objects.equals(unit, declared.unit()), "column '%s' of %s is in '%s' and is declared in '%s'",
					declared.name(), table.name(), unit, declared.unit());
		}
	}
}
