// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

/** What the colours of a tree say. */
public enum TreeColour {
	/** Which funnel a branch belongs to. */
	FUNNEL("funnel"),
	/** Which superbasin it belongs to: what can be reached from it without rising above the level. */
	SUPERBASIN("superbasin at the level"),
	/** How low a minimum is. */
	ENERGY("energy"),
	/** How high the barrier is that leads out of a minimum to its father. */
	BARRIER("barrier"),
	/** How many states flow down into a minimum. */
	BASIN("basin"),
	/** How many states a minimum has. */
	DEGENERACY("states of the minimum"),
	/** In how many sites its state differs from the ground state. */
	DISTANCE("distance from the ground state");

	private final String label;

	TreeColour(String label) {
		this.label = label;
	}

	/** In words, for choices and legends. */
	public String label() {
		return label;
	}
}
