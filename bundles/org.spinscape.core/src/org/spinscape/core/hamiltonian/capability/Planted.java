// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import org.spinscape.core.space.Configuration;

/** A model built around a known native (planted) state. */
public interface Planted {

	/** A copy of the native state. It need not be the ground state once frustration is added. */
	Configuration nativeState();
}
