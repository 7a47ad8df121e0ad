// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench.welcome;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.IntroPart;

/** First steps as links. Shown at the first start, and by Help > Welcome. */
public final class WelcomePage extends IntroPart {

	private static final int COLUMNS = 2;
	private static final int MARGIN = 40;
	private static final int BETWEEN = 36;

	private FormToolkit toolkit;
	private ScrolledForm form;

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(form, "org.spinscape.workbench.welcome");
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = COLUMNS;
		layout.makeColumnsEqualWidth = true;
		layout.horizontalSpacing = BETWEEN;
		layout.verticalSpacing = BETWEEN / 2;
		layout.leftMargin = MARGIN;
		layout.rightMargin = MARGIN;
		layout.topMargin = MARGIN;
		form.getBody().setLayout(layout);
		text(form.getBody(), "Welcome to Spinscape", JFaceResources.HEADER_FONT, COLUMNS);
		text(form.getBody(), "Landscapes of spin glasses, folding chains and networks: sampled, counted, dissected and"
				+ " compared on one scale of energy. Is a search lost among many deep valleys, or does the ground slope"
				+ " towards one?", JFaceResources.DEFAULT_FONT, COLUMNS);
		new FirstSteps(getIntroSite().getWorkbenchWindow(), this::leave).all().forEach(this::section);
		// The group would colour links under the pointer, and after it, as the theme has it that was there at the start.
		toolkit.getHyperlinkGroup().setForeground(null);
		toolkit.getHyperlinkGroup().setActiveForeground(null);
	}

	private void section(String title, List<FirstStep> steps) {
		Composite area = toolkit.createComposite(form.getBody());
		TableWrapLayout below = new TableWrapLayout();
		below.leftMargin = 0;
		area.setLayout(below);
		area.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		text(area, title, JFaceResources.BANNER_FONT, 1);
		for (FirstStep step : steps) {
			Hyperlink link = toolkit.createHyperlink(area, step.title(), SWT.WRAP);
			link.addHyperlinkListener(new HyperlinkAdapter() {
				@Override
				public void linkActivated(HyperlinkEvent e) {
					step.go().run();
				}
			});
			text(area, step.words(), JFaceResources.DEFAULT_FONT, 1);
		}
	}

	private void text(Composite parent, String words, String font, int columns) {
		Label label = toolkit.createLabel(parent, words, SWT.WRAP);
		label.setFont(JFaceResources.getFont(font));
		label.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP, 1, columns));
	}

	private void leave() {
		var intro = getIntroSite().getWorkbenchWindow().getWorkbench().getIntroManager();
		intro.closeIntro(this);
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		// there is nothing to show beside the work: the page is left when work begins
	}

	@Override
	public void dispose() {
		toolkit.dispose();
		super.dispose();
	}
}
