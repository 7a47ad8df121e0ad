// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.order.GrowthFigures;

/** Draws what was measured over the size, and the laws fitted to it. */
@Component
public final class GrowthFigureProvider implements ResultFigureProvider {

	@Override
	public String id() {
		return "growth-law";
	}

	@Override
	public String name() {
		return "Growth laws";
	}

	@Override
	public boolean draws(Result result) {
		return result instanceof Series && result.name().endsWith(GrowthFigures.DATA)
				|| result instanceof Table && result.name().endsWith(GrowthFigures.FITS);
	}

	@Override
	public String figureOf(Result result) {
		return result.name().replaceAll("-fits$", "");
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
