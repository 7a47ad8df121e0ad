// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import io.jhdf.object.datatype.DataType;

/** What arrays consist of. */
enum ElementType {

	REAL(new double[1]), LONG(new long[1]), INT(new int[1]), TEXT(new String[0]);

	private final Object specimen;

	ElementType(Object specimen) {
		this.specimen = specimen;
	}

	/** The same in HDF5. @param bytes of the longest text */
	DataType hdf(int bytes) {
		return DataType.fromObject(this == TEXT ? new String[] { "x".repeat(bytes) } : specimen);
	}
}
