// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.random;

import java.util.Objects;

/**
 * What a stream of random numbers is for. Every purpose of Spinscape stands here, so that no two consumers share
 * numbers by accident; plug-ins take {@link #plugin(String)}.
 *
 * @param name part of the stream's address
 */
public record StreamPurpose(String name) {

	/** Couplings, fields, planted states: the realisation of a Hamiltonian. */
	public static final StreamPurpose DISORDER = new StreamPurpose("disorder");
	/** A sampler's start configuration and its moves. */
	public static final StreamPurpose DYNAMICS = new StreamPurpose("dynamics");
	/** Random choices of an explorer. */
	public static final StreamPurpose EXPLORER = new StreamPurpose("explorer");
	/** Resampling in analyses (bootstrap). */
	public static final StreamPurpose ANALYSIS = new StreamPurpose("analysis");
	/** Tests and conformance checks. */
	public static final StreamPurpose TEST = new StreamPurpose("test");

	public StreamPurpose {
		Objects.requireNonNull(name, "name");
	}

	/** A purpose of a plug-in; the prefix keeps it apart from ours. @param name for example the bundle's name */
	public static StreamPurpose plugin(String name) {
		return new StreamPurpose("plugin:" + name);
	}
}
