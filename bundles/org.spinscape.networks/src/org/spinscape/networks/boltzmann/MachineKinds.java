// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.ResultKind;

/** Kinds of results that more than one look at machines gives. */
public final class MachineKinds {

	/** Weights as pictures of what each hidden unit sees. */
	public static final ResultKind<Matrix> RECEPTIVE_FIELDS = ResultKind.matrix("receptive-fields", "",
			"Weights from the visible units to each hidden unit, which is a row");

	private MachineKinds() {
	}
}
