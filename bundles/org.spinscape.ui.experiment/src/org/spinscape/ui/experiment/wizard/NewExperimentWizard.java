// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.wizard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.ide.IDE;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.check.ExperimentChecker;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.ui.project.SpinscapeProjects;

/** New > Experiment: asks for a file, a model, what is done to it, sweeps and analyses, and opens the editor. */
public final class NewExperimentWizard extends Wizard implements INewWizard {

	private static final String FIRST_PROJECT = "experiments";

	private IWorkbench workbench;
	private WizardNewFileCreationPage filePage;
	private StartPage startPage;
	private final DraftExperiment draft = new DraftExperiment(Catalog.installed());
	private Object begun;
	private IStructuredSelection selection;

	@Override
	public void init(IWorkbench theWorkbench, IStructuredSelection theSelection) {
		workbench = theWorkbench;
		selection = theSelection;
		setWindowTitle("New Experiment");
	}

	/** A file needs a project: in an empty workspace one is made, rather than that the wizard cannot be finished. */
	private static void projectIfNone() {
		IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
		if (Arrays.stream(projects).noneMatch(IProject::isOpen)) {
			try {
				SpinscapeProjects.open(FIRST_PROJECT, Optional.empty(), null);
			} catch (CoreException e) {
				ILog.get().error("Project " + FIRST_PROJECT + " could not be made", e);
			}
		}
	}

	@Override
	public void addPages() {
		projectIfNone();
		if (selection.isEmpty()) {
			selection = new StructuredSelection(Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
					.filter(IProject::isOpen).limit(1).toList());
		}
		filePage = new WizardNewFileCreationPage("file", selection);
		filePage.setTitle("Experiment file");
		filePage.setDescription("An experiment is one file in a project.");
		filePage.setFileName("experiment." + ExperimentFiles.EXTENSION);
		filePage.setFileExtension(ExperimentFiles.EXTENSION);
		addPage(filePage);
		startPage = new StartPage(Catalog.installed());
		addPage(startPage);
		addPage(new SweepStep(draft, this::begin));
		addPage(new AnalysesStep(draft, this::begin));
	}

	/** Makes the draft what the page before says; if that says the same as before, what was changed since stays. */
	private void begin() {
		Object said = List.of(startPage.hamiltonian(), startPage.explorers(), startPage.sampler());
		if (!said.equals(begun)) {
			begun = said;
			draft.begin(experiment(), Path.of("."));
		}
		draft.experiment().setSamples(startPage.samples());
	}

	@Override
	public void createPageControls(Composite pageContainer) {
		super.createPageControls(pageContainer);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pageContainer, "org.spinscape.ui.experiment.new");
	}

	@Override
	public boolean performFinish() {
		IFile file = filePage.createNewFile();
		if (file == null) {
			return false;
		}
		try {
			begin();
			Experiment experiment = EcoreUtil.copy(draft.experiment());
			experiment.setName(file.getFullPath().removeFileExtension().lastSegment());
			ExperimentChecker.noteOrigins(experiment, Catalog.installed());
			ExperimentFiles.save(experiment, Path.of(file.getLocationURI()));
			file.refreshLocal(IResource.DEPTH_ZERO, null);
			IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
			return true;
		} catch (IOException | CoreException e) {
			MessageDialog.openError(getShell(), "New Experiment", file.getName() + " could not be made: " + e.getMessage());
			return false;
		}
	}

	private Experiment experiment() {
		Experiment experiment = ExperimentFactory.eINSTANCE.createExperiment();
		Arm arm = ExperimentFactory.eINSTANCE.createArm();
		arm.setName(startPage.hamiltonian());
		arm.setHamiltonian(component(startPage.hamiltonian()));
		startPage.explorers().forEach(id -> arm.getExplorers().add(component(id)));
		Optional<String> sampler = startPage.sampler();
		if (sampler.isPresent()) {
			arm.setSampler(component(sampler.get()));
			arm.getObservables().add(component("energy"));
			arm.getAnalyzers().add(component("mean"));
			arm.getAnalyzers().add(component("equilibration"));
			experiment.setBudget(ExperimentFactory.eINSTANCE.createBudget());
		}
		experiment.getArms().add(arm);
		return experiment;
	}

	private static Component component(String id) {
		Component component = ExperimentFactory.eINSTANCE.createComponent();
		component.setProvider(id);
		return component;
	}
}
