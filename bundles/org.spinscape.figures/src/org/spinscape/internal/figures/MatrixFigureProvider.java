// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.ResultTag;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.MatrixFigures;

/** Draws matrices. */
@Component
public final class MatrixFigureProvider implements ResultFigureProvider {

	@Override
	public String id() {
		return "matrix";
	}

	@Override
	public String name() {
		return "Map of a matrix";
	}

	@Override
	public boolean draws(ResultTag tag) {
		return tag.kind().type() == Matrix.class;
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
		return MatrixFigures.of(subjects);
	}
}
