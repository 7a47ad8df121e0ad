// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

/** A model whose energies are computed elsewhere, so that one may be long in coming: who stops need not wait for it. */
public interface Interruptible {

	/**
	 * Gives up the energies that are being computed now: whoever waits for one gets a
	 * {@link java.util.concurrent.CancellationException} at once. Energies that are asked for later are computed as before. May
	 * be called by any thread.
	 */
	void interrupt();
}
