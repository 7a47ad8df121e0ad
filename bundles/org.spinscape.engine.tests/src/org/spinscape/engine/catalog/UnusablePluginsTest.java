// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleWiring;
import org.spinscape.core.hamiltonian.Hamiltonian;

/** A plug-in for another version of ours is named, with what it wants and what there is; one that fits is not. */
class UnusablePluginsTest {

	private static final String CORE = "org.spinscape.core.hamiltonian";

	private final BundleContext context = FrameworkUtil.getBundle(UnusablePluginsTest.class).getBundleContext();
	private final List<Bundle> installed = new ArrayList<>();

	@AfterEach
	void uninstall() throws Exception {
		for (Bundle bundle : installed) {
			bundle.uninstall();
		}
	}

	private void install(String name, String header, String value) throws Exception {
		Manifest manifest = new Manifest();
		Attributes attributes = manifest.getMainAttributes();
		attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		attributes.putValue("Bundle-ManifestVersion", "2");
		attributes.putValue("Bundle-SymbolicName", name);
		attributes.putValue("Bundle-Version", "1.2.3");
		attributes.putValue(header, value);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new JarOutputStream(bytes, manifest).close();
		installed.add(context.installBundle("test:" + name, new ByteArrayInputStream(bytes.toByteArray())));
	}

	private static List<String> problems() {
		return Catalog.installed().problems();
	}

	/** The version that our package of Hamiltonians has. */
	private static Version offered() {
		return FrameworkUtil.getBundle(Hamiltonian.class).adapt(
				BundleWiring.class).getCapabilities("osgi.wiring.package").stream().filter(
						capability -> CORE.equals(capability.getAttributes().get("osgi.wiring.package")))
				.map(capability -> (Version) capability.getAttributes().get("version")).findFirst().orElseThrow();
	}

	@Test
	void whatFitsIsNotNamed() throws Exception {
		List<String> before = problems();
		install("com.example.fits", "Import-Package", CORE + ";version=\"[" + offered()
				+ ",1)\",org.nowhere;resolution:=optional");
		assertEquals(before, problems());
		assertEquals(Bundle.RESOLVED, installed.getFirst().getState(), "looked at, so that it is known");
	}

	@Test
	void aPluginForAnotherVersionIsNamed() throws Exception {
		List<String> before = problems();
		install("com.example.old", "Import-Package", CORE + ";version=\"[0.0.1,0.0.2)\"");
		install("com.example.new", "Import-Package", CORE
				+ ";version=\"[9.0.0,10.0.0)\",org.spinscape.core.random;version=9");
		install("com.example.whole", "Require-Bundle", "org.spinscape.core;bundle-version=\"[9.0.0,10.0.0)\"");
		List<String> problems = new ArrayList<>(problems());
		problems.removeAll(before);
		assertEquals(3, problems.size(), problems.toString());
		assertEquals("plug-in com.example.old 1.2.3 is not used: it is made for version [0.0.1,0.0.2) of the package " + CORE
				+ ", and here it is " + offered() + "; get one that is made for this version, or uninstall it", problems
						.getFirst());
		assertTrue(problems.get(1).contains("(and 1 more of this kind)"), problems.get(1));
		assertTrue(problems.get(2).contains("[9.0.0,10.0.0) of the plug-in org.spinscape.core"), problems.get(2));
	}

	@Test
	void aPluginThatNeedsAnotherIsNamed() throws Exception {
		List<String> before = problems();
		install("com.example.alone", "Import-Package", "com.example.library");
		install("com.example.follower", "Require-Bundle", "com.example.alone");
		install("com.example.part", "Fragment-Host", "com.example.nowhere");
		List<String> problems = new ArrayList<>(problems());
		problems.removeAll(before);
		assertEquals(2, problems.size(), problems.toString());
		assertTrue(problems.get(0).contains("it needs the package com.example.library, which cannot be had here"), problems
				.get(0));
		assertTrue(problems.get(1).contains("it needs the plug-in com.example.alone, which cannot be had here"), problems.get(
				1));
	}
}
