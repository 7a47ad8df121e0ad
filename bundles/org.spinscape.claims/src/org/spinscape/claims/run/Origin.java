// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.run;

import java.io.IOException;
import java.nio.file.Path;

/** Where an article is from, and so the experiments of its claims. */
public interface Origin {

	/** A plug-in with its version, or a file. */
	String name();

	/**
	 * Puts an experiment with all that stands in its folder into another folder.
	 *
	 * @param experiment path of the file as the claim has it
	 * @param folder     where to
	 * @return the file there
	 * @throws IOException if there is no such file
	 */
	Path fetch(String experiment, Path folder) throws IOException;
}
