// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Tries the comparison: {@code java CaseRunner.java CASES WORK} compiles what the cases say and compares. */
public final class CaseRunner {

	private static final String HEAD = "package promised; ";

	private final Path work;
	private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

	private CaseRunner(Path work) {
		this.work = work;
	}

	public static void main(String[] args) throws IOException {
		CaseRunner runner = new CaseRunner(Path.of(args[1]));
		List<Map<String, String>> cases = new ArrayList<>();
		for (String line : Files.readAllLines(Path.of(args[0]))) {
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			String word = line.split(" ")[0];
			if (word.equals("case")) {
				cases.add(new HashMap<>());
			}
			cases.getLast().put(word, line.substring(word.length() + 1));
		}
		int wrong = 0;
		for (int i = 0; i < cases.size(); i++) {
			Map<String, String> each = cases.get(i);
			String said = runner.said(i, each);
			if (!said.equals(each.get("says"))) {
				System.err.println(each.get("case") + ": said '" + said + "', not '" + each.get("says") + "'");
				wrong++;
			}
		}
		System.out.println("  the comparison is right about " + (cases.size() - wrong) + " of " + cases.size() + " changes");
		System.exit(wrong == 0 && !cases.isEmpty() ? 0 : 1);
	}

	private String said(int number, Map<String, String> each) throws IOException {
		Universe was = Universe.of(List.of(jar(number + "-before", each.get("before"), null)));
		Universe is = Universe.of(List.of(jar(number + "-after", each.get("after"), each.get("other"))));
		Map<String, Surface> old = new SurfaceReader(was).all();
		// As they are kept.
		old.replaceAll((bundle, surface) -> Surface.read(bundle, surface.lines()));
		Map<String, Surface> now = new SurfaceReader(is).all();
		Comparison found = new Comparison(Comparison.types(old), Comparison.types(now), is).compare(old.get("promise")
				.packages()
				.get("promised"), now.get("promise").packages().get("promised"));
		List<String> said = new ArrayList<>(found.breaks());
		if (!found.news().isEmpty()) {
			said.add("new");
		}
		return said.isEmpty() ? "same" : String.join("; ", said);
	}

	/** A bundle with one package in which the sources are compiled. */
	private Path jar(String name, String source, String other) throws IOException {
		Path folder = Files.createDirectories(work.resolve(name));
		List<Path> files = new ArrayList<>(List.of(Files.writeString(folder.resolve("Box.java"), HEAD + source)));
		if (other != null) {
			files.add(Files.writeString(folder.resolve("Other.java"), HEAD + other));
		}
		StringWriter log = new StringWriter();
		try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
			if (!compiler.getTask(log, manager, null, List.of("-d", folder.toString(), "-proc:none"), null, manager
					.getJavaFileObjectsFromPaths(files)).call()) {
				throw new IOException(name + " does not compile: " + log);
			}
		}
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().putValue("Bundle-SymbolicName", "promise");
		manifest.getMainAttributes().putValue("Export-Package", "promised;version=\"1.0.0\"");
		Path jar = work.resolve(name + ".jar");
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
				Stream<Path> classes = Files.walk(folder).filter(file -> file.toString().endsWith(".class"))) {
			classes.forEach(file -> {
				try {
					out.putNextEntry(new JarEntry(folder.relativize(file).toString().replace('\\', '/')));
					Files.copy(file, out);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
		return jar;
	}
}
