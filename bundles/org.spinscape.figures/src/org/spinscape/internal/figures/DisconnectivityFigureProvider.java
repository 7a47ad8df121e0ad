// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.network.DisconnectivityFigures;
import org.spinscape.figures.result.Columns;

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
	public boolean draws(Result result) {
		return result instanceof Table table && tables().contains(table.name()) && table.rows() > 1
				&& Columns.has(table, "level", "energy", "superbasin", "parent", "minima");
	}

	@Override
	public Set<String> tables() {
		return Set.of("disconnectivity");
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
