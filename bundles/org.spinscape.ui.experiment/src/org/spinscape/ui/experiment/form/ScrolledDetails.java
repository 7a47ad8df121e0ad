// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A form that others take the place of, such as that of what is selected in a list; it scrolls where it has not enough room. */
public final class ScrolledDetails {

	/** A narrower form scrolls sideways, in pixels, unless it needs less. */
	private static final int LEAST = 320;

	private final FormToolkit toolkit;
	private final ScrolledComposite scroll;
	private Composite form;

	/** Nothing as yet. */
	public ScrolledDetails(Composite parent, FormToolkit toolkit) {
		this.toolkit = toolkit;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		toolkit.adapt(scroll);
		scroll.addControlListener(ControlListener.controlResizedAdapter(_ -> fit()));
	}

	/** What scrolls, for its place in the layout. */
	public Control control() {
		return scroll;
	}

	/** An empty form in place of the one before; {@link #shown()} is to be called when it is filled. */
	public Composite empty() {
		clear();
		form = toolkit.createComposite(scroll);
		return form;
	}

	/** The form has all its fields. */
	public void shown() {
		scroll.setContent(form);
		fit();
	}

	/** Takes the form away. */
	public void clear() {
		if (form != null) {
			form.dispose();
			form = null;
		}
	}

	/** Gives the form its room anew: rows may have come or gone. */
	public void fit() {
		if (form != null && !form.isDisposed()) {
			int least = Math.min(LEAST, form.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
			int width = Math.max(least, scroll.getClientArea().width);
			scroll.setMinSize(least, form.computeSize(width, SWT.DEFAULT).y);
			form.layout(true, true);
		}
	}
}
