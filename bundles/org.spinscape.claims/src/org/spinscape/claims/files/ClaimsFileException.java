// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.files;

import java.nio.file.Path;

/** A claims file cannot be used. The message names file, place and remedy and is fit for a user. */
public class ClaimsFileException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int line;

	ClaimsFileException(Path file, int line, String message, Throwable cause) {
		super(file + (line > 0 ? ", line " + line : "") + ": " + message, cause);
		this.line = line;
	}

	/** Line of the fault, 1-based; 0 if it has none. */
	public int line() {
		return line;
	}
}
