// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.kind.SmoothKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Palette;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.BandFigures;

/** Draws critical points as index against energy. */
@Component
public final class BandFigureProvider implements ResultFigureProvider {

	private static final BandFigures.Plan PLAN = new BandFigures.Plan(SmoothKinds.ENERGY_DENSITY,
			SmoothKinds.INDEX_SHARE, SmoothKinds.INDEX_SHARE_IN_THEORY, "energy density [J]",
			"share of negative eigenvalues");

	@Override
	public String id() {
		return "index-bands";
	}

	@Override
	public String name() {
		return "Index against energy";
	}

	@Override
	public Set<ResultKind<?>> kinds() {
		return Set.of(SmoothKinds.CRITICAL_POINTS);
	}

	@Override
	public boolean fills(Result result) {
		return ((Table) result).rows() > 0;
	}

	@Override
	public Scope scope() {
		return Scope.ARMS_AND_POINTS;
	}

	@Override
	public int capacity() {
		return Palette.SERIES - 1; // the last one is too like the curve of theory
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		return BandFigures.of(subjects, PLAN);
	}
}
