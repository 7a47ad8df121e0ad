// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Series;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.SpectrumFigures;

/** Draws the spectrum of a Hessian with the semicircle law over it. */
@Component
public final class SpectrumFigureProvider implements ResultFigureProvider {

	private static final Set<String> NAMES = Set.of("hessian-spectrum", "semicircle");

	@Override
	public String id() {
		return "hessian-spectrum";
	}

	@Override
	public String name() {
		return "Hessian spectrum and semicircle law";
	}

	@Override
	public boolean draws(Result result) {
		return (result instanceof Histogram || result instanceof Series) && NAMES.contains(result.name());
	}

	@Override
	public int rank() {
		return 1;
	}

	@Override
	public String figureOf(Result result) {
		return "hessian-spectrum";
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
		return SpectrumFigures.of(subjects);
	}
}
