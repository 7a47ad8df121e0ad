// SPDX-License-Identifier: EPL-2.0
package org.spinscape.templates;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Writes a plug-in from the files in the folder {@code templates} of this bundle: those of {@code project}, and those of each
 * kind. They are sources that compile as they stand, of a package {@value #PACKAGE} with ids that begin with {@value #ID}.
 */
public final class PluginProject {

	private static final String TEMPLATES = "/templates/";
	private static final String PACKAGE = "com.example.template";
	private static final String ID = "template-";
	/** The packages that the sources of a kind import, one a line; goes into the manifest. */
	private static final String IMPORTS = "imports";
	/** As {@code .gitignore} it would be left out of the bundle. */
	private static final String GITIGNORE = "gitignore";

	private final String name;
	private final Set<PluginKind> kinds;
	private final Bundle bundle = FrameworkUtil.getBundle(PluginProject.class);

	/**
	 * @param name  a Java package
	 * @param kinds what it contributes; what they need comes with them
	 * @throws IllegalArgumentException if the name is none, with {@link PluginName#problem}
	 */
	public PluginProject(String name, Collection<PluginKind> kinds) {
		PluginName.problem(name).ifPresent(problem -> {
			throw new IllegalArgumentException(problem);
		});
		this.name = name;
		this.kinds = PluginKind.withNeeds(kinds);
	}

	/**
	 * Writes all files.
	 *
	 * @param folder new or empty
	 * @throws IOException if they cannot be written
	 */
	public void write(Path folder) throws IOException {
		copy("project", folder);
		Set<String> imports = new TreeSet<>();
		for (PluginKind kind : new TreeSet<>(kinds)) {
			copy(kind.word(), folder);
			URL listed = bundle.getEntry(TEMPLATES + kind.word() + "/" + IMPORTS);
			if (listed != null) {
				text(listed).lines().forEach(imports::add);
			}
		}
		Path parts = folder.resolve(name);
		Path manifest = parts.resolve("META-INF/MANIFEST.MF");
		StringBuilder head = new StringBuilder(Files.readString(manifest));
		if (kinds.contains(PluginKind.CLAIMS)) {
			head.append("Spinscape-Claims: claims/article.claims\n");
			Path build = parts.resolve("build.properties");
			Files.writeString(build, Files.readString(build).stripTrailing() + ",\\\n               claims/\n");
		}
		head.append("Import-Package: ").append(String.join(",\n ",
				imports.stream().map(one -> one + ";version=\"[0.2.0,1.0.0)\"").toList())).append('\n');
		Files.writeString(manifest, head);
		if (kinds.contains(PluginKind.FIGURE)) {
			// The kit of figures is another.
			Path tests = folder.resolve(name + ".tests/META-INF/MANIFEST.MF");
			Files.writeString(tests, Files.readString(tests) + "Import-Package: org.spinscape.figures.check\n");
		}
		Path page = folder.resolve("README.md");
		Files.writeString(page, Files.readString(page).replace("@LINES@\n", firstSteps()));
	}

	private String firstSteps() {
		StringBuilder lines = new StringBuilder("and then, for example:\n\n");
		for (PluginKind kind : new TreeSet<>(kinds)) {
			for (String step : kind.firstSteps()) {
				lines.append("    spinscape ").append(step.replace("@ID@", word())).append('\n');
			}
		}
		return lines.append('\n').toString();
	}

	/** The last word of the name, as ids are written. */
	private String word() {
		return PluginName.lastWord(name).replace('_', '-').replaceAll("-+", "-").replaceAll("-$", "");
	}

	private void copy(String part, Path folder) throws IOException {
		String root = TEMPLATES + part + "/";
		Enumeration<URL> found = bundle.findEntries(root, "*", true);
		for (URL url : Collections.list(found)) {
			String path = url.getPath();
			String within = path.substring(path.indexOf(root) + root.length());
			if (path.endsWith("/") || within.equals(IMPORTS)) {
				continue;
			}
			Path file = folder.resolve(place(within));
			Files.createDirectories(file.getParent());
			Files.writeString(file, filled(text(url)));
		}
	}

	/** Where a file of the templates belongs: the folders of the build are called by the name of the plug-in. */
	private String place(String path) {
		String first = path.substring(0, path.indexOf('/') + 1);
		String rest = path.substring(first.length()).replace(PACKAGE.replace('.', '/'), name.replace('.', '/'));
		return switch (first) {
			case "bundle/" -> name + "/" + rest;
			case "tests/", "feature/", "site/" -> name + "." + first + rest;
			default -> path.equals(GITIGNORE) ? "." + GITIGNORE : path;
		};
	}

	private String filled(String text) {
		return text.replace(PACKAGE, name).replace(ID, word() + "-")
				.replace("id=\"template\"", "id=\"" + word() + "\"");
	}

	private static String text(URL url) throws IOException {
		try (InputStream in = url.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
