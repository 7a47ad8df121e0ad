// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.explorer;

import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Result;

/** Dissects a landscape. Deterministic given its context's random stream, for any number of threads. */
public interface Explorer {

	/**
	 * Explores the landscape and gives what it found.
	 *
	 * @throws java.util.concurrent.CancellationException if the context was cancelled, within a second
	 */
	List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context);
}
