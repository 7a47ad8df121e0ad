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
import org.spinscape.figures.network.DistanceFigures;
import org.spinscape.figures.result.Columns;

/** Draws energies of minima against their distance to the ground state. */
@Component
public final class DistanceFigureProvider implements ResultFigureProvider {

	@Override
	public String id() {
		return "fitness-distance";
	}

	@Override
	public String name() {
		return "Energy against distance";
	}

	@Override
	public boolean draws(Result result) {
		return result instanceof Table table && tables().contains(table.name()) && table.rows() > 1
				&& Columns.has(table, "energy", "distance");
	}

	@Override
	public Set<String> tables() {
		return Set.of("minima-distances");
	}

	@Override
	public Scope scope() {
		return Scope.ARMS;
	}

	@Override
	public int capacity() {
		return Palette.SERIES;
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		return DistanceFigures.of(subjects);
	}
}
