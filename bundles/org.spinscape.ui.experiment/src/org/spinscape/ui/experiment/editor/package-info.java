// SPDX-License-Identifier: EPL-2.0
/** The experiment editor: document, pages, problem markers, undo. */
package org.spinscape.ui.experiment.editor;
