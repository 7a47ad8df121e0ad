// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.prefs.BackingStoreException;
import org.spinscape.core.provider.ProgramCall;

/**
 * Which programs the runs of a project, and looks at their landscapes, may start. Each is asked for once; what was permitted is kept in the workspace and
 * not in the project, which may come from elsewhere and would bring its own permission.
 */
public final class ProgramPermission {

	private static final String NODE = "org.spinscape.ui.run/programs/";

	private final IEclipsePreferences kept;
	private final Predicate<ProgramCall> question;

	/** @param question what the user answers */
	public ProgramPermission(IProject project, Predicate<ProgramCall> question) {
		this.kept = InstanceScope.INSTANCE.getNode(NODE + project.getName());
		this.question = question;
	}

	/** With a dialog, in which the return key does not permit. */
	public static ProgramPermission asking(Shell shell, IProject project) {
		return new ProgramPermission(project, call -> MessageDialog.open(MessageDialog.QUESTION, shell, "Run",
				"This experiment would start a program with your rights:\n\n" + call.line()
						+ "\n\nRead it before you permit it. You are asked again if it changes.",
				0, "Cancel", "Permit") == 1);
	}

	/** Asks for those that were not permitted yet. @return whether all are permitted now */
	public boolean ask(List<ProgramCall> calls) {
		for (ProgramCall call : calls) {
			if (!permits(call)) {
				if (!question.test(call)) {
					return false;
				}
				keep(call);
			}
		}
		return true;
	}

	/** Whether a program was permitted. */
	public boolean permits(ProgramCall call) {
		return kept.get(call.key(), null) != null;
	}

	/** The command lines that were permitted, by the key that takes the permission back. */
	public Map<String, String> permitted() {
		Map<String, String> lines = new TreeMap<>();
		try {
			for (String key : kept.keys()) {
				lines.put(key, kept.get(key, ""));
			}
		} catch (BackingStoreException e) {
			ILog.of(ProgramPermission.class).warn("The permissions cannot be read", e);
		}
		return lines;
	}

	/** Takes a permission back: it is asked for again. @param key of those {@link #permitted} */
	public void withdraw(String key) {
		kept.remove(key);
		store();
	}

	private void keep(ProgramCall call) {
		kept.put(call.key(), call.line());
		store();
	}

	private void store() {
		try {
			kept.flush();
		} catch (BackingStoreException e) {
			ILog.of(ProgramPermission.class).warn("The permission is not kept beyond this session", e);
		}
	}
}
