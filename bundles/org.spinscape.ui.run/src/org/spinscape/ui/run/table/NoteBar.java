// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.table;

import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.spinscape.engine.compare.RunNote;
import org.spinscape.engine.compare.RunRow;

/** The tags and the note of one run, to be read and changed. */
final class NoteBar extends Composite {

	private static final int TAGS_WIDTH = 130;

	private final Text tags;
	private final Text note;
	private final BiConsumer<RunRow, RunNote> changed;
	private RunRow row;
	private String before = "";

	/** @param changed is told a run and what is now said of it */
	NoteBar(Composite parent, BiConsumer<RunRow, RunNote> changed) {
		super(parent, SWT.NONE);
		this.changed = changed;
		GridLayoutFactory.swtDefaults().numColumns(4).margins(4, 2).applyTo(this);
		new Label(this, SWT.NONE).setText("Tags");
		tags = field("Words parted by commas");
		GridDataFactory.fillDefaults().hint(TAGS_WIDTH, SWT.DEFAULT).applyTo(tags);
		new Label(this, SWT.NONE).setText("Note");
		note = field("What this run is for, or what is wrong with it");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(note);
		show(null);
	}

	private Text field(String message) {
		Text text = new Text(this, SWT.BORDER);
		text.setMessage(message);
		text.addListener(SWT.DefaultSelection, _ -> keep());
		text.addListener(SWT.FocusOut, _ -> keep());
		return text;
	}

	/** Shows what is said of a run, after keeping what was written of the one before. @param shown {@code null} for none */
	void show(RunRow shown) {
		keep();
		row = shown;
		RunNote said = shown == null ? RunNote.NONE : shown.note();
		tags.setText(String.join(", ", said.tags()));
		note.setText(said.text());
		before = written();
		tags.setEnabled(shown != null);
		note.setEnabled(shown != null);
	}

	/** Only what was changed here is kept: a note of several lines, written elsewhere, stays as it is. */
	private void keep() {
		if (row == null || written().equals(before)) {
			return;
		}
		before = written();
		RunNote said = RunNote.of(tags.getText(), note.getText());
		row = row.with(said);
		changed.accept(row, said);
	}

	private String written() {
		return tags.getText() + '\n' + note.getText();
	}
}
