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
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.network.DisconnectivityFigures;

/** Draws superbasins at chosen energies. */
@Component
public final class DisconnectivityFigureProvider implements ResultFigureProvider {

	@Override
	public String id() {
		return "disconnectivity-graph";
	}

	@Override
	public String name() {
		return "Disconnectivity graph at chosen energies";
	}

	@Override
	public Set<ResultKind<?>> kinds() {
		return Set.of(GraphKinds.DISCONNECTIVITY);
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
		return 4;
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		return DisconnectivityFigures.of(subjects);
	}
}
