// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.eclipse.ui.forms.widgets.FormToolkit;
import org.spinscape.engine.catalog.Catalog;

/**
 * What the parts of a form work with.
 *
 * @param toolkit makes their widgets
 * @param catalog what is installed
 * @param folder  the folder that file parameters are relative to
 * @param edits   takes the changes
 * @param sweeps  whether a value may be a sweep or an expression
 */
public record FormContext(FormToolkit toolkit, Catalog catalog, Supplier<Path> folder, ExperimentEdits edits,
		boolean sweeps) {
}
