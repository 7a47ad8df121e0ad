// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.order.CrossingFigures;

/** Draws curves of different sizes and where they cross. */
@Component
public final class CrossingFigureProvider implements ResultFigureProvider {

	private static final Map<String, String> ORDINATES = Map.of("binder", "Binder ratio g",
			"correlation-length-ratio", "correlation length over size");

	@Override
	public String id() {
		return "size-crossing";
	}

	@Override
	public String name() {
		return "Crossing of sizes";
	}

	@Override
	public boolean draws(Result result) {
		return result instanceof Series && ORDINATES.containsKey(result.name())
				|| result instanceof Table && ORDINATES.containsKey(figureOf(result));
	}

	@Override
	public String figureOf(Result result) {
		return result.name().replaceAll(CrossingFigures.CROSSINGS + "$", "");
	}

	@Override
	public int rank() {
		return 1;
	}

	@Override
	public Scope scope() {
		return Scope.ARMS_AND_POINTS;
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		return CrossingFigures.of(subjects, ORDINATES.get(figureOf(subjects.getFirst().result())));
	}
}
