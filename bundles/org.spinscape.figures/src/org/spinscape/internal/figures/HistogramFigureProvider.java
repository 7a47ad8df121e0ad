// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.ResultTag;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.Families;
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
	public boolean draws(ResultTag tag) {
		return tag.kind().type() == Histogram.class;
	}

	@Override
	public String figureOf(ResultTag tag) {
		return Families.of(tag);
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
