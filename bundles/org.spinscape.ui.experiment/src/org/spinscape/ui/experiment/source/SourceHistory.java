// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.experiment.files.ExperimentFiles;

/**
 * Keeps the text of an experiment and its model in step, in both directions and through undo and redo. There is one
 * history of both: what is typed is a command like a change in a form, and each command has the text that it led to.
 * Typed text that is no experiment leaves the model as it was.
 */
public final class SourceHistory {

	private final Experiment experiment;
	private final EditingDomain domain;
	private final BasicCommandStack stack;
	private final SourceText first;
	private final Map<Command, SourceText> texts = new WeakHashMap<>();

	/** @param first the text that the experiment was read from */
	public SourceHistory(Experiment experiment, EditingDomain domain, BasicCommandStack stack, SourceText first) {
		this.experiment = experiment;
		this.domain = domain;
		this.stack = stack;
		this.first = first;
		stack.addCommandStackListener(_ -> now()); // each text is written while the model is what it says
	}

	/** The text as it is now. */
	public SourceText now() {
		Command latest = stack.getUndoCommand();
		return latest == null ? first : texts.computeIfAbsent(latest, _ -> written());
	}

	private SourceText written() {
		return new SourceText(ExperimentFiles.text(experiment), false, Optional.empty());
	}

	/** The model was changed beside the history, by what is noted when a file is saved: the text follows. */
	public void rewrite() {
		Command latest = stack.getUndoCommand();
		if (latest != null) {
			texts.put(latest, written());
		}
	}

	/**
	 * Takes text over that somebody typed.
	 *
	 * @param file what messages name
	 */
	public void type(String text, Path file) {
		if (text.equals(now().text())) {
			return;
		}
		Command change;
		SourceText reached;
		try {
			Experiment wanted = ExperimentFiles.parse(text.getBytes(StandardCharsets.UTF_8), file);
			CompoundCommand merge = TextMerge.of(domain, experiment, wanted);
			change = merge.isEmpty() ? unchanged() : merge;
			reached = new SourceText(text, true, Optional.empty());
		} catch (ExperimentFileException e) {
			change = unchanged();
			reached = new SourceText(text, true, Optional.of(new SourceText.Fault(e.line(), e.getMessage())));
		}
		texts.put(change, reached);
		stack.execute(change);
	}

	/** Only the text is another. */
	private static Command unchanged() {
		return new IdentityCommand("Typing");
	}
}
