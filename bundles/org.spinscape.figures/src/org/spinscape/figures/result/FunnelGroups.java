// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import org.spinscape.figures.Ink;
import org.spinscape.figures.result.TreeLayout.Stretch;

/** One colour for each of the largest funnels; what lies above several has none. */
final class FunnelGroups implements TreeGroups {

	private final TreeLayout layout;
	private final TreeFunnels funnels;

	FunnelGroups(TreeLayout layout) {
		this.layout = layout;
		funnels = new TreeFunnels(layout.tree());
	}

	@Override
	public int[] order() {
		return TreeFunnels.drawingOrder();
	}

	@Override
	public int of(Stretch stretch) {
		return funnels.rank(stretch.funnel());
	}

	@Override
	public int of(int leaf) {
		return funnels.rank(layout.tree().leaves().get(leaf).funnel());
	}

	@Override
	public Ink ink(int group) {
		return TreeFunnels.ink(group);
	}

	@Override
	public String label(int group) {
		return TreeFunnels.label(group);
	}

	@Override
	public boolean shared(int group) {
		return group < 0;
	}
}
