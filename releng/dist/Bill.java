// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.UUID;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes what an installation is made of: THIRD-PARTY.md, the folder "licenses" with what the bundles enclose, and
 * sbom.cdx.json (CycloneDX 1.6). A bundle whose licence is neither named by itself nor in the table is an error.
 *
 * CycloneDX has a Maven plug-in, which lists what a build has resolved, under coordinates that no registry of Maven knows; what is
 * read here is the archive itself, in which the bundles differ by system.
 *
 * Bill.java PLUGINS TABLE VERSION INSTANT FOLDER
 */
final class Bill {

	/** What is said of a licence in headers and texts, and its SPDX name; the first that fits of each licence. */
	private static final Map<String, Pattern> SAID = said();

	/** Files in which bundles say what they are and under which terms. */
	private static final Pattern PAPERS = Pattern.compile(
			"(about\\.html|about_files/[^/]+|((META-INF|license)/)?(LICEN[CS]E|NOTICE)[^/]*)", Pattern.CASE_INSENSITIVE);

	private record Component(String id, String version, String name, String vendor, String licence, String source,
			Optional<String> maven, String sha256) {
	}

	public static void main(String[] arguments) throws Exception {
		Path target = Path.of(arguments[4]);
		Map<String, String[]> table = new LinkedHashMap<>();
		for (String line : Files.readAllLines(Path.of(arguments[1]))) {
			if (!line.startsWith("#") && !line.isBlank()) {
				String[] cells = line.split("\t");
				table.put(cells[0], cells);
			}
		}
		List<Component> components = new ArrayList<>();
		try (Stream<Path> plugins = Files.list(Path.of(arguments[0]))) {
			for (Path plugin : plugins.sorted().toList()) {
				components.add(read(plugin, table, target.resolve("licenses")));
			}
		}
		List<Component> unknown = components.stream().filter(component -> component.licence.isEmpty()).toList();
		if (!unknown.isEmpty()) {
			unknown.forEach(component -> System.err.println("dist: no licence is known of " + component.id + "; look it up and"
					+ " add a line to " + arguments[1]));
			System.exit(1);
		}
		components.sort(Comparator.comparing(Component::id).thenComparing(Component::version));
		Files.writeString(target.resolve("THIRD-PARTY.md"), page(components, arguments[2], java(target)));
		Files.writeString(target.resolve("sbom.cdx.json"), bill(components, arguments[2], arguments[3], java(target)));
	}

	private static Map<String, Pattern> said() {
		Map<String, Pattern> said = new LinkedHashMap<>();
		said.put("EPL-2.0", pattern("EPL-2\\.0|epl-v?20?[.\\-0]|epl-2\\.0|Eclipse Public License\\s*-?\\s*v(ersion)?\\s*2"));
		said.put("EPL-1.0", pattern("EPL-1\\.0|epl-v10|Eclipse Public License\\s*-?\\s*v(ersion)?\\s*1"));
		said.put("BSD-3-Clause", pattern("BSD-3-Clause|Eclipse Distribution License|org/documents/edl-v10"));
		said.put("Apache-2.0", pattern("Apache-2\\.0|apache\\.org/licenses/LICENSE-2\\.0|Apache License[\\s,]+Version 2\\.0"));
		said.put("MIT", pattern("\\bMIT( License)?\\b|opensource\\.org/licenses?/mit"));
		said.put("0BSD", pattern("\\b0BSD\\b"));
		said.put("LGPL-2.1-or-later", pattern("LGPL"));
		said.put("GPL-2.0-only WITH Classpath-exception-2.0", pattern("software/classpath/license|GPL-2\\.0 WITH Classpath"));
		return said;
	}

	private static Pattern pattern(String text) {
		return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
	}

	private static Component read(Path plugin, Map<String, String[]> table, Path papers) throws IOException {
		if (Files.isDirectory(plugin)) {
			return read(plugin, plugin, table, papers);
		}
		try (FileSystem jar = FileSystems.newFileSystem(plugin)) {
			return read(plugin, jar.getPath("/"), table, papers);
		}
	}

	private static Component read(Path plugin, Path root, Map<String, String[]> table, Path papers) throws IOException {
		Attributes head;
		try (InputStream in = Files.newInputStream(root.resolve("META-INF/MANIFEST.MF"))) {
			head = new Manifest(in).getMainAttributes();
		}
		String id = head.getValue("Bundle-SymbolicName").replaceAll(";.*", "").strip();
		// A header lists what one may choose from, a text what parts are under.
		String licence = String.join(" OR ", licences(Optional.ofNullable(head.getValue("Bundle-License")).orElse("")));
		String source = "Bundle-License";
		List<Path> enclosed;
		try (Stream<Path> files = Files.walk(root, 2)) {
			enclosed = files.filter(Files::isRegularFile).filter(file -> PAPERS.matcher(name(root, file)).matches()).sorted()
					.toList();
		}
		for (Path paper : enclosed) {
			if (licence.isEmpty() && !name(root, paper).startsWith("about_files")) {
				licence = String.join(" AND ", licences(Files.readString(paper, StandardCharsets.ISO_8859_1)));
				source = name(root, paper);
			}
			if (!id.startsWith("org.spinscape.")) {
				Path copy = papers.resolve(id).resolve(name(root, paper));
				Files.createDirectories(copy.getParent());
				Files.write(copy, Files.readAllBytes(paper));
			}
		}
		if (id.startsWith("org.spinscape.")) {
			licence = "EPL-2.0";
			source = "LICENSE";
		} else if (table.containsKey(id)) {
			licence = table.get(id)[1];
			source = table.get(id)[2];
		}
		String name = Optional.ofNullable(head.getValue("Bundle-Name")).filter(text -> !text.startsWith("%")).orElse(id);
		String vendor = Optional.ofNullable(head.getValue("Bundle-Vendor")).filter(text -> !text.startsWith("%")).orElse("");
		return new Component(id, head.getValue("Bundle-Version"), name, vendor, licence, source, maven(root),
				Files.isDirectory(plugin) ? "" : sha256(plugin));
	}

	private static String name(Path root, Path file) {
		return root.relativize(file).toString().replace('\\', '/');
	}

	private static List<String> licences(String text) {
		TreeSet<String> found = new TreeSet<>();
		SAID.forEach((licence, pattern) -> {
			if (pattern.matcher(text).find()) {
				found.add(licence);
			}
		});
		return List.copyOf(found);
	}

	/** Where Maven keeps it, if the bundle says that it is one such thing and no mixture. */
	private static Optional<String> maven(Path root) throws IOException {
		Path folder = root.resolve("META-INF/maven");
		if (!Files.isDirectory(folder)) {
			return Optional.empty();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			List<Path> found = files.filter(file -> file.endsWith("pom.properties")).toList();
			if (found.size() != 1) {
				return Optional.empty();
			}
			Properties properties = new Properties();
			try (InputStream in = Files.newInputStream(found.getFirst())) {
				properties.load(in);
			}
			String version = properties.getProperty("version");
			return version.endsWith("-SNAPSHOT") ? Optional.empty() : Optional.of("pkg:maven/"
					+ properties.getProperty("groupId") + "/" + properties.getProperty("artifactId") + "@" + version);
		}
	}

	private static String sha256(Path file) throws IOException {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
		} catch (NoSuchAlgorithmException e) {
			throw new UncheckedIOException(new IOException(e));
		}
	}

	/** Version of the Java that the installation carries, if it carries one. */
	private static Optional<String> java(Path target) throws IOException {
		Path release = target.resolve("jre/release");
		if (!Files.exists(release)) {
			return Optional.empty();
		}
		Matcher version = Pattern.compile("JAVA_VERSION=\"(.*?)\"").matcher(Files.readString(release));
		return version.find() ? Optional.of(version.group(1)) : Optional.empty();
	}

	private static String page(List<Component> components, String version, Optional<String> java) {
		StringBuilder page = new StringBuilder("# What Spinscape " + version + " is made of\n\n"
				+ "Spinscape itself is under the Eclipse Public License 2.0 (LICENSE). With it come libraries by others; what\n"
				+ "they enclose about themselves is in `licenses`.\n\n");
		java.ifPresent(number -> page.append("The folder `jre` is OpenJDK " + number + ", cut down to the modules that are"
				+ " needed, under\nGPL-2.0-only WITH Classpath-exception-2.0; `jre/legal` holds the licences of its parts.\n\n"));
		page.append("| library | version | by | licence | said in |\n|---|---|---|---|---|\n");
		for (Component component : components) {
			page.append("| " + String.join(" | ", component.id, component.version, component.vendor,
					component.licence, component.source) + " |\n");
		}
		return page.toString();
	}

	private static String bill(List<Component> components, String version, String instant, Optional<String> java) {
		List<String> entries = new ArrayList<>();
		for (Component component : components) {
			List<String> fields = new ArrayList<>();
			fields.add("\"type\": \"library\"");
			fields.add("\"bom-ref\": " + text(component.id + "@" + component.version));
			if (!component.vendor.isEmpty()) {
				fields.add("\"publisher\": " + text(component.vendor));
			}
			fields.add("\"name\": " + text(component.id));
			fields.add("\"version\": " + text(component.version));
			fields.add("\"description\": " + text(component.name));
			if (!component.sha256.isEmpty()) {
				fields.add("\"hashes\": [{ \"alg\": \"SHA-256\", \"content\": " + text(component.sha256) + " }]");
			}
			fields.add("\"licenses\": " + licenses(component.licence));
			component.maven.ifPresent(address -> fields.add("\"purl\": " + text(address)));
			entries.add("    { " + String.join(",\n      ", fields) + " }");
		}
		java.ifPresent(number -> entries.add("    { \"type\": \"platform\",\n      \"bom-ref\": \"jre\",\n      \"name\": \"OpenJDK\","
				+ "\n      \"version\": " + text(number) + ",\n      \"licenses\": "
				+ licenses("GPL-2.0-only WITH Classpath-exception-2.0") + " }"));
		String body = String.join(",\n", entries);
		return "{\n  \"bomFormat\": \"CycloneDX\",\n  \"specVersion\": \"1.6\",\n  \"serialNumber\": \"urn:uuid:"
				+ UUID.nameUUIDFromBytes(body.getBytes(StandardCharsets.UTF_8)) + "\",\n  \"version\": 1,\n"
				+ "  \"metadata\": { \"timestamp\": " + text(instant)
				+ ",\n    \"component\": { \"type\": \"application\", \"name\": \"Spinscape\", \"version\": " + text(version)
				+ ", \"licenses\": " + licenses("EPL-2.0") + " } },\n  \"components\": [\n" + body + "\n  ]\n}\n";
	}

	/** One licence by its name, anything else as an expression. */
	private static String licenses(String licence) {
		return licence.contains(" ") ? "[{ \"expression\": " + text(licence) + " }]"
				: "[{ \"license\": { \"id\": " + text(licence) + " } }]";
	}

	private static String text(String text) {
		StringBuilder json = new StringBuilder("\"");
		for (char c : text.toCharArray()) {
			if (c == '"' || c == '\\') {
				json.append('\\').append(c);
			} else if (c < ' ') {
				json.append(String.format("\\u%04x", (int) c));
			} else {
				json.append(c);
			}
		}
		return json.append('"').toString();
	}
}
