// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may start on a class path, and what needs the framework of plug-ins. */
class StartMakerTest {

	private static final String MODEL = """
			<scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="model">
			  <service>
			    <provide interface="org.spinscape.core.hamiltonian.HamiltonianProvider"/>
			  </service>
			  <implementation class="org.spinscape.models.Model"/>%s
			</scr:component>
			""";

	@TempDir
	private Path folder;

	private final List<String> bundles = new ArrayList<>(List.of("#encoding=UTF-8", "#version=1"));

	private void install(String name, Map<String, String> headers, String component) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().putValue("Bundle-SymbolicName", name);
		manifest.getMainAttributes().putValue("Bundle-Version", "1.2.3");
		headers.forEach(manifest.getMainAttributes()::putValue);
		if (!component.isEmpty()) {
			manifest.getMainAttributes().putValue("Service-Component", "OSGI-INF/model.xml");
		}
		Path jar = folder.resolve("plugins/" + name + "_1.2.3.jar");
		Files.createDirectories(jar.getParent());
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
			out.putNextEntry(new JarEntry("OSGI-INF/"));
			if (!component.isEmpty()) {
				out.putNextEntry(new JarEntry("OSGI-INF/model.xml"));
				out.write(component.getBytes(StandardCharsets.UTF_8));
			}
		}
		bundles.add(name + ",1.2.3,plugins/" + jar.getFileName() + ",4,false");
	}

	@BeforeEach
	void installation() throws IOException {
		install("org.spinscape.cli", Map.of("Require-Bundle", "org.library;bundle-version=\"[1.0.0,2.0.0)\",org.missing"),
				"");
		install("org.library", Map.of("Import-Package", "org.deeper.code;version=\"[1.0,2.0)\""), "");
		install("org.deeper", Map.of("Export-Package", "org.deeper.code;version=\"1.0\";uses:=\"a,b\""), "");
		install("org.unused", Map.of(), "");
		install("org.spinscape.ui.tree", Map.of("Require-Bundle", "org.unused"), MODEL.formatted(""));
	}

	private boolean make() throws IOException {
		Path list = folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		Files.createDirectories(list.getParent());
		Files.write(list, bundles);
		StartMaker.main(new String[] { folder.toString(), folder.toString() });
		return Files.exists(folder.resolve("start.args"));
	}

	@Test
	void theClassPathIsWhatIsNeeded() throws IOException {
		install("org.spinscape.models", Map.of("Spinscape-Claims", "claims/one.claims"), MODEL.formatted(""));
		assertTrue(make());
		List<StartIndex.Entry> index = StartIndex.read(folder.resolve("start.index"));
		assertEquals(List.of("org.spinscape.cli", "org.spinscape.models", "org.library", "org.deeper"),
				index.stream().map(StartIndex.Entry::name).toList());
		assertEquals(List.of(new StartIndex.Offer("org.spinscape.core.hamiltonian.HamiltonianProvider",
				"org.spinscape.models.Model")), index.get(1).offers());
		assertEquals(Map.of("Spinscape-Claims", "claims/one.claims"), index.get(1).headers());
		String arguments = Files.readString(folder.resolve("start.args"));
		assertTrue(arguments.startsWith("# " + folder + "\n"), arguments);
		assertTrue(arguments.contains("org.deeper_1.2.3.jar") && !arguments.contains("org.unused"), arguments);
	}

	@Test
	void plugInsOfStrangersNeedTheFramework() throws IOException {
		install("com.example.model", Map.of(), MODEL.formatted(""));
		assertFalse(make());
	}

	@Test
	void soDoThoseThatOnlyUseOurs() throws IOException {
		install("com.example.page", Map.of("Require-Bundle", "org.spinscape.core"), "");
		assertFalse(make());
	}

	@Test
	void soDoTheirClaims() throws IOException {
		install("com.example.article", Map.of("Spinscape-Claims", "a.claims"), "");
		assertFalse(make());
	}

	@Test
	void soDoComponentsThatWantMoreThanToBeMade() throws IOException {
		install("org.spinscape.models", Map.of(), MODEL.formatted("<reference name=\"other\" interface=\"Other\"/>"));
		assertFalse(make());
	}

	@Test
	void soDoesWhatIsDroppedIn() throws IOException {
		assertTrue(make());
		Files.createDirectories(folder.resolve("dropins"));
		Files.writeString(folder.resolve("dropins/model.jar"), "");
		assertFalse(make());
	}
}
