// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Tree;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.terrain.TerrainFigures;

/** Draws barrier trees as terrain, beside their disconnectivity trees. */
@Component
public final class TerrainFigureProvider implements ResultFigureProvider {

	@Override
	public String id() {
		return "terrain";
	}

	@Override
	public String name() {
		return "Terrain: contour map and surface";
	}

	@Override
	public boolean draws(ResultTag tag) {
		return tag.kind().type() == Tree.class;
	}

	@Override
	public boolean fills(Result result) {
		return TerrainFigures.draws(result);
	}

	@Override
	public boolean beside() {
		return true;
	}

	@Override
	public Scope scope() {
		return Scope.ARMS;
	}

	@Override
	public int capacity() {
		return 3;
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		return TerrainFigures.of(subjects);
	}
}
