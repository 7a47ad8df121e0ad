// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import org.osgi.framework.Bundle;

/**
 * A plug-in that brings an article with its experiments.
 *
 * @param bundle the plug-in
 */
record BundleOrigin(Bundle bundle) implements Origin {

	@Override
	public String name() {
		return bundle.getSymbolicName() + " " + bundle.getVersion();
	}

	@Override
	public Path fetch(String experiment, Path folder) throws IOException {
		String path = "/" + experiment;
		String inside = path.substring(0, path.lastIndexOf('/') + 1);
		Enumeration<URL> found = bundle.findEntries(inside, "*", true);
		for (URL url : found == null ? List.<URL>of() : Collections.list(found)) {
			String relative = url.getPath().substring(url.getPath().indexOf(inside) + inside.length());
			if (!relative.isEmpty() && !relative.endsWith("/")) {
				Path target = folder.resolve(relative);
				Files.createDirectories(target.getParent());
				try (InputStream in = url.openStream()) {
					Files.write(target, in.readAllBytes());
				}
			}
		}
		Path file = folder.resolve(path.substring(inside.length()));
		if (!Files.isRegularFile(file)) {
			throw new IOException(name() + ": there is no experiment '" + experiment + "'; correct its path");
		}
		return file;
	}
}
