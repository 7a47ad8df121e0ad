// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

import java.util.List;
import java.util.Set;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;

/**
 * Makes figures of results. Registered as an OSGi service; ours are registered in the same way. Stateless and safe for
 * concurrent use.
 */
public interface ResultFigureProvider {

	/** Stable identifier, lower case with hyphens, for example {@code disconnectivity-tree}. */
	String id();

	/** Name shown to people, for example {@code Disconnectivity tree}. */
	String name();

	/**
	 * The kinds of results that it draws, so that what can be drawn is known before anything is loaded. Empty if it draws
	 * all results of a type: then {@link #draws(ResultTag)} says which.
	 */
	default Set<ResultKind<?>> kinds() {
		return Set.of();
	}

	/** Whether it draws results with this tag. */
	default boolean draws(ResultTag tag) {
		return kinds().stream().anyMatch(kind -> kind.id().equals(tag.kind().id()) && kind.type() == tag.kind().type());
	}

	/** Whether there is enough in a result with such a tag to make a picture of: a table has rows, a tree has branches. */
	default boolean fills(Result result) {
		return true;
	}

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
	 * Whether a result that others draw is also wanted behind the figures of this provider, as a barrier tree behind
	 * the network of its minima. Figures must do without it where there is none.
	 */
	default boolean background(ResultTag tag) {
		return false;
	}

	/** From which places of an experiment results are drawn together. */
	Scope scope();

	/** Name of the figure that a result goes into; results of different kinds and labels can share one. */
	default String figureOf(ResultTag tag) {
		return tag.name();
	}

	/**
	 * Most subjects that make a legible figure; what is left over goes to further figures.
	 */
	default int capacity() {
		return Integer.MAX_VALUE;
	}

	/**
	 * Draws results that {@link #figureOf(ResultTag)} puts together beside or over each other.
	 *
	 * @param subjects at least one and at most {@link #capacity()}; {@link #draws(ResultTag)} and
	 *                 {@link #fills(Result)} hold for each of them; beyond
	 *                 those may come some for which {@link #background(ResultTag)} holds
	 */
	Figure figure(List<Subject> subjects);

	/** This provider with its figures seen from elsewhere; itself if they are flat. */
	default ResultFigureProvider seenFrom(Viewpoint from) {
		return this;
	}

	/** From which places results are drawn together. */
	enum Scope {
		/** Those of all arms at one point and sample. */
		ARMS,
		/** Those of all arms and points, of one sample or over all samples. */
		ARMS_AND_POINTS,
		/** All, samples and what is taken over them. */
		EVERYTHING
	}
}
