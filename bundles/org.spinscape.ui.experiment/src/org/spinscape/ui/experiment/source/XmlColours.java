// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.spinscape.ui.Colours;
import org.spinscape.ui.experiment.source.XmlToken.Kind;

/** Colours XML by what its pieces are. An experiment is short enough to be coloured anew as a whole at every key. */
final class XmlColours implements IPresentationDamager, IPresentationRepairer {

	private static final Map<Kind, Color> LIGHT = new EnumMap<>(Map.of(Kind.START, new Color(0x1b, 0x4f, 0x9c), Kind.END,
			new Color(0x1b, 0x4f, 0x9c), Kind.ATTRIBUTE, new Color(0x7a, 0x2e, 0x7a), Kind.VALUE,
			new Color(0x8a, 0x4b, 0x08), Kind.COMMENT, new Color(0x4d, 0x70, 0x50), Kind.INSTRUCTION,
			new Color(0x60, 0x60, 0x60)));
	private static final Map<Kind, Color> DARK = new EnumMap<>(Map.of(Kind.START, new Color(0x7f, 0xb2, 0xff), Kind.END,
			new Color(0x7f, 0xb2, 0xff), Kind.ATTRIBUTE, new Color(0xd8, 0xa6, 0xe0), Kind.VALUE,
			new Color(0xe6, 0xb8, 0x73), Kind.COMMENT, new Color(0x8f, 0xb8, 0x92), Kind.INSTRUCTION,
			new Color(0xa8, 0xa8, 0xa8)));

	private final Control control;
	private IDocument document;

	/** @param control what shows the text, whose ground the colours are to stand out from */
	XmlColours(Control control) {
		this.control = control;
	}

	@Override
	public void setDocument(IDocument shown) {
		document = shown;
	}

	@Override
	public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
		return new Region(0, document.getLength());
	}

	@Override
	public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
		Map<Kind, Color> colours = Colours.isDark(control) ? DARK : LIGHT;
		List<XmlToken> tokens = XmlTokens.of(document.get());
		for (XmlToken token : tokens) {
			Color colour = colours.get(token.kind());
			if (colour != null && token.offset() >= damage.getOffset()
					&& token.end() <= damage.getOffset() + damage.getLength()) {
				presentation.addStyleRange(new StyleRange(token.offset(), token.length(), colour, null));
			}
		}
	}
}
