// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

/**
 * A state of a system. Mutable, owned by one thread. Equality and hash code go by content.
 */
public interface Configuration {

	/** An independent copy. */
	Configuration copy();

	/** The text form that {@link StateSpace#parse(String)} reads; for Ising spins one {@code +} or {@code -} per site. */
	String toText();
}
