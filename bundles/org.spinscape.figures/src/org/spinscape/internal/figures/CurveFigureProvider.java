// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Series;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Palette;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.CurveFigures;
import org.spinscape.figures.result.Families;

/** Draws curves. */
@Component
public final class CurveFigureProvider implements ResultFigureProvider {

	@Override
	public String id() {
		return "curve";
	}

	@Override
	public String name() {
		return "Curve with error bars";
	}

	@Override
	public boolean draws(ResultTag tag) {
		return tag.kind().type() == Series.class;
	}

	@Override
	public String figureOf(ResultTag tag) {
		return Families.of(tag);
	}

	@Override
	public Scope scope() {
		return Scope.ARMS_AND_POINTS;
	}

	@Override
	public int capacity() {
		return Palette.SERIES;
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		return CurveFigures.of(subjects);
	}
}
