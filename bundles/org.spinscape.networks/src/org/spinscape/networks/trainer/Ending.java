// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.trainer;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.result.Result;

/** Ends a training before its last epoch. Owned by one trainer. */
interface Ending {

	/** Whether the training has ended. */
	boolean ended();

	/** Looks at the weights after an epoch, which it may change if the training ends here. @param epoch from 1 */
	void look(double[] weights, long epoch);

	/** What is told of it. */
	Result report();

	/** Writes what it remembers. */
	void save(DataOutput out) throws IOException;

	/** Goes on from {@link #save}. */
	void restore(DataInput in) throws IOException;
}
