// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The folder of a run takes nothing any more: the disk is full, or the folder is gone. Other tasks will not fare better. */
public final class UnwritableException extends StoreException {

	private static final long serialVersionUID = 1L;

	/** @param place the file or folder that could not be written */
	public UnwritableException(Path place, Exception cause) {
		super(place + (cause instanceof NoSuchFileException
				? ": is gone; if the folder of the run was moved, 'resume' it where it is now"
				: ": cannot be written (" + reason(cause) + "); is the disk full? Make room and resume the run"), cause);
	}

	/** Libraries wrap what the system says. */
	private static String reason(Exception cause) {
		Throwable reason = cause;
		for (Throwable next = cause; next != null; next = next.getCause()) {
			reason = next instanceof IOException ? next : reason;
		}
		return String.valueOf(reason.getMessage());
	}
}
