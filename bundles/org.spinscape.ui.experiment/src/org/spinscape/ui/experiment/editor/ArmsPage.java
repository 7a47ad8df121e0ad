// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.engine.plan.Overrides;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.ExperimentPackage.Literals;
import org.spinscape.experiment.Parameter;
import org.spinscape.experiment.Sweep;
import org.spinscape.ui.experiment.form.ComponentForm;
import org.spinscape.ui.experiment.form.FormContext;
import org.spinscape.ui.experiment.form.ScrolledDetails;

/** The arms with their components, and beside them, or below where there is little room, the form of what is selected. */
final class ArmsPage extends ExperimentPage {

	static final String ID = "arms";
	private static final int SMALL = 200;
	/** Below this width list and form stand one above the other. */
	private static final int LEAST_ABREAST = 560;
	/** Two columns of buttons beside a list that stands above its form. */
	private static final int BUTTONS = 120;
	private static final int[] ABREAST = { 34, 66 };
	private static final int[] STACKED = { 37, 63 };

	private SashForm sash;
	private TreeViewer tree;
	private Composite buttons;
	private ScrolledDetails details;
	private EObject shown;
	private Object shownIdentity;
	private Runnable refreshDetails = () -> {
		/* nothing is selected yet */ };
	private Button remove;
	private Button up;
	private Button down;
	private Button add;

	ArmsPage(FormEditor editor, ExperimentDocument document) {
		super(editor, ID, "Arms", document);
	}

	@Override
	void createContent(IManagedForm managedForm) {
		FormToolkit toolkit = managedForm.getToolkit();
		Composite body = managedForm.getForm().getBody();
		GridLayoutFactory.fillDefaults().applyTo(body);
		sash = new SashForm(body, SWT.HORIZONTAL);
		toolkit.adapt(sash);
		// A small preferred size: the page then fits the editor and its parts scroll, rather than the page as a whole.
		GridDataFactory.fillDefaults().grab(true, true).hint(SMALL, SMALL).applyTo(sash);
		createTree(sash, toolkit);
		details = new ScrolledDetails(sash, toolkit);
		sash.setWeights(ABREAST);
		sash.addControlListener(ControlListener.controlResizedAdapter(_ -> arrange()));
		refresh();
		selectFirst();
	}

	/** In a narrow editor the form gets the whole width, and the list stands above it with the buttons at its side. */
	private void arrange() {
		boolean stacked = sash.getSize().x < LEAST_ABREAST;
		boolean laidOut = sash.getSize().x > 2 * BUTTONS; // before, there is no room for anything
		if (!laidOut || stacked == (sash.getOrientation() == SWT.VERTICAL)) {
			return;
		}
		sash.setOrientation(stacked ? SWT.VERTICAL : SWT.HORIZONTAL);
		sash.setWeights(stacked ? STACKED : ABREAST);
		GridLayoutFactory.swtDefaults().numColumns(stacked ? 2 : 1).applyTo(buttons.getParent());
		GridDataFactory.fillDefaults().grab(!stacked, false).hint(stacked ? BUTTONS : SWT.DEFAULT, SWT.DEFAULT)
				.applyTo(buttons);
		sash.layout(true, true);
	}

	private void selectFirst() {
		Experiment experiment = document().experiment();
		if (!experiment.getArms().isEmpty()) {
			Arm arm = experiment.getArms().get(0);
			select(arm.getHamiltonian() == null ? arm : arm.getHamiltonian());
		}
	}

	private void createTree(Composite parent, FormToolkit toolkit) {
		Composite left = toolkit.createComposite(parent);
		GridLayoutFactory.swtDefaults().applyTo(left);
		tree = new TreeViewer(left, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(60, 60).applyTo(tree.getControl());
		tree.setContentProvider(new ArmTree.Content());
		tree.setLabelProvider(new ArmTree.Labels(document().catalog()));
		tree.setAutoExpandLevel(2);
		tree.addSelectionChangedListener(_ -> showSelected());
		buttons = toolkit.createComposite(left);
		// where there is little room, a second row rather than buttons that cannot be read
		RowLayout rows = new RowLayout(SWT.HORIZONTAL);
		rows.spacing = 2;
		rows.marginLeft = 0;
		rows.marginRight = 0;
		buttons.setLayout(rows);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		add = button(buttons, toolkit, "Add...", this::openAddMenu);
		remove = button(buttons, toolkit, "Remove", () -> {
			EObject selected = selected();
			if (selected != null) {
				document().edits().remove(selected);
			}
		});
		up = button(buttons, toolkit, "Up", () -> move(-1));
		down = button(buttons, toolkit, "Down", () -> move(1));
	}

	private static Button button(Composite parent, FormToolkit toolkit, String text, Runnable action) {
		Button button = toolkit.createButton(parent, text, SWT.PUSH);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> action.run()));
		return button;
	}

	private void move(int offset) {
		EObject selected = selected();
		if (selected != null) {
			document().edits().move(selected, offset);
		}
	}

	private EObject selected() {
		return tree.getStructuredSelection().getFirstElement() instanceof EObject object ? object : null;
	}

	/** The arm that the selection is in; the first one if nothing is selected. */
	private Arm selectedArm() {
		for (EObject at = selected(); at != null; at = at.eContainer()) {
			if (at instanceof Arm arm) {
				return arm;
			}
		}
		Experiment experiment = document().experiment();
		return experiment.getArms().isEmpty() ? null : experiment.getArms().get(0);
	}

	private void openAddMenu() {
		Menu menu = new Menu(add);
		item(menu, "Arm", true, this::addArm);
		Arm arm = selectedArm();
		if (arm != null) {
			item(menu, "Hamiltonian", arm.getHamiltonian() == null, () -> addComponent(arm, Kinds.HAMILTONIAN,
					Literals.ARM__HAMILTONIAN));
			item(menu, "Explorer", true, () -> addComponent(arm, Kinds.EXPLORER, Literals.ARM__EXPLORERS));
			item(menu, "Sampler", arm.getSampler() == null, () -> addComponent(arm, Kinds.SAMPLER, Literals.ARM__SAMPLER));
			item(menu, "Observable", true, () -> addComponent(arm, Kinds.OBSERVABLE, Literals.ARM__OBSERVABLES));
			item(menu, "Analyzer", true, () -> addComponent(arm, Kinds.ANALYZER, Literals.ARM__ANALYZERS));
		}
		menu.setLocation(add.toDisplay(0, add.getSize().y));
		menu.setVisible(true);
	}

	private static void item(Menu menu, String text, boolean enabled, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.setEnabled(enabled);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> action.run()));
	}

	private void addArm() {
		Arm arm = ExperimentFactory.eINSTANCE.createArm();
		int number = document().experiment().getArms().size() + 1;
		arm.setName("arm " + number);
		document().catalog().all(Kinds.HAMILTONIAN).stream().findFirst().ifPresent(first -> {
			Component hamiltonian = ExperimentFactory.eINSTANCE.createComponent();
			hamiltonian.setProvider(first.id());
			arm.setHamiltonian(hamiltonian);
		});
		document().edits().add(document().experiment(), Literals.EXPERIMENT__ARMS, arm);
		select(arm);
	}

	private void addComponent(Arm arm, ComponentKind kind, EReference feature) {
		Component component = ExperimentFactory.eINSTANCE.createComponent();
		document().catalog().all(kind).stream().map(Contribution::id)
				.filter(id -> Overrides.parts(arm).keySet().stream().noneMatch(c -> id.equals(c.getProvider())))
				.findFirst().ifPresent(component::setProvider);
		if (feature.isMany()) {
			document().edits().add(arm, feature, component);
		} else {
			document().edits().set(arm, feature, component);
		}
		select(component);
	}

	/** Selects an element, or the component that it is part of. */
	void select(EObject element) {
		EObject target = element;
		while (target != null && !(target instanceof Component) && !(target instanceof Arm)) {
			target = target.eContainer();
		}
		if (target != null && tree != null) {
			tree.refresh();
			tree.setSelection(new StructuredSelection(target), true);
		}
	}

	private void showSelected() {
		EObject selected = selected();
		boolean many = selected != null && selected.eContainingFeature().isMany();
		remove.setEnabled(selected != null);
		up.setEnabled(many);
		down.setEnabled(many);
		if (selected != null && (selected != shown || !identity(selected).equals(shownIdentity))) {
			build(selected);
		}
	}

	/** What decides which fields a form has. */
	private static Object identity(EObject element) {
		return element instanceof Component component ? String.valueOf(component.getProvider()) : "arm";
	}

	private void build(EObject element) {
		FormToolkit toolkit = getManagedForm().getToolkit();
		Composite area = details.empty();
		GridLayoutFactory.swtDefaults().margins(10, 4).applyTo(area);
		shown = element;
		shownIdentity = identity(element);
		if (element instanceof Component component) {
			ComponentKind kind = kindOf(component);
			FormContext context = new FormContext(toolkit, document().catalog(), document()::folder, document().edits(),
					true);
			ComponentForm form = new ComponentForm(area, component, kind, context, this::build);
			refreshDetails = form::refresh;
		} else if (element instanceof Arm arm) {
			ArmForm form = new ArmForm(area, toolkit, arm, document().edits());
			refreshDetails = form::refresh;
		}
		details.shown();
	}

	private static ComponentKind kindOf(Component component) {
		Arm arm = (Arm) component.eContainer();
		for (Map.Entry<Component, ComponentKind> part : Overrides.parts(arm).entrySet()) {
			if (part.getKey() == component) {
				return part.getValue();
			}
		}
		throw new IllegalStateException("a component outside its arm");
	}

	@Override
	void refresh() {
		super.refresh();
		if (tree == null || tree.getControl().isDisposed()) {
			return;
		}
		if (tree.getInput() == null) {
			tree.setInput(document().experiment());
		} else {
			tree.refresh();
		}
		boolean gone = shown != null && shown.eResource() == null;
		if (gone) {
			shown = null;
			refreshDetails = () -> {
				/* what was shown is removed */ };
			details.clear();
			selectFirst();
		} else if (shown != null && !identity(shown).equals(shownIdentity)) {
			build(shown);
		} else {
			refreshDetails.run();
			details.fit(); // rows may have come or gone
		}
	}

	@Override
	void showProblems(ProblemFinder.Found found) {
		super.showProblems(found);
		if (tree != null && !tree.getControl().isDisposed() && tree.getLabelProvider() instanceof ArmTree.Labels labels) {
			labels.mark(found.problems().stream().map(found::element).map(ArmsPage::owner).toList());
			tree.refresh();
		}
	}

	private static EObject owner(EObject element) {
		EObject at = element;
		while (at instanceof Parameter || at instanceof Sweep) {
			at = at.eContainer();
		}
		return at;
	}
}
