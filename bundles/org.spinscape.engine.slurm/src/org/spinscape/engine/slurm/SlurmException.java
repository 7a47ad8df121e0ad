// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.slurm;

import java.io.IOException;

/** Slurm has refused something, or does not answer. The message is one sentence for the user. */
public final class SlurmException extends IOException {

	private static final long serialVersionUID = 1L;

	SlurmException(String message) {
		super(message);
	}

	SlurmException(String message, Throwable cause) {
		super(message, cause);
	}
}
