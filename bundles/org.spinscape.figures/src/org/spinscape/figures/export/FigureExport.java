// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.result.Table;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Palette;
import org.spinscape.figures.draw.FigureLayout;
import org.spinscape.figures.draw.FigurePainter;

/** Writes figures to files. */
public final class FigureExport {

	/** Resolution of pixel pictures: enough for print. */
	public static final double PRINT_DPI = 300;

	private FigureExport() {
	}

	/**
	 * Writes a figure as it is printed: at its size, on white.
	 *
	 * @param file   file to write; an existing one is replaced
	 * @param format what to write
	 * @return the files written, more than one if a figure has several tables of numbers, or a script and its data
	 */
	public static List<Path> write(Figure figure, Path file, Format format) throws IOException {
		if (format == Format.CSV) {
			return writeData(figure, file);
		}
		if (format == Format.PY) {
			return writeScript(figure, file);
		}
		write(FigureLayout.of(figure), Palette.LIGHT, file, format);
		return List.of(file);
	}

	/** Writes a figure laid out as on the screen, for example zoomed. @param format a picture */
	public static void write(FigureLayout layout, Palette palette, Path file, Format format) throws IOException {
		byte[] bytes = bytes(layout, palette, format);
		Files.write(file, bytes);
	}

	/** What {@link #write(FigureLayout, Palette, Path, Format)} writes. */
	public static byte[] bytes(FigureLayout layout, Palette palette, Format format) throws IOException {
		return switch (format) {
			case SVG -> {
				SvgSurface surface = new SvgSurface(layout.width(), layout.height(), layout.figure().title());
				FigurePainter.paint(layout, palette, surface);
				yield surface.document().getBytes(StandardCharsets.UTF_8);
			}
			case PDF -> {
				PdfSurface surface = new PdfSurface(layout.width(), layout.height());
				FigurePainter.paint(layout, palette, surface);
				yield surface.document(layout.figure().title());
			}
			case PNG -> {
				ImageSurface surface = new ImageSurface(layout.width(), layout.height(), PRINT_DPI);
				FigurePainter.paint(layout, palette, surface);
				yield surface.png();
			}
			case CSV, PY -> throw new IllegalArgumentException("numbers and scripts have no layout");
		};
	}

	private static List<Path> writeData(Figure figure, Path file) throws IOException {
		List<Path> written = new ArrayList<>();
		for (int i = 0; i < figure.data().size(); i++) {
			Path path = i == 0 ? file : numbered(file, i + 1);
			try (OutputStream out = Files.newOutputStream(path)) {
				out.write(Csv.text(figure.data().get(i)).getBytes(StandardCharsets.UTF_8));
			}
			written.add(path);
		}
		return written;
	}

	private static List<Path> writeScript(Figure figure, Path file) throws IOException {
		String name = file.getFileName().toString();
		String stem = name.endsWith(".py") ? name.substring(0, name.length() - 3) : name;
		Path data = file.resolveSibling(stem + ".json");
		Files.writeString(data, FigureJson.of(figure));
		Files.writeString(file, MatplotlibScript.of(figure, data.getFileName().toString()));
		return List.of(file, data);
	}

	private static Path numbered(Path file, int number) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		String stem = dot < 0 ? name : name.substring(0, dot);
		return file.resolveSibling(stem + "-" + number + name.substring(stem.length()));
	}

	/** A table as CSV; for tests and previews. */
	public static String csv(Table table) {
		return Csv.text(table);
	}
}
