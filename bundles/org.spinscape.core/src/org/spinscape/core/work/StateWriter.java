// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.work;

import java.io.DataOutput;
import java.io.IOException;

/** Writes all that work needs to go on, the state of its random stream included. */
@FunctionalInterface
public interface StateWriter {

	/** Writes it. @throws IOException if {@code out} does */
	void write(DataOutput out) throws IOException;
}
