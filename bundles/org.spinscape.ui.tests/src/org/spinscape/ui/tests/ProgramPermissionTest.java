// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.Test;
import org.spinscape.core.provider.ProgramCall;
import org.spinscape.ui.ProgramPermission;

/** Programs are asked for once in each project, by what they are. */
class ProgramPermissionTest {

	private static final ProgramCall ONE = new ProgramCall("python3 one.py", "0a1b");
	private static final ProgramCall CHANGED = new ProgramCall("python3 one.py", "2c3d");

	private static IProject project(String name) {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
	}

	@Test
	void isAskedOnceForEachProjectAndContent() {
		List<String> asked = new ArrayList<>();
		ProgramPermission first = new ProgramPermission(project("asked-once"), call -> asked.add(call.key()));
		assertFalse(first.permits(ONE));
		assertTrue(first.ask(List.of(ONE)));
		assertTrue(new ProgramPermission(project("asked-once"), call -> asked.add(call.key())).ask(List.of(ONE)));
		assertEquals(List.of("0a1b"), asked);
		assertFalse(first.permits(CHANGED));
		assertTrue(first.ask(List.of(ONE, CHANGED)));
		assertFalse(new ProgramPermission(project("another-one"), _ -> false).permits(ONE));
		assertEquals(List.of("0a1b", "2c3d"), asked);
	}

	@Test
	void whatIsRefusedIsNotKept() {
		ProgramPermission permission = new ProgramPermission(project("refused"), _ -> false);
		assertFalse(permission.ask(List.of(ONE)));
		assertFalse(permission.permits(ONE));
	}
}
