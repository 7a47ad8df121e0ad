// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.kind;

import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;

/** What is read off the walkers of a run. */
public final class ObservableKinds {

	/**
	 * Label of order parameters that are the length of something with several components: how many there are. Where there is no
	 * order, each of them is Gaussian by itself, which fixes the ratio of the moments of the length.
	 */
	public static final String COMPONENTS = "components";

	/** Total energy of a walker. */
	public static final ResultKind<Scalar> ENERGY = ResultKind.scalar("energy", "J", "Total energy");
	/** Magnetisation per spin. */
	public static final ResultKind<Scalar> MAGNETISATION = ResultKind.scalar("magnetisation", "",
			"Magnetisation per spin");
	/** Overlap with a native or ground state. */
	public static final ResultKind<Scalar> OVERLAP = ResultKind.scalar("overlap", "",
			"Overlap with a native or ground state");
	/** Overlap of two replicas. */
	public static final ResultKind<Scalar> REPLICA_OVERLAP = ResultKind.scalar("replica-overlap", "",
			"Overlap of two replicas");
	/** Overlap of two replicas, one at the temperature of the slot, the other at the lowest one. */
	public static final ResultKind<Scalar> TEMPERATURE_OVERLAP = ResultKind.scalar("temperature-overlap", "",
			"Overlap of two replicas, one of them at the lowest temperature");
	/** Link overlap of two replicas. */
	public static final ResultKind<Scalar> LINK_OVERLAP = ResultKind.scalar("link-overlap", "",
			"Mean over bonds ij of s_i s_j s'_i s'_j for two replicas");
	/** Logarithm of what a state is visited with, up to a constant. */
	public static final ResultKind<Scalar> LOG_WEIGHT = ResultKind.scalar("log-weight", "",
			"Logarithm of what a state is visited with, up to a constant");

	/** Energy of a walker divided by the number of sites. */
	public static final ResultKind<Scalar> ENERGY_PER_SITE = ResultKind.scalar("energy-per-site", "J/site",
			"Energy divided by the number of sites");
	/** Structure factor of one replica. */
	public static final ResultKind<Scalar> SPIN_STRUCTURE_FACTOR = ResultKind.scalar("spin-structure-factor", "",
			"Squared magnitude of (1/N) sum_i s_i exp(i k r_i) at k = 2 pi/L, mean over the directions of the axes");
	/** The same of the overlap of two replicas. */
	public static final ResultKind<Scalar> OVERLAP_STRUCTURE_FACTOR = ResultKind.scalar("overlap-structure-factor", "",
			"Squared magnitude of (1/N) sum_i s_i s'_i exp(i k r_i) at k = 2 pi/L, mean over the directions of the axes");

	private ObservableKinds() {
	}
}
