// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.nebula;

import java.util.List;
import java.util.Optional;

import org.spinscape.ui.selection.ShownLandscape;
import org.spinscape.ui.selection.ShownState;

/**
 * The picture of a minimum, or of a state that was kept.
 *
 * @param picture the picture
 * @param caption what is said of it
 * @param lattice whether the sites have places
 */
record StillStates(StatePicture picture, String caption, boolean lattice) {

	/** So many minima have a row. */
	private static final int MOST_ROWS = 200;

	/**
	 * Draws; slow for large systems.
	 *
	 * @param minimum  rank of the minimum looked at; negative for the ground state
	 * @param rowByRow whether all minima or states are drawn as rows, which they are anyhow if sites have no places
	 * @return empty if there are no states
	 */
	static Optional<StillStates> of(ShownLandscape landscape, int minimum, boolean rowByRow) {
		ShownState state = ShownState.of(landscape, minimum);
		if (state == null) {
			return Optional.empty();
		}
		SiteReader reader = new SiteReader();
		double[] values = reader.read(state.text());
		Optional<SiteRaster> raster = SiteRaster.of(landscape.layout(), values.length);
		if (raster.isPresent() && !rowByRow) {
			return Optional.of(new StillStates(StatePicture.onLattice(raster.orElseThrow(), values, reader), state.caption(),
					true));
		}
		List<double[]> rows = texts(landscape).stream().limit(MOST_ROWS).map(reader::read).toList();
		boolean minima = landscape.tree() != null && !landscape.tree().leaves().isEmpty();
		String place = minima ? "Row " + (Math.max(0, minimum) + 1) + ": " : "Row 1: ";
		return Optional.of(new StillStates(StatePicture.rowByRow(rows, rows.size(), reader,
				new StatePicture.Span(minima ? "minimum" : "state", 0.5, rows.size() + 0.5)), place + state.caption(),
				raster.isPresent()));
	}

	private static List<String> texts(ShownLandscape landscape) {
		return landscape.tree() != null && !landscape.tree().leaves().isEmpty()
				? landscape.tree().leaves().stream().map(leaf -> leaf.state()).toList()
				: landscape.states().states();
	}
}
