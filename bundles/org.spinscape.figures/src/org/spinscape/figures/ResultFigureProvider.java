// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

import java.util.List;
import java.util.Set;

import org.spinscape.core.result.Result;

/**
 * Makes figures of results. Registered as an OSGi service; ours are registered in the same way. Stateless and safe for
 * concurrent use.
 */
public interface ResultFigureProvider {

	/** Stable identifier, lower case with hyphens, for example {@code disconnectivity-tree}. */
	String id();

	/** Name shown to people, for example {@code Disconnectivity tree}. */
	String name();

	/** Whether this provider can draw a result of this type and name. Must be quick. */
	boolean draws(Result result);

	/**
	 * How special this provider is: of two that draw a result, the one with the higher rank is asked. General ones,
	 * which draw all results of a type, have rank 0.
	 */
	default int rank() {
		return 0;
	}

	/**
	 * Whether its figure stands beside those of other providers of the same result, as a map beside a tree, rather than
	 * instead of them.
	 */
	default boolean beside() {
		return false;
	}

	/**
	 * Names of the tables that it draws: tables are many and mostly read, so that only these are offered as figures before
	 * any is loaded.
	 */
	default Set<String> tables() {
		return Set.of();
	}

	/**
	 * Whether a result that others draw is also wanted behind the figures of this provider, as a barrier tree behind
	 * the network of its minima. Figures must do without it where there is none.
	 */
	default boolean background(Result result) {
		return false;
	}

	/** Which results of one name are drawn together. */
	Scope scope();

	/** Name of the figure that a result goes into; results of different names can share one. */
	default String figureOf(Result result) {
		return result.name();
	}

	/**
	 * Most subjects that make a legible figure; what is left over goes to further figures.
	 */
	default int capacity() {
		return Integer.MAX_VALUE;
	}

	/**
	 * Draws results that {@link #figureOf(Result)} puts together beside or over each other.
	 *
	 * @param subjects at least one and at most {@link #capacity()}; {@link #draws(Result)} holds for each of them; beyond
	 *                 those may come some for which {@link #background(Result)} holds
	 */
	Figure figure(List<Subject> subjects);

	/** Which results of one name are drawn together. */
	enum Scope {
		/** Those of all arms at one point and sample. */
		ARMS,
		/** Those of all arms and points, of one sample or over all samples. */
		ARMS_AND_POINTS,
		/** All, samples and what is taken over them. */
		EVERYTHING
	}
}
