// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.spinscape.workbench.guide.GuideView;

/** Projects at the left, the experiment in the middle, its landscape at the right, runs and numbers below. */
public final class LandscapePerspective implements IPerspectiveFactory {

	/** Also named in plugin.xml. */
	public static final String ID = "org.spinscape.workbench.perspective";

	/** What the landscape keeps of its width beside a guide. */
	private static final float GUIDE_SHARE = 0.62f;
	private static final String MONITOR = "org.spinscape.ui.run.monitor";
	private static final String RUNS = "org.spinscape.ui.run.table";
	private static final String EXCHANGE = "org.spinscape.ui.run.exchange";
	private static final String COMPARISON = "org.spinscape.ui.run.comparison";
	private static final String DIFFERENCES = "org.spinscape.ui.experiment.differences";
	private static final String TREE = "org.spinscape.ui.landscape.tree";
	private static final String MINIMA = "org.spinscape.ui.landscape.minima";
	private static final String STATE = "org.spinscape.ui.landscape.state";
	private static final String FIELDS = "org.spinscape.ui.landscape.fields";
	private static final String PATH = "org.spinscape.ui.landscape.path";
	private static final String WALK = "org.spinscape.ui.landscape.walk";
	private static final String SURFACE = "org.spinscape.ui.landscape.surface";
	private static final String CURVES = "org.spinscape.ui.figures.curves";
	private static final String TABLES = "org.spinscape.ui.figures.tables";
	private static final String VERDICTS = "org.spinscape.ui.figures.verdicts";
	private static final String RESULTS = "org.spinscape.ui.figures.results";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editor = layout.getEditorArea();
		layout.addView(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.LEFT, 0.17f, editor);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.48f, editor);
		right.addView(TREE);
		right.addView(CURVES);
		right.addView(PATH);
		right.addView(WALK);
		right.addView(SURFACE);
		right.addPlaceholder(EXCHANGE);
		right.addPlaceholder(COMPARISON);
		layout.addPlaceholder(GuideView.ID, IPageLayout.RIGHT, GUIDE_SHARE, "right");
		IFolderLayout rightBelow = layout.createFolder("rightBelow", IPageLayout.BOTTOM, 0.62f, "right");
		rightBelow.addView(STATE);
		rightBelow.addView(MINIMA);
		rightBelow.addPlaceholder(FIELDS);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.66f, editor);
		below.addView(MONITOR);
		below.addView(RUNS);
		below.addView(RESULTS);
		below.addView(VERDICTS);
		below.addView(TABLES);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addPlaceholder(DIFFERENCES);
		below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		for (String view : new String[] { IPageLayout.ID_PROJECT_EXPLORER, TREE, MINIMA, STATE, FIELDS, PATH, WALK, SURFACE,
				CURVES,
				RESULTS, VERDICTS, TABLES, MONITOR, RUNS, EXCHANGE, COMPARISON, IPageLayout.ID_PROBLEM_VIEW,
				IPageLayout.ID_PROGRESS_VIEW }) {
			layout.addShowViewShortcut(view);
		}
		layout.addNewWizardShortcut("org.spinscape.ui.experiment.example");
		layout.addNewWizardShortcut("org.spinscape.ui.experiment.new");
		layout.addNewWizardShortcut("org.spinscape.ui.experiment.instance");
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.project");
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
	}
}
