// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.source;

import java.util.function.Supplier;

import org.eclipse.jface.text.DefaultTextHover;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.source.DefaultAnnotationHover;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.spinscape.engine.catalog.Catalog;

/** How the text of an experiment is shown: coloured, with what is wrong said where the mouse rests. */
final class SourceLook extends SourceViewerConfiguration {

	private final Supplier<Catalog> catalog;

	/** @param catalog what is installed, for what can be written */
	SourceLook(Supplier<Catalog> catalog) {
		this.catalog = catalog;
	}

	@Override
	public IContentAssistant getContentAssistant(ISourceViewer viewer) {
		return SourceAssistant.of(catalog);
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		PresentationReconciler reconciler = new PresentationReconciler();
		XmlColours colours = new XmlColours(viewer.getTextWidget());
		reconciler.setDamager(colours, IDocument.DEFAULT_CONTENT_TYPE);
		reconciler.setRepairer(colours, IDocument.DEFAULT_CONTENT_TYPE);
		return reconciler;
	}

	/** None of its own: there is one history of forms and text. */
	@Override
	public IUndoManager getUndoManager(ISourceViewer viewer) {
		return null;
	}

	@Override
	public IAnnotationHover getAnnotationHover(ISourceViewer viewer) {
		return new DefaultAnnotationHover();
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return new DefaultTextHover(viewer);
	}
}
