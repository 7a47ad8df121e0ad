// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Verdict;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.VerdictFigures;

/** Draws all verdicts of a run together. */
@Component
public final class VerdictFigureProvider implements ResultFigureProvider {

	@Override
	public String id() {
		return "verdicts";
	}

	@Override
	public String name() {
		return "Verdicts";
	}

	@Override
	public boolean draws(ResultTag tag) {
		return tag.kind().type() == Verdict.class;
	}

	@Override
	public String figureOf(ResultTag tag) {
		return "verdicts";
	}

	@Override
	public Scope scope() {
		return Scope.EVERYTHING;
	}

	@Override
	public int capacity() {
		return 40;
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		return VerdictFigures.of(subjects);
	}
}
