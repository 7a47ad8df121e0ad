// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.io.IOException;
import java.util.EventObject;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.spinscape.experiment.files.ExperimentFileException;

/** Edits one experiment file: an overview, the arms with their components, and the text of the file. */
public final class ExperimentEditor extends FormEditor implements IEditingDomainProvider {

	/** Also named in plugin.xml. */
	public static final String ID = "org.spinscape.ui.experiment.editor";

	private ExperimentDocument document;
	private String unreadable;
	private UndoRedo undoRedo;
	private ProblemFinder problems;
	private final CommandStackListener changes = this::changed;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof IFileEditorInput file)) {
			throw new PartInitException("An experiment must be in a project: import the file into one first.");
		}
		super.init(site, input);
		setPartName(file.getFile().getName());
		try {
			document = new ExperimentDocument(file.getFile());
			undoRedo = new UndoRedo(document.stack(), site.getActionBars());
			problems = new ProblemFinder(document, this::show);
			document.stack().addCommandStackListener(changes);
		} catch (ExperimentFileException e) {
			unreadable = e.getMessage();
		}
	}

	@Override
	protected void addPages() {
		try {
			if (document == null) {
				addPage(new UnreadablePage(this, unreadable));
				return;
			}
			addPage(new OverviewPage(this, document));
			addPage(new ArmsPage(this, document));
			addPage(new SourcePage(this, document));
			problems.look();
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}

	private void changed(EventObject event) {
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (getContainer() != null && !getContainer().isDisposed()) {
				firePropertyChange(PROP_DIRTY);
				undoRedo.update();
				refreshPages();
				problems.look();
			}
		});
	}

	private void refreshPages() {
		for (Object page : pages) {
			if (page instanceof ExperimentPage shown) {
				shown.refresh();
			}
		}
	}

	private void show(ProblemFinder.Found found) {
		for (Object page : pages) {
			if (page instanceof ExperimentPage shown) {
				shown.showProblems(found);
			}
		}
	}

	/** Opens the page of the arms with a component selected. */
	void reveal(EObject element) {
		IFormPage page = setActivePage(ArmsPage.ID);
		if (page instanceof ArmsPage arms) {
			arms.select(element);
		}
	}

	/** The domain of the experiment under edit; {@code null} if the file cannot be read. */
	@Override
	public EditingDomain getEditingDomain() {
		return document == null ? null : document.domain();
	}

	@Override
	public boolean isDirty() {
		return document != null && document.stack().isSaveNeeded();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		try {
			document.save(monitor);
			firePropertyChange(PROP_DIRTY);
			problems.look();
		} catch (CoreException | IOException e) {
			monitor.setCanceled(true);
			IStatus status = new Status(IStatus.ERROR, ExperimentEditor.class,
					document.file().getName() + " could not be saved: " + e.getMessage(), e);
			StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
		}
	}

	@Override
	public boolean isSaveAsAllowed() {
		return document != null;
	}

	@Override
	public void doSaveAs() {
		SaveAsDialog dialog = new SaveAsDialog(getSite().getShell());
		dialog.setOriginalFile(document.file());
		if (dialog.open() == Window.OK && dialog.getResult() instanceof Path path) {
			IFile target = ResourcesPlugin.getWorkspace().getRoot().getFile(path);
			document.moved(target);
			setInputWithNotify(new FileEditorInput(target));
			setPartName(target.getName());
			doSave(new NullProgressMonitor());
		}
	}

	@Override
	public void dispose() {
		if (document != null) {
			document.stack().removeCommandStackListener(changes);
			problems.close();
		}
		super.dispose();
	}
}
