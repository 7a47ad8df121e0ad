// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.io.DataInput;
import java.io.DataOutput;

import org.spinscape.core.random.RandomStream;

/** A stream that always gives the same number. @param u from 0 to 1, less than 1 */
public record SameNumber(double u) implements RandomStream {

	@Override
	public long nextLong() {
		return (long) (u * 0x1p53) << 11;
	}

	@Override
	public void save(DataOutput out) {
		// nothing changes
	}

	@Override
	public void restore(DataInput in) {
		// nothing changes
	}
}
