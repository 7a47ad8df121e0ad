// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.kind.ExchangeKinds;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Series;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.exchange.ExchangeFigures;

/** Draws the travels of walkers between temperatures beside the rates at which they exchange them. */
@Component
public final class ExchangeFigureProvider implements ResultFigureProvider {

	/** Three of each, a row for each place. */
	private static final int MOST = 9;

	@Override
	public String id() {
		return "exchange-diagram";
	}

	@Override
	public String name() {
		return "Exchange diagram";
	}

	@Override
	public Set<ResultKind<?>> kinds() {
		return Set.of(ExchangeKinds.SWAP_ACCEPTANCE, ExchangeKinds.COLD_FRACTION, ExchangeKinds.WALKER_TEMPERATURES);
	}

	@Override
	public boolean fills(Result result) {
		return switch (result) {
			case Series series -> series.x().values().length > 0;
			case Matrix matrix -> matrix.values().length > 0;
			default -> false;
		};
	}

	@Override
	public int rank() {
		return 1;
	}

	@Override
	public String figureOf(ResultTag tag) {
		return ExchangeFigures.NAME;
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
		return ExchangeFigures.of(subjects);
	}
}
