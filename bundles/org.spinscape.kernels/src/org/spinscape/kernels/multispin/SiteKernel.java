// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import org.spinscape.kernels.choice.KernelChoice;
import org.spinscape.kernels.walk.SpinRule;

/**
 * The inner loop of a sweep: counts the unsatisfied bonds of a site in all replicas at once and turns over the spins
 * that the decisions say. Bitwise, so all implementations agree.
 *
 * <p>
 * Spins, decisions and counters hold {@link Lanes#WORDS} words per site, bit r of them belonging to replica r. Every
 * site has the same number of slots, 4, 6 or 8, half of which is m. With {@code u} slots unsatisfied a spin turns over
 * if leaf u of the site's decisions says so. Under {@link SpinRule#HEAT_BATH} leaves go to 2m; under
 * {@link SpinRule#METROPOLIS} they go to m, and leaf m stands for all numbers from there on, which cost nothing.
 */
interface SiteKernel {

	/** What this JVM can do best. */
	SiteKernel BEST = KernelChoice.of(SiteKernel.class, "VectorSiteKernel", ScalarSiteKernel::new);

	/**
	 * Updates the sites of one run: sites not joined to each other, whose first so many slots are negative bonds.
	 *
	 * @param spins      all spins, by position
	 * @param neighbours word index of each slot's spin, slots of a position together
	 * @param slots      slots per site
	 * @param run        positions
	 * @param decisions  what the positions of the run's chunk shall do
	 */
	void update(long[] spins, int[] neighbours, int slots, Run run, Decisions decisions, SpinRule rule);

	/** What runs, for people. */
	String description();
}
