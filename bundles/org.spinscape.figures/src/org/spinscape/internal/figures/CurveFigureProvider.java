// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Series;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Palette;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.CurveFigures;

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
	public boolean draws(Result result) {
		return result instanceof Series;
	}

	/** Curves that only a number tells apart share a picture: {@code aging-10} and {@code aging-100}. */
	@Override
	public String figureOf(Result result) {
		return result.name().replaceAll("-\\d+$", "");
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
