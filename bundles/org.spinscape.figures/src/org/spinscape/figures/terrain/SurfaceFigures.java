// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import java.util.List;

import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.draw.PanelLayout;
import org.spinscape.figures.result.Captions;

/** A surface as a figure: all of it for files, and for the screen the frame of what {@link SurfaceRaster} paints. */
public final class SurfaceFigures {

	private static final Figure.Size SIZE = new Figure.Size(120, 98);

	private SurfaceFigures() {
	}

	/** The surface for files. */
	public static Figure of(SurfaceScene scene, SurfaceSight sight) {
		return Figure.of("surface", "", SIZE, new SurfacePanel(scene, sight).panel("", energy(scene)),
				footnote(scene), List.of(TerrainFigures.table(scene)));
	}

	/** Axis and legend by themselves, around a picture of pixels. */
	public static Figure frame(SurfaceScene scene, SurfaceSight sight) {
		return Figure.of("surface", "", SIZE, new SurfacePanel(scene, sight).frame("", energy(scene)), "",
				List.of());
	}

	/**
	 * Where in a panel of {@link #frame} the surface is painted.
	 *
	 * @param scale pixels per point
	 */
	public static SurfaceFrame pixels(PanelLayout panel, double scale) {
		double left = panel.frame().x();
		double top = panel.frame().y();
		return new SurfaceFrame((int) Math.max(1, Math.ceil(panel.frame().width() * scale)), (int) Math.max(1, Math.ceil(panel
				.frame().height() * scale)), (panel.x(0) - left) * scale, (panel.y(0) - top) * scale,
				(panel.x(1) - panel.x(0)) * scale, scale);
	}

	private static String energy(SurfaceScene scene) {
		return Axis.label("energy", scene.tree().unit());
	}

	private static String footnote(SurfaceScene scene) {
		return Captions.sentences("Ground: classical multidimensional scaling of the Hamming distances of minima and saddles"
				+ (scene.map().mirrored() ? ", to the nearer mirror image" : "") + ", which keeps "
				+ Math.round(100 * scene.captured()) + " % of the variance",
				"Heights are energies; between the points the surface is interpolated (inverse distance) and guides the eye;"
						+ " points behind it are left out, ways behind it are dotted", crowded(scene));
	}

	private static String crowded(SurfaceScene scene) {
		return scene.shownMinima() == scene.minima() ? ""
				: "Where they crowd, the lowest of the " + scene.minima() + " minima are drawn, " + scene.shownMinima()
						+ " in all, and the lowest saddles";
	}
}
