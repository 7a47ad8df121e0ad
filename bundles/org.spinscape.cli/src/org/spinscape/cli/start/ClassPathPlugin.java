// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Dictionary;
import java.util.Enumeration;
import java.util.Hashtable;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;

/** A plug-in on the class path, as far as it is asked for more than its classes. */
public final class ClassPathPlugin {

	private final StartIndex.Entry entry;
	private final BundleContext context;

	ClassPathPlugin(StartIndex.Entry entry, BundleContext context) {
		this.entry = entry;
		this.context = context;
	}

	/** What it sees of the others. */
	public BundleContext getBundleContext() {
		return context;
	}

	/** Its name. */
	public String getSymbolicName() {
		return entry.name();
	}

	/** Its version. */
	public Version getVersion() {
		return Version.parseVersion(entry.version());
	}

	/** Everything on the class path is in use. */
	public int getState() {
		return Bundle.ACTIVE;
	}

	/** The headers that the index has. */
	public Dictionary<String, String> getHeaders() {
		return new Hashtable<>(entry.headers());
	}

	/** A file of it; null if there is none. */
	public URL getEntry(String path) {
		String name = path.startsWith("/") ? path.substring(1) : path;
		try (JarFile jar = new JarFile(entry.jar().toFile())) {
			return jar.getEntry(name) == null ? null : url(name);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Files and folders of it whose names fit a pattern with asterisks; null if there are none. */
	public Enumeration<URL> findEntries(String path, String pattern, boolean recurse) {
		String stripped = path.startsWith("/") ? path.substring(1) : path;
		String folder = stripped.isEmpty() || stripped.endsWith("/") ? stripped : stripped + "/";
		Pattern name = Pattern.compile(Pattern.quote(pattern == null ? "*" : pattern).replace("*", "\\E.*\\Q"));
		List<URL> found = new ArrayList<>();
		try (JarFile jar = new JarFile(entry.jar().toFile())) {
			for (ZipEntry each : Collections.list(jar.entries())) {
				String whole = each.getName();
				if (whole.startsWith(folder) && whole.length() > folder.length()) {
					String inside = whole.substring(folder.length(), whole.length() - (each.isDirectory() ? 1 : 0));
					int slash = inside.lastIndexOf('/');
					if ((recurse || slash < 0) && name.matcher(inside.substring(slash + 1)).matches()) {
						found.add(url(whole));
					}
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return found.isEmpty() ? null : Collections.enumeration(found);
	}

	/** As in the framework, its path is the one inside of the plug-in. */
	private URL url(String name) throws IOException {
		String inside = "jar:" + entry.jar().toUri() + "!";
		return URL.of(URI.create("bundleentry://" + entry.name() + "/" + name.replace(" ", "%20")), new URLStreamHandler() {
			@Override
			protected URLConnection openConnection(URL url) throws IOException {
				return URI.create(inside + url.getPath()).toURL().openConnection();
			}
		});
	}
}
