// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.walk.SweepWalker;

/** A model laid out for sweeps, shared by all walkers on it. Read only. */
interface SweepModel {

	/** @param start copied */
	SweepWalker walker(IsingConfiguration start, RandomStream seed);
}
