// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Palette;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.network.BarrierFigures;
import org.spinscape.figures.result.Columns;

/** Draws barriers of sampled trees against what is proven. */
@Component
public final class BarrierFigureProvider implements ResultFigureProvider {

	@Override
	public String id() {
		return "proven-barriers";
	}

	@Override
	public String name() {
		return "Barriers found and proven";
	}

	@Override
	public boolean draws(Result result) {
		return result instanceof Table table && tables().contains(table.name()) && table.rows() > 0
				&& Columns.has(table, "barrier", "barrier-bound", "proven");
	}

	@Override
	public Set<String> tables() {
		return Set.of("barriers");
	}

	@Override
	public Scope scope() {
		return Scope.ARMS_AND_POINTS;
	}

	@Override
	public int capacity() {
		return Palette.SERIES - 1;
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		return BarrierFigures.of(subjects);
	}
}
