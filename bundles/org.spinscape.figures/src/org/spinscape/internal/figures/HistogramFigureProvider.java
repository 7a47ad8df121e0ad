// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Result;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.HistogramFigures;

/** Draws histograms. */
@Component
public final class HistogramFigureProvider implements ResultFigureProvider {

	@Override
	public String id() {
		return "histogram";
	}

	@Override
	public String name() {
		return "Histogram";
	}

	@Override
	public boolean draws(Result result) {
		return result instanceof Histogram;
	}

	/** Those of all temperatures share a picture. */
	@Override
	public String figureOf(Result result) {
		return result.name().replaceAll("-\\d+$", "");
	}

	@Override
	public Scope scope() {
		return Scope.ARMS;
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		return HistogramFigures.of(subjects);
	}
}
