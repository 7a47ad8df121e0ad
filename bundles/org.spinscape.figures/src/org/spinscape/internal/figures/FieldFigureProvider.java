// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.kind.WeightKinds;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.weights.FieldFigures;

/** Draws receptive fields as tiles, one for each unit, where it is known how the inputs lie. */
@Component
public final class FieldFigureProvider implements ResultFigureProvider {

	/** Four places, with the fields and the places of the inputs for each. */
	private static final int MOST = 8;

	@Override
	public String id() {
		return "receptive-fields";
	}

	@Override
	public String name() {
		return "Receptive fields";
	}

	@Override
	public Set<ResultKind<?>> kinds() {
		return Set.of(WeightKinds.RECEPTIVE_FIELDS, WeightKinds.INPUT_PLACES);
	}

	@Override
	public boolean fills(Result result) {
		return !(result instanceof Matrix matrix) || matrix.values().length > 0;
	}

	@Override
	public String figureOf(ResultTag tag) {
		String layer = tag.label(WeightKinds.LAYER);
		return layer.isEmpty() ? WeightKinds.RECEPTIVE_FIELDS.id()
				: WeightKinds.RECEPTIVE_FIELDS.label(WeightKinds.LAYER, layer).name();
	}

	@Override
	public int rank() {
		return 1;
	}

	@Override
	public Scope scope() {
		return Scope.ARMS;
	}

	@Override
	public int capacity() {
		return MOST;
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		return FieldFigures.of(subjects);
	}
}
