// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.source;

import java.util.function.Supplier;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.spinscape.engine.catalog.Catalog;

/** Lists {@link SourceOffers} at the caret when it is asked to. */
final class SourceAssistant implements IContentAssistProcessor {

	private final Supplier<Catalog> catalog;

	private SourceAssistant(Supplier<Catalog> catalog) {
		this.catalog = catalog;
	}

	/** An assistant for a text. */
	static ContentAssistant of(Supplier<Catalog> catalog) {
		ContentAssistant assistant = new ContentAssistant();
		assistant.setContentAssistProcessor(new SourceAssistant(catalog), IDocument.DEFAULT_CONTENT_TYPE);
		assistant.setInformationControlCreator(DefaultInformationControl::new);
		assistant.enableAutoInsert(true);
		assistant.setEmptyMessage("Nothing is known that could stand here.");
		assistant.setShowEmptyList(true);
		return assistant;
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		return SourceOffers.at(viewer.getDocument().get(), offset, catalog.get()).stream()
				.map(offer -> new CompletionProposal(offer.text(), offer.from(), offer.length(), offer.caret(), null, offer
						.label(), null, offer.help().isEmpty() ? null : offer.help()))
				.toArray(ICompletionProposal[]::new);
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return null;
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return null;
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
