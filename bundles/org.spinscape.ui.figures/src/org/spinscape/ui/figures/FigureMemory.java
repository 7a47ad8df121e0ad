// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.spinscape.figures.Figure;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.selection.ShownRun;

/** The figures looked at last, so that going back to one takes no time. For the thread of the user interface only. */
final class FigureMemory {

	/** Enough to go to and fro; a matrix of a thousand rows takes 8 MB. */
	private static final int MOST = 24;

	private record Place(FigureChoice choice, ResultKey key) {
	}

	private final Map<Place, Figure> figures = new LinkedHashMap<>(MOST, 0.75f, true) {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Place, Figure> eldest) {
			return size() > MOST;
		}
	};
	private ShownRun of = ShownRun.NONE;

	/** The figure, if it was drawn of this very run; a run read anew may have other results. */
	Optional<Figure> find(ShownRun run, FigureChoice choice, ResultKey key) {
		if (run != of) {
			figures.clear();
			of = run;
		}
		return Optional.ofNullable(figures.get(new Place(choice, key)));
	}

	void keep(ShownRun run, FigureChoice choice, ResultKey key, Figure figure) {
		if (run == of) {
			figures.put(new Place(choice, key), figure);
		}
	}
}
