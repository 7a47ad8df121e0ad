// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.ui.Colours;

/**
 * The text of an experiment to be read and changed, with line numbers, colours, and signs where something is wrong. What
 * is typed is handed on when typing pauses or the area is left.
 */
public final class SourceArea {

	private static final int PAUSE_MILLISECONDS = 400;
	private static final int SIGNS = 18;
	private static final Color RED = new Color(0xd0, 0x30, 0x30);
	private static final Color AMBER = new Color(0xc8, 0x90, 0x10);

	private static final Color GREY = new Color(0x6a, 0x6a, 0x6a);
	private static final Color PALE = new Color(0xa6, 0xab, 0xb0);

	private final Consumer<String> typed;
	private final Document document = new Document();
	private final AnnotationModel marks = new AnnotationModel();
	private final ProblemAccess access = new ProblemAccess();
	private final SourceViewer viewer;
	private boolean showing;
	private boolean pending;
	private boolean dark;
	private final Runnable handOn = this::flush;

	/**
	 * @param typed   gets the whole text after it was changed here
	 * @param catalog what is installed, for what can be written
	 */
	public SourceArea(Composite parent, Consumer<String> typed, Supplier<Catalog> catalog) {
		this.typed = typed;
		CompositeRuler ruler = new CompositeRuler();
		AnnotationRulerColumn signs = new AnnotationRulerColumn(SIGNS, access);
		signs.addAnnotationType(ProblemAccess.ERROR);
		signs.addAnnotationType(ProblemAccess.WARNING);
		ruler.addDecorator(0, signs);
		LineNumberRulerColumn numbers = new LineNumberRulerColumn();
		ruler.addDecorator(1, numbers);
		viewer = new SourceViewer(parent, ruler, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
		StyledText text = viewer.getTextWidget();
		text.setFont(JFaceResources.getTextFont());
		viewer.configure(new SourceLook(catalog));
		viewer.appendVerifyKeyListener(this::assist);
		viewer.setDocument(document, marks);
		paintProblems();
		document.addDocumentListener(new IDocumentListener() {
			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				// what counts is how it is afterwards
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				changed();
			}
		});
		text.addFocusListener(FocusListener.focusLostAdapter(_ -> flush()));
		dark = Colours.isDark(text);
		text.addPaintListener(_ -> followTheme(numbers));
		followTheme(numbers);
	}

	/** Ctrl+Space, also where Ctrl is not the key of commands. */
	private void assist(VerifyEvent event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.CTRL && event.keyCode == SWT.SPACE) {
			event.doit = false;
			viewer.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
		}
	}

	private void paintProblems() {
		AnnotationPainter painter = new AnnotationPainter(viewer, access);
		Map<String, Color> colours = Map.of(ProblemAccess.ERROR, RED, ProblemAccess.WARNING, AMBER);
		colours.forEach((type, colour) -> {
			painter.addTextStyleStrategy(type, new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SQUIGGLE));
			painter.addAnnotationType(type, type);
			painter.setAnnotationTypeColor(type, colour);
		});
		viewer.addPainter(painter);
		viewer.addTextPresentationListener(painter);
	}

	/** The theme may change while the text is on the screen; nobody tells, but it is painted then. */
	private void followTheme(LineNumberRulerColumn numbers) {
		StyledText text = viewer.getTextWidget();
		numbers.setBackground(text.getBackground());
		numbers.setForeground(Colours.isDark(text) ? PALE : GREY);
		if (dark != Colours.isDark(text)) {
			dark = Colours.isDark(text);
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed()) {
					viewer.invalidateTextPresentation();
					numbers.redraw();
				}
			});
		}
	}

	/** The outermost widget, for its place in the layout. */
	public Control control() {
		return viewer.getControl();
	}

	/** The widget that the text is typed into, which its help belongs to. */
	public StyledText text() {
		return viewer.getTextWidget();
	}

	/** What the menu Edit works on. */
	public ITextOperationTarget operations() {
		return viewer;
	}

	/** What a dialog for finding and replacing works on. */
	public IFindReplaceTarget findReplace() {
		return viewer.getFindReplaceTarget();
	}

	private void changed() {
		if (!showing) {
			pending = true;
			text().getDisplay().timerExec(PAUSE_MILLISECONDS, handOn);
		}
	}

	/** Hands on what was typed, if it has not been yet. */
	public void flush() {
		if (pending && !text().isDisposed()) {
			pending = false;
			typed.accept(document.get());
		}
	}

	/** Shows another text, unless something newer has been typed. Only what differs is replaced: the caret stays. */
	public void show(String wanted) {
		String shown = document.get();
		if (pending || wanted.equals(shown)) {
			return;
		}
		int shorter = Math.min(shown.length(), wanted.length());
		int first = 0;
		while (first < shorter && shown.charAt(first) == wanted.charAt(first)) {
			first++;
		}
		int last = 0;
		while (last < shorter - first
				&& shown.charAt(shown.length() - 1 - last) == wanted.charAt(wanted.length() - 1 - last)) {
			last++;
		}
		showing = true;
		try {
			document.replace(first, shown.length() - last - first, wanted.substring(first, wanted.length() - last));
		} catch (BadLocationException e) {
			document.set(wanted);
		} finally {
			showing = false;
		}
	}

	/**
	 * A place with something wrong.
	 *
	 * @param line     1-based; 0 if that cannot be told
	 * @param error    whether it keeps the experiment from running
	 * @param sentence what is wrong
	 */
	public record Sign(int line, boolean error, String sentence) {
	}

	/** Marks these places and no others. */
	public void mark(List<Sign> signs) {
		Map<Annotation, Position> added = new HashMap<>();
		for (Sign sign : signs) {
			added.put(new Annotation(sign.error() ? ProblemAccess.ERROR : ProblemAccess.WARNING, false, sign.sentence()),
					place(sign.line()));
		}
		List<Annotation> old = new ArrayList<>();
		marks.getAnnotationIterator().forEachRemaining(old::add);
		marks.replaceAnnotations(old.toArray(Annotation[]::new), added);
	}

	/** From the first character of a line that is no blank to its end. */
	private Position place(int line) {
		try {
			IRegion region = document.getLineInformation(Math.clamp(line - 1L, 0, document.getNumberOfLines() - 1));
			String words = document.get(region.getOffset(), region.getLength());
			int indent = words.length() - words.stripLeading().length();
			return new Position(region.getOffset() + indent, region.getLength() - indent);
		} catch (BadLocationException e) {
			return new Position(0, 0);
		}
	}

	/** Leads to a line, 1-based. */
	public void reveal(int line) {
		Position place = place(line);
		viewer.setSelectedRange(place.getOffset(), place.getLength());
		viewer.revealRange(place.getOffset(), place.getLength());
		text().setFocus();
	}
}
