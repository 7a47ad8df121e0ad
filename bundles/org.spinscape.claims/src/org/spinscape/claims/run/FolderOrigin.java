// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A claims file in the file system; its experiments stay where they are.
 *
 * @param file the claims file
 */
public record FolderOrigin(Path file) implements Origin {

	@Override
	public String name() {
		return file.toString();
	}

	@Override
	public Path fetch(String experiment, Path folder) throws IOException {
		Path found = file.toAbsolutePath().resolveSibling(experiment);
		if (!Files.isRegularFile(found)) {
			throw new IOException(file + ": there is no experiment '" + experiment + "'; correct its path");
		}
		return found;
	}
}
