// SPDX-License-Identifier: EPL-2.0
package org.spinscape.integration.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * The architecture, executable: every bundle imports only from floors below its own.
 *
 * <p>Reads the manifests of the source tree, not of what happens to be installed, so that a bundle which nobody
 * needs yet is checked as well. A new bundle must be given a floor here.
 */
class ArchitectureTest {

	private static final String PREFIX = "org.spinscape.";

	/** Beside the floors: may see the named bundles only, and nobody but tests sees it. */
	private static final int BESIDE = -1;

	private static final Map<String, Integer> FLOORS = Map.ofEntries(
			Map.entry("core", 0),
			// The kit sees core alone; the command line checks installed models with it.
			Map.entry("kernels", 1), Map.entry("conformance", 1),
			Map.entry("hamiltonians", 2), Map.entry("samplers", 2), Map.entry("networks", 2),
			Map.entry("explorers.exact", 2), Map.entry("explorers.graph", 2), Map.entry("explorers.sampled", 2), Map.entry(
					"explorers.smooth", 2),
			Map.entry("observables", 2),
			Map.entry("analyzers", 2), Map.entry("experiment", 2), Map.entry("store", 2), Map.entry("examples", 2), Map.entry(
					"templates", 2),
			Map.entry("engine", 3), Map.entry("figures", 3),
			Map.entry("ui", 4), Map.entry("engine.slurm", 4), Map.entry("claims", 4), Map.entry("report", 5),
			Map.entry("ui.experiment", 5), Map.entry("ui.run", 5), Map.entry("ui.landscape", 5),
			Map.entry("ui.figures", 5), Map.entry("ui.nebula", 5),
			Map.entry("doc", 6), Map.entry("ui.claims", 6),
			Map.entry("workbench", 7), Map.entry("cli", 7), Map.entry("ui.help", 7));

	/** Bundles that are part of the desktop only; all others must run without a user interface. */
	private static final Set<String> DESKTOP = Set.of("ui", "ui.experiment", "ui.run", "ui.landscape", "ui.figures",
			"ui.nebula", "ui.claims", "ui.help", "workbench");

	/** Beginnings of bundle and package names that mean a user interface. */
	private static final List<String> USER_INTERFACE = List.of("org.eclipse.swt", "org.eclipse.jface",
			"org.eclipse.ui", "org.eclipse.e4.ui", "org.eclipse.swtchart", "org.eclipse.nebula",
			"org.eclipse.core.resources", "org.eclipse.equinox.p2.ui", "org.eclipse.emf.edit");

	private static final List<String> TEST_LIBRARIES = List.of("org.junit.", "junit-", "org.opentest4j");

	private record Bundle(String name, List<String> imports, Set<String> exports) {

		boolean isTest() {
			return name.endsWith(".tests");
		}
	}

	private static final Map<String, Bundle> BUNDLES = new TreeMap<>();
	private static final Map<String, String> EXPORTER = new HashMap<>();

	@BeforeAll
	static void readManifests() throws IOException, BundleException {
		String root = System.getProperty("spinscape.root");
		assumeTrue(root != null, "spinscape.root not set: not started by the build");
		try (Stream<Path> folders = Files.list(Path.of(root, "bundles"))) {
			for (Path manifest : folders.map(f -> f.resolve("META-INF/MANIFEST.MF")).filter(Files::exists).toList()) {
				Bundle bundle = read(manifest);
				BUNDLES.put(bundle.name(), bundle);
				bundle.exports().forEach(p -> EXPORTER.put(p, bundle.name()));
			}
		}
		assertTrue(BUNDLES.containsKey("core"), "No bundles found below " + root);
	}

	@Test
	void everyBundleHasAFloor() {
		List<String> homeless = BUNDLES.values().stream().filter(b -> !b.isTest()).map(Bundle::name)
				.filter(n -> !FLOORS.containsKey(n)).toList();
		assertEquals(List.of(), homeless, "Give these bundles a floor in ArchitectureTest.FLOORS");
	}

	@Test
	void arrowsPointDown() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : BUNDLES.values()) {
			Integer floor = FLOORS.get(bundle.name());
			if (bundle.isTest() || floor == null) {
				continue;
			}
			for (String used : ownImports(bundle)) {
				Integer usedFloor = FLOORS.get(used);
				boolean allowed = usedFloor != null && usedFloor.intValue() != BESIDE
						&& (floor.intValue() == BESIDE ? used.equals("core") : usedFloor.intValue() < floor.intValue());
				if (!allowed) {
					wrong.add(PREFIX + bundle.name() + " (" + place(floor) + ") imports " + PREFIX + used + " ("
							+ place(usedFloor) + ")");
				}
			}
		}
		assertEquals(List.of(), wrong, "A bundle imports only from floors below it");
	}

	@Test
	void coreNeedsTheJdkOnly() {
		assertEquals(List.of(), BUNDLES.get("core").imports(), "org.spinscape.core may use nothing but the JDK");
	}

	@Test
	void conformanceNeedsCoreAndJUnitOnly() {
		List<String> foreign = BUNDLES.get("conformance").imports().stream().filter(i -> !i.startsWith(PREFIX + "core"))
				.filter(i -> TEST_LIBRARIES.stream().noneMatch(i::startsWith)).toList();
		assertEquals(List.of(), foreign, "org.spinscape.conformance may use nothing but core and JUnit");
	}

	@Test
	void headlessBundlesKnowNoUserInterface() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : BUNDLES.values()) {
			if (!bundle.isTest() && !DESKTOP.contains(bundle.name())) {
				bundle.imports().stream().filter(i -> USER_INTERFACE.stream().anyMatch(i::startsWith))
						.forEach(i -> wrong.add(PREFIX + bundle.name() + " imports " + i));
			}
		}
		assertEquals(List.of(), wrong, "A headless bundle must run without any user interface");
	}

	@Test
	void onlyTestsAndTheKitUseTestLibraries() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : BUNDLES.values()) {
			if (!bundle.isTest() && !bundle.name().equals("conformance")) {
				bundle.imports().stream().filter(i -> TEST_LIBRARIES.stream().anyMatch(i::startsWith))
						.forEach(i -> wrong.add(PREFIX + bundle.name() + " imports " + i));
			}
		}
		assertEquals(List.of(), wrong);
	}

	/**
	 * The parent's pom pins some versions a second time, for Maven; a bundle compiled against another version than the
	 * one in the product would be found out late.
	 */
	@Test
	void mavenPinsAgreeWithTheTarget() throws IOException {
		Path root = Path.of(System.getProperty("spinscape.root"));
		Map<String, String> target = pins(root.resolve("target-platform/spinscape.target"));
		List<String> wrong = new ArrayList<>();
		for (String pom : List.of("pom.xml", "bundles/org.spinscape.experiment/pom.xml")) {
			pins(root.resolve(pom)).forEach((artifact, version) -> {
				String pinned = target.get(artifact);
				if (pinned != null && !pinned.equals(version)) {
					wrong.add(pom + ": " + artifact + " " + version + ", but the target has " + pinned);
				}
			});
		}
		assertEquals(List.of(), wrong);
	}

	private static Map<String, String> pins(Path file) throws IOException {
		Map<String, String> pins = new TreeMap<>();
		Matcher dependency = Pattern.compile("<dependency>\\s*<groupId>(.*?)</groupId>\\s*"
				+ "<artifactId>(.*?)</artifactId>\\s*<version>(.*?)</version>").matcher(Files.readString(file));
		while (dependency.find()) {
			pins.put(dependency.group(1) + ":" + dependency.group(2), dependency.group(3));
		}
		assertTrue(pins.size() > 5, "No pinned versions found in " + file);
		return pins;
	}

	private static String place(Integer floor) {
		if (floor == null) {
			return "no floor";
		}
		return floor.intValue() == BESIDE ? "beside the floors" : "floor " + floor;
	}

	private static Collection<String> ownImports(Bundle bundle) {
		Set<String> own = new LinkedHashSet<>();
		for (String name : bundle.imports()) {
			if (!name.startsWith(PREFIX)) {
				continue;
			}
			String exporter = EXPORTER.get(name);
			own.add(exporter != null ? exporter : name.substring(PREFIX.length()));
		}
		own.remove(bundle.name());
		return own;
	}

	private static Bundle read(Path manifest) throws IOException, BundleException {
		Attributes main;
		try (InputStream in = Files.newInputStream(manifest)) {
			main = new Manifest(in).getMainAttributes();
		}
		String name = names(main, Constants.BUNDLE_SYMBOLICNAME).get(0);
		List<String> imports = new ArrayList<>(names(main, Constants.REQUIRE_BUNDLE));
		imports.addAll(names(main, Constants.IMPORT_PACKAGE));
		return new Bundle(name.substring(PREFIX.length()), List.copyOf(imports),
				Set.copyOf(names(main, Constants.EXPORT_PACKAGE)));
	}

	private static List<String> names(Attributes main, String header) throws BundleException {
		ManifestElement[] elements = ManifestElement.parseHeader(header, main.getValue(header));
		return elements == null ? List.of()
				: Stream.of(elements).flatMap(e -> Stream.of(e.getValueComponents())).toList();
	}
}
