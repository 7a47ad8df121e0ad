// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.ComponentType;
import org.spinscape.core.parameter.ParameterType.FileType;

/**
 * A dialog that helps to give a value that is hard to type.
 *
 * @param label on the button
 * @param tip   what the button does
 * @param ask   gets the text so far and gives the new one; empty if the user cancels
 */
record ValueHelp(String label, String tip, BiFunction<Shell, String, Optional<String>> ask) {

	/** The help for a parameter, if its type has one. */
	static Optional<ValueHelp> of(ParameterSpec spec, FormContext context) {
		return switch (spec.type()) {
			case FileType _ -> Optional.of(new ValueHelp("Bro&wse\u2026",
					"Chooses a file; its path is written relative to the experiment file",
					(shell, text) -> file(shell, text, spec, context)));
			case ComponentType type -> context.catalog().kind(type.kind()).map(kind -> new ValueHelp("\u2026",
					"Chooses a " + type.kind() + " and its parameters",
					(shell, text) -> NestedDialog.ask(shell, spec, kind, text, context)));
			default -> Optional.empty();
		};
	}

	private static Optional<String> file(Shell shell, String text, ParameterSpec spec, FormContext context) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText("Choose " + spec.name());
		FilePath path = new FilePath(context.folder().get());
		dialog.setFilterPath(path.startingFolder(text).toString());
		return Optional.ofNullable(dialog.open()).map(path::relative);
	}
}
