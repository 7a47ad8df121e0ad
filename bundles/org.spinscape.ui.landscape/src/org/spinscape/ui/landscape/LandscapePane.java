// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.spinscape.ui.PaneBar;
import org.spinscape.ui.selection.PlaceChooser;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownLandscape;

/**
 * A pane that shows the landscape that is selected: it has a bar with the choice of the place, follows the selection as long as
 * it lives, and drops work that has become obsolete.
 */
abstract class LandscapePane extends Composite {

	private final RunSelection selection;
	private final Supplier<Optional<Path>> folder;
	private final Composite bar;
	private final PlaceChooser chooser;
	private AtomicBoolean obsolete = new AtomicBoolean();

	/** @param folder the directory of the run shown, if it has one */
	LandscapePane(Composite parent, RunSelection selection, Supplier<Optional<Path>> folder) {
		super(parent, SWT.NONE);
		this.selection = selection;
		this.folder = folder;
		bar = PaneBar.over(this);
		chooser = new PlaceChooser(bar, selection, ShownLandscape.TREE);
	}

	/** Shows what is selected, and from now on whatever will be; called when all parts are there. */
	final void attach() {
		selection.follow(this, new RunSelection.Listener() {
			@Override
			public void placeChanged() {
				load();
			}

			@Override
			public void minimumChanged() {
				follow();
			}
		});
		addListener(SWT.Dispose, _ -> {
			drop();
			end();
		});
		load();
	}

	/** Shows the place that is selected. */
	abstract void load();

	/** Shows the minimum that is selected. */
	void follow() {
		// not every pane knows one
	}

	/** The pane goes: what it has begun must end. */
	void end() {
		// most have begun nothing
	}

	/** Drops the work that is under way. @return set when the work that begins now has become obsolete, too */
	final AtomicBoolean anew() {
		drop();
		obsolete = new AtomicBoolean();
		return obsolete;
	}

	/** Drops the work that is under way. */
	final void drop() {
		obsolete.set(true);
	}

	final RunSelection selection() {
		return selection;
	}

	/** The directory of the run shown; empty if it has none. */
	final Optional<Path> folder() {
		return folder.get();
	}

	/** For more controls behind the choice of the place. */
	final Composite bar() {
		return bar;
	}

	/** Where the user chooses arm, point and sample. */
	public final PlaceChooser chooser() {
		return chooser;
	}
}
