// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.kind.GraphKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Palette;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.network.DistanceFigures;

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
	public Set<ResultKind<?>> kinds() {
		return Set.of(GraphKinds.MINIMA_DISTANCES);
	}

	@Override
	public boolean fills(Result result) {
		return ((Table) result).rows() > 1;
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
