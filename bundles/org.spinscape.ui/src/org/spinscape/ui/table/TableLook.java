// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.table;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.graphics.Color;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Palette;
import org.spinscape.ui.Colours;

/** A table in the colours of the figures around it. */
final class TableLook extends ModernNatTableThemeConfiguration {

	/** How much of the selection's colour a selected row has: its text must stay legible. */
	private static final double SELECTED = 0.3;

	TableLook(Palette palette) {
		Color background = Colours.color(palette.colour(Ink.Role.BACKGROUND));
		Color foreground = Colours.color(palette.colour(Ink.Role.FOREGROUND));
		Color heading = Colours.color(palette.colour(Ink.Role.FAINT));
		Color selected = Colours.color(palette.colour(new Ink.Tint(Ink.Role.SELECTION, SELECTED)));
		defaultBgColor = background;
		defaultFgColor = foreground;
		evenRowBgColor = background;
		oddRowBgColor = background;
		defaultHoverBgColor = background;
		defaultHoverFgColor = foreground;
		cHeaderBgColor = heading;
		cHeaderFgColor = foreground;
		cHeaderSelectionBgColor = heading;
		cHeaderSelectionFgColor = foreground;
		cHeaderFullSelectionBgColor = heading;
		cHeaderFullSelectionFgColor = foreground;
		defaultSelectionBgColor = selected;
		defaultSelectionFgColor = foreground;
		defaultHoverSelectionBgColor = selected;
		defaultHoverSelectionFgColor = foreground;
		selectionAnchorBgColor = selected;
		selectionAnchorFgColor = foreground;
		selectionAnchorSelectionBgColor = selected;
		selectionAnchorSelectionFgColor = foreground;
		cHeaderFont = JFaceResources.getDefaultFont();
		cHeaderSelectionFont = cHeaderFont;
		cHeaderFullSelectionFont = cHeaderFont;
		defaultFont = JFaceResources.getDefaultFont();
		defaultSelectionFont = defaultFont;
		// The font of the cell's kind holds: signs stand below each other in a selected row too.
		selectionAnchorFont = null;
		selectionAnchorSelectionFont = null;
		gridLineColor = heading;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		super.configureRegistry(registry);
		Style numbers = new Style();
		numbers.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
		Style words = new Style();
		words.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
		Style signs = new Style();
		signs.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
		signs.setAttributeValue(CellStyleAttributes.FONT, JFaceResources.getTextFont());
		register(registry, TableColumn.Kind.NUMBERS, numbers);
		register(registry, TableColumn.Kind.WORDS, words);
		register(registry, TableColumn.Kind.SIGNS, signs);
	}

	private static void register(IConfigRegistry registry, TableColumn.Kind kind, Style style) {
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, kind.name());
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.SELECT, kind.name());
	}
}
