// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Signs an update site: {@code java Sign.java SITE KEY STAMP}. Every artifact gets the property {@code pgp.signatures}, the
 * site the property {@code pgp.publicKeys}; p2 reads both (Eclipse help, "Using PGP Signatures in p2"). The jars stay as they
 * are. It is done here, since the plug-in of Tycho for it is not served in the version of the Tycho that builds us.
 */
public final class Sign {

	private static final Pattern ARTIFACT = Pattern.compile(
			"(<artifact classifier='([^']*)' id='([^']*)' version='([^']*)'>\\s*<properties size=')(\\d+)'>");
	private static final Pattern SITE = Pattern.compile("(<repository [^>]*>\\s*<properties size=')(\\d+)'>");

	private final Path site;
	private final String key;

	private Sign(Path site, String key) {
		this.site = site;
		this.key = key;
	}

	public static void main(String[] args) throws InterruptedException {
		try {
			new Sign(Path.of(args[0]), args[1]).sign(LocalDateTime.parse(args[2].replace("Z", "")));
		} catch (IOException e) {
			System.err.println("dist: " + e.getMessage());
			System.exit(1);
		}
	}

	private void sign(LocalDateTime stamp) throws IOException, InterruptedException {
		Path jar = site.resolve("artifacts.jar");
		String xml;
		try (ZipFile zip = new ZipFile(jar.toFile()); InputStream in = zip.getInputStream(zip.getEntry("artifacts.xml"))) {
			xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		if (xml.contains("'pgp.signatures'")) {
			throw new IOException(site + " is signed already");
		}
		String publicKey = gpg("--armor", "--export-options", "export-minimal", "--export", key);
		if (publicKey.isBlank()) {
			throw new IOException("gpg has no key '" + key + "'; 'gpg --list-secret-keys' shows those that there are");
		}
		Matcher artifact = ARTIFACT.matcher(xml);
		StringBuilder signed = new StringBuilder();
		int count = 0;
		while (artifact.find()) {
			String signature = gpg("--armor", "--local-user", key, "--output", "-", "--detach-sign", file(artifact.group(2),
					artifact.group(3) + "_" + artifact.group(4)).toString());
			artifact.appendReplacement(signed, Matcher.quoteReplacement(more(artifact.group(1), artifact.group(5),
					"pgp.signatures", signature)));
			count++;
		}
		artifact.appendTail(signed);
		String whole = SITE.matcher(signed).replaceFirst(found -> Matcher.quoteReplacement(more(found.group(1), found.group(2),
				"pgp.publicKeys", publicKey)));
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
			ZipEntry entry = new ZipEntry("artifacts.xml");
			entry.setTimeLocal(stamp);
			out.putNextEntry(entry);
			out.write(whole.getBytes(StandardCharsets.UTF_8));
		}
		System.out.println("signed " + count + " artifacts with the key '" + key + "'");
	}

	/** Where the site keeps an artifact, by the rules at the head of its list. */
	private Path file(String classifier, String name) throws IOException {
		return switch (classifier) {
			case "osgi.bundle" -> site.resolve("plugins").resolve(name + ".jar");
			case "org.eclipse.update.feature" -> site.resolve("features").resolve(name + ".jar");
			case "binary" -> site.resolve("binary").resolve(name);
			default -> throw new IOException("the site has artifacts of the unknown class '" + classifier + "'");
		};
	}

	/** A list of properties that begins with one more. Ends of lines are written out: a reader would take them for spaces. */
	private static String more(String head, String size, String name, String value) {
		return head + (Integer.parseInt(size) + 1) + "'>\n        <property name='" + name + "' value='" + value.strip().replace(
				"&", "&amp;").replace("'", "&apos;").replace("<", "&lt;").replace("\n", "&#xA;") + "&#xA;'/>";
	}

	private static String gpg(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("gpg", "--batch", "--yes", "--quiet"));
		command.addAll(Arrays.asList(arguments));
		Path errors = Files.createTempFile("spinscape-sign", ".txt");
		try {
			Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
			process.getOutputStream().close();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
			if (process.waitFor() != 0) {
				throw new IOException("gpg could not sign: " + Files.readString(errors).strip());
			}
			return output;
		} finally {
			Files.delete(errors);
		}
	}
}
