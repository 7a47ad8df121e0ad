// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.workbench.FilesToOpen;

/** Files that the desktop hands over are opened where they lie. */
class FilesFromOutsideTest {

	@TempDir
	Path folder;
	private IFile opened;

	@AfterEach
	void forget() throws Exception {
		opened.getProject().delete(false, true, null);
	}

	@Test
	void theyAreLinkedOnceAndByNamesOfTheirOwn() throws Exception {
		Path one = Files.writeString(folder.resolve("glass.spinscape"), "one");
		Path other = Files.writeString(Files.createDirectory(folder.resolve("other")).resolve("glass.spinscape"), "other");
		opened = FilesToOpen.inWorkspace(one);
		assertTrue(opened.isLinked());
		assertEquals(IPath.fromPath(one), opened.getLocation());
		assertEquals(opened, FilesToOpen.inWorkspace(one));
		IFile second = FilesToOpen.inWorkspace(other);
		assertNotEquals(opened, second);
		assertEquals(IPath.fromPath(other), second.getLocation());
		assertEquals("spinscape", second.getFileExtension());
	}
}
