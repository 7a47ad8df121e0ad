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
import org.spinscape.figures.network.BarrierFigures;

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
	public Set<ResultKind<?>> kinds() {
		return Set.of(GraphKinds.BARRIERS);
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
		return Palette.SERIES - 1;
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		return BarrierFigures.of(subjects);
	}
}
