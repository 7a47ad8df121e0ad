// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import org.spinscape.figures.Ink;

/** How large and in which colours points and ways on a surface are drawn, on the screen and on paper. */
final class SurfaceInk {

	/** How much of its colour something behind the surface keeps. */
	static final double HIDDEN = 0.22;
	/** Width of ways in points. */
	static final double TRAIL = 1.3;
	/** Half the size of the sign at the end of a way, in points. */
	static final double END = 3.2;
	/** Half the size of the signs of the ground state and of the selected minimum, in points. */
	static final double GROUND = 2.8;
	static final Ink SADDLE = Ink.Role.FOREGROUND;

	/** Half the size of a minimum in points, of which more are smaller. */
	static double minimum(SurfaceScene scene) {
		return Math.clamp(2.2 - 0.5 * Math.log10(scene.minima() / 100.0), 0.9, 2.2);
	}

	/** Half the size of a saddle in points. */
	static double saddle(SurfaceScene scene) {
		return 0.6 * minimum(scene);
	}

	/** Colour of the ground state: that of what is selected, unless something else has it. */
	static Ink ground(SurfaceSight sight) {
		boolean taken = sight.selected() >= 0 || sight.trails().stream().anyMatch(Trail::ends);
		return taken ? Ink.Role.FOREGROUND : Ink.Role.SELECTION;
	}

	/** Colour of a way: none of those of the largest funnels. */
	static Ink trail(Trail trail) {
		return trail.ends() ? Ink.Role.SELECTION : new Ink.Series(4);
	}

	private SurfaceInk() {
	}
}
