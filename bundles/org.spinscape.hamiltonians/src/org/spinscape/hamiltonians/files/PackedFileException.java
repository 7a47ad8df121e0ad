// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.io.IOException;

/** A packed file that cannot be unpacked; the message says what is wrong with it and what to do. */
final class PackedFileException extends IOException {

	private static final long serialVersionUID = 1L;

	PackedFileException(String message) {
		super(message);
	}
}
