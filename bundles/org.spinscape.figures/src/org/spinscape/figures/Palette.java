// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

import java.util.List;

/**
 * What the roles of {@link Ink} look like. Curves have the colours of Okabe and Ito, which people with any kind of
 * colour vision can tell apart (M. Okabe, K. Ito, "Color Universal Design", 2008), in an order that keeps enough
 * contrast to the background.
 */
public final class Palette {

	/** Number of colours for curves before they repeat. */
	public static final int SERIES = 7;

	private static final Rgb BLUE = Rgb.of(0x0072B2);
	private static final Rgb VERMILLION = Rgb.of(0xD55E00);
	private static final Rgb GREEN = Rgb.of(0x009E73);
	private static final Rgb PURPLE = Rgb.of(0xCC79A7);
	private static final Rgb ORANGE = Rgb.of(0xE69F00);
	private static final Rgb SKY = Rgb.of(0x56B4E9);
	private static final Rgb YELLOW = Rgb.of(0xF0E442);

	/** For paper and light themes. The yellow is too pale for thin lines on white: a dark grey takes its place. */
	public static final Palette LIGHT = new Palette(Rgb.of(0xFFFFFF), Rgb.of(0x1A1A1A), Rgb.of(0x666666),
			Rgb.of(0xE3E3E3), Rgb.of(0xC2185B), Rgb.of(0xD8D8D8), Rgb.of(0x3A4652),
			List.of(BLUE, VERMILLION, GREEN, PURPLE, ORANGE, SKY, Rgb.of(0x4D4D4D)),
			List.of(Rgb.of(0xF4F7FA), Rgb.of(0x9CC9E3), Rgb.of(0x2E86B9), Rgb.of(0x08306B)),
			List.of(VERMILLION, Rgb.of(0xF5F5F5), BLUE));

	/** For dark themes. The dark blue would drown: the sky blue stands first. */
	public static final Palette DARK = new Palette(Rgb.of(0x24272B), Rgb.of(0xE6E6E6), Rgb.of(0xA6ABB0),
			Rgb.of(0x3D4248), Rgb.of(0xFF6FA5), Rgb.of(0xC9CED4), Rgb.of(0x4A5560),
			List.of(SKY, Rgb.of(0xFF8A3D), Rgb.of(0x2FC79A), PURPLE, YELLOW, Rgb.of(0x4F7FD6), Rgb.of(0xFFFFFF)),
			List.of(Rgb.of(0x2C3A47), Rgb.of(0x2E6E9E), Rgb.of(0x56B4E9), Rgb.of(0xE9F6FF)),
			List.of(Rgb.of(0xFF8A3D), Rgb.of(0x30343A), SKY));

	private final Rgb background;
	private final Rgb foreground;
	private final Rgb muted;
	private final Rgb faint;
	private final Rgb selection;
	private final Rgb up;
	private final Rgb down;
	private final List<Rgb> series;
	private final List<Rgb> sequential;
	private final List<Rgb> diverging;

	private Palette(Rgb background, Rgb foreground, Rgb muted, Rgb faint, Rgb selection, Rgb up, Rgb down,
			List<Rgb> series, List<Rgb> sequential, List<Rgb> diverging) {
		this.background = background;
		this.foreground = foreground;
		this.muted = muted;
		this.faint = faint;
		this.selection = selection;
		this.up = up;
		this.down = down;
		this.series = series;
		this.sequential = sequential;
		this.diverging = diverging;
	}

	/** The palette that suits a background: {@link #LIGHT} or {@link #DARK}, with this very background. */
	public static Palette on(Rgb background) {
		Palette base = background.luminance() < 0.18 ? DARK : LIGHT;
		return new Palette(background, base.foreground, base.muted, base.faint, base.selection, base.up, base.down,
				base.series, base.sequential, base.diverging);
	}

	/** What a role looks like. */
	public Rgb colour(Ink ink) {
		return switch (ink) {
			case Ink.Role role -> switch (role) {
				case BACKGROUND -> background;
				case FOREGROUND -> foreground;
				case MUTED -> muted;
				case FAINT -> faint;
				case SELECTION -> selection;
				case UP -> up;
				case DOWN -> down;
			};
			case Ink.Series(int index) -> series.get(Math.floorMod(index, SERIES));
			case Ink.Tint(Ink of, double share) -> background.towards(colour(of), share);
		};
	}

	/** The colour of a value on a ramp. @param share 0 (lowest) to 1 (highest); values outside take the ends */
	public Rgb colour(Ramp ramp, double share) {
		if (Double.isNaN(share)) {
			return background;
		}
		List<Rgb> stops = ramp == Ramp.DIVERGING ? diverging : sequential;
		double along = Math.clamp(share, 0, 1);
		double at = (ramp == Ramp.DEPTH ? 1 - along : along) * (stops.size() - 1);
		int stop = Math.min((int) at, stops.size() - 2);
		return stops.get(stop).towards(stops.get(stop + 1), at - stop);
	}
}
