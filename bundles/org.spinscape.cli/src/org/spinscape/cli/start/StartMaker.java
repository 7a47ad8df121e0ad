// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes what a start on a plain class path needs of an installation: the index, and the arguments for the JVM. It says nothing and
 * makes nothing where the framework is needed: where plug-ins of strangers are made for Spinscape, which may have
 * wants that a class path does not meet.
 */
public final class StartMaker {

	/** Names of the files that are made; the script that starts Spinscape knows them too. */
	private static final String INDEX = "start.index";
	private static final String ARGUMENTS = "start.args";
	private static final String COPIES = "start";
	private static final String ROOT = "org.spinscape.cli";
	private static final String OURS = "org.spinscape.";
	private static final List<String> HEADERS = List.of("Spinscape-Claims", "Bundle-Activator");
	private static final Pattern SERVICE = Pattern.compile("<provide\\s+interface=\"([^\"]+)\"");
	private static final Pattern IMPLEMENTATION = Pattern.compile("<implementation\\s+class=\"([^\"]+)\"");
	private static final Pattern MORE = Pattern.compile("<reference|activate=|factory=|enabled=\"false\"|<propert");
	private static final Pattern NAME = Pattern.compile("(?:^|,)\\s*([\\w.\\-]+)((?:\\s*;[^,\"]*(?:\"[^\"]*\")?)*)");
	private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

	private final Path home;
	private final Path folder;
	private final Map<String, Plugin> plugins = new LinkedHashMap<>();
	private final Map<String, String> exporters = new HashMap<>();

	private StartMaker(Path home, Path folder) {
		this.home = home;
		this.folder = folder;
	}

	private record Plugin(Path jar, String name, Attributes headers, boolean signed) {

		String header(String header) {
			String value = headers.getValue(header);
			return value == null ? "" : value;
		}

		boolean ours() {
			return name.startsWith(OURS);
		}
	}

	/** @param arguments folder of the installation, and a folder for what is made */
	public static void main(String[] arguments) throws IOException {
		new StartMaker(Path.of(arguments[0]), Path.of(arguments[1])).make();
	}

	private void make() throws IOException {
		Files.deleteIfExists(folder.resolve(ARGUMENTS));
		if (dropped() || !read()) {
			return;
		}
		List<StartIndex.Entry> entries = new ArrayList<>();
		for (Plugin plugin : needed()) {
			Optional<List<StartIndex.Offer>> offers = offers(plugin);
			if (offers.isEmpty()) {
				return;
			}
			Map<String, String> headers = new LinkedHashMap<>();
			HEADERS.stream().filter(header -> plugin.ours() && !plugin.header(header).isEmpty())
					.forEach(header -> headers.put(header, plugin.header(header)));
			entries.add(new StartIndex.Entry(plugin.signed() ? unsigned(plugin) : plugin.jar(), plugin.name(), plugin.header(
					"Bundle-Version"), headers, offers.get()));
		}
		StartIndex.write(folder.resolve(INDEX), entries);
		String path = entries.stream().map(entry -> entry.jar().toString()).collect(Collectors.joining(":"));
		Path temporary = folder.resolve(ARGUMENTS + ".tmp");
		// The script takes it as long as the installation is where it was.
		Files.writeString(temporary, "# " + home + "\n-D" + ClassPathPlugins.INDEX + "=" + quoted(folder.resolve(INDEX)
				.toString()) + "\n-cp "
				+ quoted(path) + "\n");
		Files.move(temporary, folder.resolve(ARGUMENTS));
	}

	/** As files of arguments have them. */
	private static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	private boolean dropped() throws IOException {
		Path dropins = home.resolve("dropins");
		if (!Files.isDirectory(dropins)) {
			return false;
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(dropins)) {
			return files.iterator().hasNext();
		}
	}

	/** @return whether all plug-ins are such that they can be on a class path, as far as they are ours to use */
	private boolean read() throws IOException {
		Path list = home.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		for (String line : Files.readAllLines(list)) {
			String[] words = line.split(",");
			if (line.startsWith("#") || words.length < 3) {
				continue;
			}
			Path jar = home.resolve(words[2]).normalize();
			if (!Files.isRegularFile(jar) || jar.toString().indexOf(':') >= 0) {
				return false;
			}
			Plugin plugin = plugin(jar, words[0]);
			if (!plugin.ours() && (plugin.header("Require-Bundle").contains(OURS) || plugin.header("Import-Package").contains(
					OURS)
					|| !plugin.header(HEADERS.getFirst()).isEmpty() || components(plugin).stream()
							.anyMatch(component -> component.contains("interface=\"" + OURS)))) {
				return false;
			}
			plugins.put(plugin.name(), plugin);
			names(plugin.header("Export-Package")).keySet().forEach(exported -> exporters.putIfAbsent(exported, plugin
					.name()));
		}
		return plugins.containsKey(ROOT);
	}

	private static Plugin plugin(Path file, String name) throws IOException {
		try (JarFile jar = new JarFile(file.toFile())) {
			Attributes headers = jar.getManifest() == null ? new Attributes() : jar.getManifest().getMainAttributes();
			return new Plugin(file, name, headers, jar.stream().anyMatch(entry -> SIGNATURE.matcher(entry.getName())
					.matches()));
		}
	}

	/** Names in a header, with what is said of each. */
	private static Map<String, String> names(String header) {
		Map<String, String> names = new LinkedHashMap<>();
		Matcher matcher = NAME.matcher(header.replaceAll("\"[^\"]*\"", "\"\""));
		while (matcher.find()) {
			names.put(matcher.group(1), matcher.group(2));
		}
		return names;
	}

	private static List<String> components(Plugin plugin) throws IOException {
		List<String> components = new ArrayList<>();
		String header = plugin.header("Service-Component");
		if (header.isEmpty()) {
			return components;
		}
		try (JarFile jar = new JarFile(plugin.jar().toFile())) {
			for (JarEntry entry : Collections.list(jar.entries())) {
				if (!entry.isDirectory() && header.contains(entry.getName())) {
					try (InputStream in = jar.getInputStream(entry)) {
						components.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
					}
				}
			}
		}
		return components;
	}

	/** What a plug-in of ours offers; empty if a component wants more than to be made. */
	private static Optional<List<StartIndex.Offer>> offers(Plugin plugin) throws IOException {
		List<StartIndex.Offer> offers = new ArrayList<>();
		for (String component : plugin.ours() ? components(plugin) : List.<String>of()) {
			Matcher implementation = IMPLEMENTATION.matcher(component);
			if (!implementation.find() || MORE.matcher(component).find()) {
				return Optional.empty();
			}
			Matcher service = SERVICE.matcher(component);
			while (service.find()) {
				offers.add(new StartIndex.Offer(service.group(1), implementation.group(1)));
			}
		}
		return Optional.of(offers);
	}

	/** The command line, whatever offers services to it, and what these need; none of the workbench. */
	private List<Plugin> needed() throws IOException {
		Map<String, Plugin> needed = new LinkedHashMap<>();
		Deque<String> next = new ArrayDeque<>(List.of(ROOT));
		for (Plugin plugin : plugins.values()) {
			if (plugin.ours() && !plugin.name().startsWith(OURS + "ui") && !components(plugin).isEmpty()) {
				next.add(plugin.name());
			}
		}
		while (!next.isEmpty()) {
			Plugin plugin = plugins.get(next.poll());
			if (plugin == null || needed.putIfAbsent(plugin.name(), plugin) != null) {
				continue;
			}
			names(plugin.header("Require-Bundle")).forEach((name, how) -> {
				if (!how.contains("optional")) {
					next.add(name);
				}
			});
			names(plugin.header("Import-Package")).keySet().forEach(imported -> Optional.ofNullable(exporters.get(imported))
					.ifPresent(next::add));
		}
		return List.copyOf(needed.values());
	}

	/** Signed classes are looked into one by one and never kept in an archive; the copy has been looked into by the installer. */
	private Path unsigned(Plugin plugin) throws IOException {
		Path copies = Files.createDirectories(folder.resolve(COPIES));
		Path copy = copies.resolve(plugin.jar().getFileName());
		try (JarFile jar = new JarFile(plugin.jar().toFile());
				JarOutputStream out = new JarOutputStream(Files.newOutputStream(
						copy))) {
			for (JarEntry entry : Collections.list(jar.entries())) {
				if (!entry.isDirectory() && !SIGNATURE.matcher(entry.getName()).matches()) {
					JarEntry same = new JarEntry(entry.getName());
					same.setTime(entry.getTime());
					out.putNextEntry(same);
					if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
						Manifest manifest = new Manifest(); // without the sums of the classes
						manifest.getMainAttributes().putAll(plugin.headers());
						manifest.write(out);
					} else {
						try (InputStream in = jar.getInputStream(entry)) {
							in.transferTo(out);
						}
					}
					out.closeEntry();
				}
			}
		}
		return copy;
	}
}
