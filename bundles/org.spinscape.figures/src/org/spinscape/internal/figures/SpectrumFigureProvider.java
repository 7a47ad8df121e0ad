// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.kind.SmoothKinds;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.SpectrumFigures;

/** Draws the spectrum of a Hessian with the semicircle law over it. */
@Component
public final class SpectrumFigureProvider implements ResultFigureProvider {

	private static final Set<ResultKind<?>> KINDS = Set.of(SmoothKinds.HESSIAN_SPECTRUM, SmoothKinds.SEMICIRCLE);

	@Override
	public String id() {
		return "hessian-spectrum";
	}

	@Override
	public String name() {
		return "Hessian spectrum and semicircle law";
	}

	@Override
	public Set<ResultKind<?>> kinds() {
		return KINDS;
	}

	@Override
	public String figureOf(ResultTag tag) {
		return SmoothKinds.HESSIAN_SPECTRUM.id();
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
		return SpectrumFigures.of(subjects, id(), "J");
	}
}
