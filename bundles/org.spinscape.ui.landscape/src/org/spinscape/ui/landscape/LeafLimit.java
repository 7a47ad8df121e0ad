// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;

/**
 * A slider for how many minima a tree shows: those with the highest barriers. Shallow minima fold into the branch that
 * they hang on, so that what is left is the coarse shape of the landscape.
 */
final class LeafLimit extends Composite {

	private static final int MOST = 500;
	private static final int FEWEST = 2;
	/** Steps of the slider; each changes the number by the same factor. */
	private static final int STEPS = 24;
	private static final int WIDTH = 64;

	private final Scale scale;

	/** At first all that a picture can resolve. @param moved is told when the number has changed */
	LeafLimit(Composite parent, Runnable moved) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
		new Label(this, SWT.NONE).setText("De&pth");
		scale = new Scale(this, SWT.HORIZONTAL);
		scale.setMaximum(STEPS);
		scale.setPageIncrement(STEPS / 4);
		scale.setSelection(STEPS);
		scale.addListener(SWT.Selection, _ -> {
			tell();
			moved.run();
		});
		GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(scale);
		tell();
	}

	private void tell() {
		scale.setToolTipText("At most " + most() + " minima in a tree, those with the highest barriers");
	}

	/** The largest number of minima in a tree. */
	int most() {
		return (int) Math.round(FEWEST * Math.pow(MOST / (double) FEWEST, scale.getSelection() / (double) STEPS));
	}
}
