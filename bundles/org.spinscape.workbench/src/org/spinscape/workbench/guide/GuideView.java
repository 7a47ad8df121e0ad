// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench.guide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.spinscape.ui.Colours;
import org.spinscape.workbench.welcome.Deeds;

/** A guide beside the work: steps with links that do them, and ticks for what is done, which stay. */
public final class GuideView extends ViewPart {

	/** Also named in plugin.xml. */
	public static final String ID = "org.spinscape.workbench.guide";

	/** Words take the width there is, and wrap. */
	private static final int NARROW = 60;
	private static final int INDENT = 6;
	private static final String SHOWN = "shown";
	private static final String DONE = "done-";

	private final Map<Guide, List<Integer>> done = new EnumMap<>(Guide.class);
	private Guide shown = Guide.LANDSCAPE;
	private Combo choice;
	private ScrolledComposite scroll;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		for (Guide guide : Guide.values()) {
			done.put(guide, new ArrayList<>());
			String ticks = memento == null ? null : memento.getString(DONE + guide);
			if (ticks != null && !ticks.isEmpty()) {
				Stream.of(ticks.split(" ")).map(Integer::valueOf).forEach(done.get(guide)::add);
			}
			if (memento != null && guide.name().equals(memento.getString(SHOWN))) {
				shown = guide;
			}
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(SHOWN, shown.name());
		done.forEach((guide, steps) -> memento.putString(DONE + guide,
				String.join(" ", steps.stream().map(Objects::toString).toList())));
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().applyTo(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		choice = new Combo(parent, SWT.READ_ONLY);
		choice.setToolTipText("What you want to do");
		Stream.of(Guide.values()).map(Guide::title).forEach(choice::add);
		choice.select(shown.ordinal());
		choice.addListener(SWT.Selection, _ -> show(Guide.values()[choice.getSelectionIndex()]));
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).indent(4, 4).applyTo(choice);
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addControlListener(ControlListener.controlResizedAdapter(_ -> fit()));
		GridDataFactory.fillDefaults().grab(true, true).hint(NARROW, NARROW).applyTo(scroll);
		show(shown);
	}

	private void show(Guide guide) {
		shown = guide;
		if (scroll.getContent() != null) {
			scroll.getContent().dispose();
		}
		Composite page = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
		for (int i = 0; i < guide.steps().size(); i++) {
			step(page, guide, i);
		}
		scroll.setContent(page);
		fit();
	}

	private void fit() {
		scroll.setMinHeight(scroll.getContent().computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
	}

	private void step(Composite page, Guide guide, int number) {
		GuideStep step = guide.steps().get(number);
		Button tick = new Button(page, SWT.CHECK);
		Colours.leaveUnstyled(tick);
		tick.setToolTipText("Done");
		tick.setSelection(done.get(guide).contains(number));
		tick.addListener(SWT.Selection, _ -> {
			done.get(guide).remove((Object) number);
			if (tick.getSelection()) {
				done.get(guide).add(number);
			}
		});
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(tick);
		Link link = new Link(page, SWT.NONE);
		link.setText("<a>" + (number + 1) + ". " + step.title() + "</a>");
		link.addListener(SWT.Selection, _ -> {
			if (!tick.getSelection()) {
				tick.setSelection(true);
				done.get(guide).add(number);
			}
			step.deed().accept(new Deeds(getSite().getWorkbenchWindow()));
		});
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(link);
		Label words = new Label(page, SWT.WRAP);
		words.setText(step.words());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(NARROW, SWT.DEFAULT).indent(INDENT, 0)
				.applyTo(words);
	}

	@Override
	public void setFocus() {
		choice.setFocus();
	}
}
