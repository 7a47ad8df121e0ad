// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.kind.SmoothKinds;
import org.spinscape.core.result.ResultKind;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Palette;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.StemFigures;

/** Draws amplitude spectra, order by order. */
@Component
public final class SpectrumStemFigureProvider implements ResultFigureProvider {

	@Override
	public String id() {
		return "amplitude-spectrum";
	}

	@Override
	public String name() {
		return "Amplitude spectrum";
	}

	@Override
	public Set<ResultKind<?>> kinds() {
		return Set.of(SmoothKinds.AMPLITUDE_SPECTRUM);
	}

	@Override
	public int rank() {
		return 1;
	}

	@Override
	public Scope scope() {
		return Scope.ARMS_AND_POINTS;
	}

	@Override
	public int capacity() {
		return Palette.SERIES;
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		return StemFigures.of(subjects);
	}
}
