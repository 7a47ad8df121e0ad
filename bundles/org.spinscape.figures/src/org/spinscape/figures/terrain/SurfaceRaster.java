// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.spinscape.figures.Ink;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Palette;
import org.spinscape.figures.Ramp;
import org.spinscape.figures.Rgb;
import org.spinscape.figures.result.TreeFunnels;

/**
 * Paints a surface with its points and ways pixel by pixel, quickly enough to turn it under the hand. What is behind the
 * surface shines through faintly. The axis and all words are those of {@link SurfaceFigures}. For one thread; pictures of one
 * size share their memory.
 */
public final class SurfaceRaster {

	private static final int COLOURS = 256;
	/** Lines of equal height. */
	private static final int LEVELS = 11;
	private static final double LEVEL_SHADE = 0.82;
	private static final double EDGE = 0.5;

	private final DepthBuffer buffer = new DepthBuffer();
	private int[] pixels = {};
	private SurfaceFrame frame;
	private Perspective view;
	private PixelBrush brush;
	private Palette palette;

	/**
	 * Paints a picture.
	 *
	 * @return its pixels, 0xRRGGBB row by row; overwritten by the next picture
	 */
	public int[] paint(SurfaceScene scene, SurfaceSight sight, SurfaceFrame on, Palette colours) {
		frame = on;
		palette = colours;
		view = new Perspective(sight.from());
		if (pixels.length != on.width() * on.height()) {
			pixels = new int[on.width() * on.height()];
		}
		Arrays.fill(pixels, packed(palette.colour(Ink.Role.BACKGROUND)));
		brush = new PixelBrush(pixels, on.width(), on.height());
		buffer.look(scene, view, on);
		surface();
		box();
		points(scene, sight);
		sight.trails().forEach(this::trail);
		if (sight.selected() >= 0 && sight.selected() < scene.minima()) {
			sign(scene, sight.selected(), Ink.Role.SELECTION);
		}
		return pixels;
	}

	private static int packed(Rgb colour) {
		return colour.red() << 16 | colour.green() << 8 | colour.blue();
	}

	private void surface() {
		int[] ramp = IntStream.range(0, COLOURS).map(i -> packed(palette.colour(Ramp.DEPTH, i / (COLOURS - 1.0)))).toArray();
		for (int row = 0, at = 0; row < frame.height(); row++) {
			for (int column = 0; column < frame.width(); column++, at++) {
				if (buffer.covers(at)) {
					float share = buffer.share(at);
					int level = (int) (share * (LEVELS + 1));
					boolean line = column + 1 < frame.width() && crosses(level, at + 1)
							|| row + 1 < frame.height() && crosses(level, at + frame.width());
					int bright = (int) (256 * buffer.light(at) * (line ? LEVEL_SHADE : 1));
					int colour = ramp[Math.clamp((int) (share * (COLOURS - 1) + 0.5f), 0, COLOURS - 1)];
					pixels[at] = (colour >> 16 & 255) * bright >> 8 << 16 | (colour >> 8 & 255) * bright >> 8 << 8
							| (colour & 255) * bright >> 8;
				}
			}
		}
	}

	private boolean crosses(int level, int neighbour) {
		return buffer.covers(neighbour) && (int) (buffer.share(neighbour) * (LEVELS + 1)) != level;
	}

	/** Ground and far edges of the box, where the surface does not hide them. */
	private void box() {
		Rgb colour = palette.colour(Ink.Role.MUTED);
		for (double[] edge : SurfaceBox.edges(view)) {
			line(new double[] { edge[0], edge[1], edge[2] }, new double[] { edge[3], edge[4], edge[5] },
					EDGE * frame.point(), colour, 1, 0);
		}
	}

	private void line(double[] from, double[] to, double thickness, Rgb colour, double strength, double hidden) {
		double near = view.distance(from[0], from[1], from[2]);
		double far = view.distance(to[0], to[1], to[2]);
		brush.line(frame.x(view.across(from[0], from[1])), frame.y(view.up(from[0], from[1], from[2])),
				frame.x(view.across(to[0], to[1])), frame.y(view.up(to[0], to[1], to[2])), thickness, colour,
				(px, py, along) -> strength * (buffer.hides(px, py, near + along * (far - near)) ? hidden : 1));
	}

	private void points(SurfaceScene scene, SurfaceSight sight) {
		int count = sight.saddles() ? scene.points() : scene.minima();
		// the farthest first, and of equal ones in their order: distance and number in one sortable key
		long[] order = IntStream.range(0, count).filter(scene::shown)
				.mapToLong(i -> (long) (-1e6 * view.distance(scene.x(i), scene.y(i), scene.z0(i))) << 32 | i).sorted()
				.toArray();
		double saddle = SurfaceInk.saddle(scene);
		double minimum = SurfaceInk.minimum(scene);
		for (long key : order) {
			int i = (int) key;
			if (i >= scene.minima()) {
				point(scene, i, Marker.TRIANGLE, saddle, SurfaceInk.SADDLE);
			} else if (i > 0) {
				point(scene, i, Marker.CIRCLE, minimum, TreeFunnels.ink(scene.rank(i)));
			}
		}
		sign(scene, 0, SurfaceInk.ground(sight));
	}

	private void point(SurfaceScene scene, int i, Marker shape, double radius, Ink ink) {
		double px = frame.x(view.across(scene.x(i), scene.y(i)));
		double py = frame.y(view.up(scene.x(i), scene.y(i), scene.z0(i)));
		boolean hidden = buffer.hides(px, py, view.distance(scene.x(i), scene.y(i), scene.z0(i)));
		if (!hidden) { // a rim, so that signs stand out from a ground of their own colour
			brush.sign(shape, px, py, radius * frame.point() + 1, palette.colour(Ink.Role.BACKGROUND), 0.8);
		}
		brush.sign(shape, px, py, radius * frame.point(), palette.colour(ink), hidden ? SurfaceInk.HIDDEN : 1);
	}

	/** The ground state and what is selected are never out of sight. */
	private void sign(SurfaceScene scene, int minimum, Ink ink) {
		double px = frame.x(view.across(scene.x(minimum), scene.y(minimum)));
		double py = frame.y(view.up(scene.x(minimum), scene.y(minimum), scene.z0(minimum)));
		double radius = SurfaceInk.GROUND * frame.point();
		brush.sign(Marker.DIAMOND, px, py, radius + 1, palette.colour(Ink.Role.BACKGROUND), 0.8);
		brush.sign(Marker.DIAMOND, px, py, radius, palette.colour(ink), 1);
	}

	private void trail(Trail trail) {
		Rgb colour = palette.colour(SurfaceInk.trail(trail));
		for (int i = 1; i < trail.size(); i++) {
			line(new double[] { trail.x()[i - 1], trail.y()[i - 1], trail.z()[i - 1] },
					new double[] { trail.x()[i], trail.y()[i], trail.z()[i] }, SurfaceInk.TRAIL * frame.point(), colour,
					trail.strength(i), SurfaceInk.HIDDEN);
		}
		int last = trail.size() - 1;
		if (trail.ends() && last >= 0) {
			double px = frame.x(view.across(trail.x()[last], trail.y()[last]));
			double py = frame.y(view.up(trail.x()[last], trail.y()[last], trail.z()[last]));
			brush.sign(Marker.CIRCLE, px, py, SurfaceInk.END * frame.point() + 1, palette.colour(Ink.Role.BACKGROUND), 0.9);
			brush.sign(Marker.CIRCLE, px, py, SurfaceInk.END * frame.point(), colour, 1);
		}
	}

	/**
	 * The minimum next to a pixel of the last picture, of those that are drawn.
	 *
	 * @param radius how far it may be, in pixels
	 * @return its rank from 0; -1 if there is none so near
	 */
	public int pick(SurfaceScene scene, double px, double py, double radius) {
		int found = -1;
		double best = radius * radius;
		for (int i = 0; i < scene.minima() && view != null; i++) {
			if (!scene.shown(i)) {
				continue;
			}
			double dx = frame.x(view.across(scene.x(i), scene.y(i))) - px;
			double dy = frame.y(view.up(scene.x(i), scene.y(i), scene.z0(i))) - py;
			double distance = dx * dx + dy * dy;
			// of two at one place the one in front, which is drawn last
			if (distance <= best && !buffer.hides(dx + px, dy + py, view.distance(scene.x(i), scene.y(i), scene.z0(i)))) {
				best = distance;
				found = i;
			}
		}
		return found;
	}
}
