// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.nebula;

import org.eclipse.nebula.visualization.xygraph.dataprovider.AbstractDataProvider;
import org.eclipse.nebula.visualization.xygraph.dataprovider.ISample;
import org.eclipse.nebula.visualization.xygraph.dataprovider.Sample;
import org.spinscape.ui.live.TracePoints;

/** Feeds a curve of the graph with points that were prepared elsewhere. For the thread of the user interface. */
final class TraceData extends AbstractDataProvider {

	private Sample[] samples = {};
	private TracePoints shown;
	private boolean bands;

	TraceData() {
		super(true);
	}

	/** Shows these points. @param withBands whether the spreads count for the range of the axis */
	void show(TracePoints points, boolean withBands) {
		boolean same = shown != null && shown.size() == points.size() && bands == withBands
				&& (points.size() == 0 || shown.sweeps()[points.size() - 1] == points.sweeps()[points.size() - 1]);
		if (same) {
			return;
		}
		Sample[] made = new Sample[points.size()];
		for (int i = 0; i < made.length; i++) {
			double spread = withBands && points.spreads()[i] > 0 ? points.spreads()[i] : 0;
			made[i] = new Sample(points.sweeps()[i], points.values()[i], spread, spread, 0, 0);
		}
		synchronized (this) {
			samples = made;
			shown = points;
			bands = withBands;
		}
		fireDataChange();
	}

	@Override
	public int getSize() {
		return samples.length;
	}

	@Override
	public ISample getSample(int index) {
		return samples[index];
	}

	@Override
	public boolean hasErrors() {
		return bands && shown.hasSpreads();
	}
}
