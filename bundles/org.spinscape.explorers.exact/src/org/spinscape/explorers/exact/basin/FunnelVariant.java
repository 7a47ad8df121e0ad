// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.basin;

import java.util.Arrays;

/**
 * By which exit a minimum is left when funnels are made: the definition after K. Klemm, C. Flamm and P. F. Stadler
 * (Eur. Phys. J. B 63, 387 (2008)) admits several readings.
 */
public enum FunnelVariant {

	/** Over the lowest direct saddle of the gradient basin; where that leads up, there is the bottom of a funnel. */
	A("variant A: exit by the lowest direct saddle of the gradient basin, a bottom if that leads to no lower minimum"),

	/** Over the lowest direct saddle that leads to a lower minimum: fewer, larger funnels. */
	B("variant B: exit by the lowest direct saddle to a lower minimum, a bottom if no lower basin is next to its own"),

	/** At the lowest height at which any path leads to another minimum. */
	C("variant C: exit at the lowest height at which a path leads to another minimum, a bottom if no lower one is"
			+ " reached there");

	private final String description;

	FunnelVariant(String description) {
		this.description = description;
	}

	/** The variant in words. */
	public String description() {
		return description;
	}

	/** All names, as choices. */
	public static String[] names() {
		return Arrays.stream(values()).map(Enum::name).toArray(String[]::new);
	}
}
