// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Palette;
import org.spinscape.figures.draw.FigureLayout;
import org.spinscape.figures.draw.View;
import org.spinscape.figures.export.FigureExport;
import org.spinscape.figures.export.Format;
import org.spinscape.ui.Background;

/** Asks for a file and writes a figure into it, at its size on paper and on white, with the part in sight. */
public final class FigureSaver {

	private static final String[] NAMES = { "Scalable vector graphics (*.svg)", "Portable document (*.pdf)",
			"Picture, 300 dpi (*.png)", "Numbers (*.csv)", "Matplotlib script (*.py)" };
	private static final String[] PATTERNS = { "*.svg", "*.pdf", "*.png", "*.csv", "*.py" };

	private FigureSaver() {
	}

	/** Asks where to, then writes in the background. Does nothing if no figure is shown or the user cancels. */
	public static void ask(FigureCanvas canvas) {
		ask((Pictured) canvas);
	}

	static void ask(Pictured canvas) {
		if (canvas.drawing().isEmpty()) {
			return;
		}
		Supplier<Figure> figure = canvas.drawing().get();
		List<View> views = canvas.views();
		Shell shell = canvas.control().getShell();
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText("Export Figure");
		dialog.setFilterNames(NAMES);
		dialog.setFilterExtensions(PATTERNS);
		dialog.setFileName(canvas.pictureName() + ".svg");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Path file = withExtension(chosen, dialog.getFilterIndex());
			new Background(canvas.control()).run("Exporting " + file.getFileName(), () -> write(figure.get(), views, file),
					done -> {
					}, e -> MessageDialog.openError(shell, "Export Figure",
							"The figure could not be written to " + file + ": " + e.getMessage()));
		}
	}

	/** What the user typed decides; without an extension it is the chosen filter. */
	static Path withExtension(String chosen, int filter) {
		String name = Path.of(chosen).getFileName().toString();
		boolean known = List.of(Format.values()).stream().anyMatch(f -> name.toLowerCase(Locale.ROOT).endsWith("." + f
				.extension()));
		return Path.of(known ? chosen : chosen + "." + Format.values()[Math.max(0, filter)].extension());
	}

	private static Path write(Figure figure, List<View> views, Path file) throws IOException {
		String name = file.getFileName().toString();
		Format format = Format.of(name.substring(name.lastIndexOf('.') + 1));
		if (!format.picture()) {
			FigureExport.write(figure, file, format);
		} else {
			FigureExport.write(FigureLayout.of(figure, figure.size().widthPoints(), figure.size().heightPoints(), views),
					Palette.LIGHT, file, format);
		}
		return file;
	}
}
