// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.source;

import java.util.Optional;

/**
 * The text of an experiment file.
 *
 * @param text  its characters
 * @param typed whether somebody typed it as it is, rather than that it was written from the model
 * @param fault why it is no experiment; empty if it is one
 */
public record SourceText(String text, boolean typed, Optional<Fault> fault) {

	/**
	 * Why a text is no experiment.
	 *
	 * @param line    where, 1-based; 0 if that cannot be told
	 * @param message what is wrong and how to mend it, in one sentence with the file and the line
	 */
	public record Fault(int line, String message) {
	}
}
