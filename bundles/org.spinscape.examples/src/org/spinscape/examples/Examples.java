// SPDX-License-Identifier: EPL-2.0
package org.spinscape.examples;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Finds the bundled examples and copies them to where they can be run and changed. */
public final class Examples {

	private static final String ROOT = "/examples/";

	private Examples() {
	}

	/** Names of all examples in alphabetical order. */
	public static List<String> names() {
		List<String> names = new ArrayList<>();
		for (URL url : entries(ROOT, "*.spinscape")) {
			String path = url.getPath();
			String file = path.substring(path.lastIndexOf('/') + 1);
			names.add(file.substring(0, file.lastIndexOf('.')));
		}
		Collections.sort(names);
		return names;
	}

	/**
	 * Copies an example's files into a folder, which is made if need be; files that are there already are kept.
	 *
	 * @return the path of the experiment
	 * @throws NoSuchElementException if there is no such example
	 */
	public static Path extract(String name, Path folder) throws IOException {
		String source = ROOT + name + "/";
		List<URL> files = entries(source, "*");
		if (files.isEmpty() || name.isEmpty()) {
			throw unknown(name);
		}
		for (URL url : files) {
			String path = url.getPath();
			String relative = path.substring(path.indexOf(source) + source.length());
			if (!relative.isEmpty() && !relative.endsWith("/")) {
				Path target = folder.resolve(relative);
				Files.createDirectories(target.getParent());
				if (!Files.exists(target)) {
					try (InputStream in = url.openStream()) {
						Files.copy(in, target);
					}
				}
			}
		}
		return folder.resolve(name + ".spinscape");
	}

	/** The content of an example's experiment file. @throws NoSuchElementException if there is no such example */
	public static byte[] read(String name) throws IOException {
		List<URL> found = entries(ROOT + name + "/", name + ".spinscape");
		if (found.isEmpty()) {
			throw unknown(name);
		}
		try (InputStream in = found.getFirst().openStream()) {
			return in.readAllBytes();
		}
	}

	private static NoSuchElementException unknown(String name) {
		return new NoSuchElementException("there is no example '" + name + "'; there are " + String.join(", ", names()));
	}

	private static List<URL> entries(String path, String pattern) {
		Bundle bundle = FrameworkUtil.getBundle(Examples.class);
		Enumeration<URL> found = bundle.findEntries(path, pattern, true);
		return found == null ? List.of() : Collections.list(found);
	}
}
