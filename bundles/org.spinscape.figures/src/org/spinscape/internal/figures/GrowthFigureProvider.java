// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.kind.StudyKinds;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.order.GrowthFigures;

/** Draws what was measured over the size, and the laws fitted to it. */
@Component
public final class GrowthFigureProvider implements ResultFigureProvider {

	private static final Set<ResultKind<?>> KINDS = Set.of(StudyKinds.SCALING, StudyKinds.SCALING_FITS);

	@Override
	public String id() {
		return "growth-law";
	}

	@Override
	public String name() {
		return "Growth laws";
	}

	@Override
	public Set<ResultKind<?>> kinds() {
		return KINDS;
	}

	@Override
	public String figureOf(ResultTag tag) {
		return StudyKinds.SCALING.label(ResultTag.OF, tag.label(ResultTag.OF)).name();
	}

	@Override
	public int rank() {
		return 1;
	}

	@Override
	public Scope scope() {
		return Scope.EVERYTHING;
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		return GrowthFigures.of(subjects);
	}
}
