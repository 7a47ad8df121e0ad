// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.work;

import java.io.DataInput;
import java.io.IOException;

/** Reads what a {@link StateWriter} has written. */
@FunctionalInterface
public interface StateReader {

	/** Reads it. @throws IOException if {@code in} does, or if what it gives does not fit */
	void read(DataInput in) throws IOException;
}
