// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.kind.WeightKinds;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.SpectrumFigures;

/** Draws the spectrum of a layer's weights with that of the shuffled ones and the law of independent ones. */
@Component
public final class WeightSpectrumFigureProvider implements ResultFigureProvider {

	private static final Set<ResultKind<?>> KINDS = Set.of(WeightKinds.WEIGHT_SPECTRUM, WeightKinds.SHUFFLED_SPECTRUM,
			WeightKinds.MARCHENKO_PASTUR);

	@Override
	public String id() {
		return "weight-spectrum";
	}

	@Override
	public String name() {
		return "Spectrum of weights, shuffled weights and the law of Marchenko and Pastur";
	}

	@Override
	public Set<ResultKind<?>> kinds() {
		return KINDS;
	}

	@Override
	public String figureOf(ResultTag tag) {
		return WeightKinds.WEIGHT_SPECTRUM.label(WeightKinds.LAYER, tag.label(WeightKinds.LAYER)).name();
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
		return 6;
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		return SpectrumFigures.of(subjects, id(), "");
	}
}
