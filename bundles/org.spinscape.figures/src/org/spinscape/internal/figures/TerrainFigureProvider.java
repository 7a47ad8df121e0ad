// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Tree;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.Viewpoint;
import org.spinscape.figures.terrain.TerrainFigures;

/** Draws barrier trees as terrain, beside their disconnectivity trees. */
@Component
public final class TerrainFigureProvider implements ResultFigureProvider {

	private final Viewpoint from;

	/** From where surfaces are usually seen. */
	public TerrainFigureProvider() {
		this(Viewpoint.USUAL);
	}

	private TerrainFigureProvider(Viewpoint from) {
		this.from = from;
	}

	@Override
	public ResultFigureProvider seenFrom(Viewpoint other) {
		return new TerrainFigureProvider(other);
	}

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

	/** Lowest paths are ways on the surface. */
	@Override
	public boolean background(ResultTag tag) {
		return tag.kind().same(LandscapeKinds.PATH_STATES);
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
		return TerrainFigures.of(subjects, from);
	}
}
