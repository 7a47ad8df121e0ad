// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

import org.spinscape.figures.Axis.Scale;
import org.spinscape.figures.Panel;

/** Where a panel is, and how its axes map to points on the surface. */
public final class PanelLayout {

	private final Panel panel;
	private final Box frame;
	private final Box room;
	private final Span x;
	private final Span y;
	private final Ticks xTicks;
	private final Ticks yTicks;
	private final boolean ordinate;

	PanelLayout(Panel panel, Box frame, Box room, Span x, Span y, Ticks xTicks, Ticks yTicks, boolean ordinate) {
		this.panel = panel;
		this.frame = frame;
		this.room = room;
		this.x = x;
		this.y = y;
		this.xTicks = xTicks;
		this.yTicks = yTicks;
		this.ordinate = ordinate;
	}

	/** What is drawn. */
	public Panel panel() {
		return panel;
	}

	/** The rectangle between the axes. */
	public Box frame() {
		return frame;
	}

	/** The rectangle that is the panel's own, with its labels: titles may be as wide. */
	Box room() {
		return room;
	}

	/** Ticks of the abscissa. */
	public Ticks xTicks() {
		return xTicks;
	}

	/** Ticks of the ordinate. */
	public Ticks yTicks() {
		return yTicks;
	}

	/** Whether the ordinate is drawn here, not only at the first panel of the row. */
	public boolean ordinate() {
		return ordinate;
	}

	/** Horizontal position of a value; NaN if it has none. */
	public double x(double value) {
		return xAt(panel.x().place(value));
	}

	/** Vertical position of a value; NaN if it has none. */
	public double y(double value) {
		return yAt(panel.y().place(value));
	}

	double xAt(double place) {
		return frame.x() + (place - x.low()) / x.length() * frame.width();
	}

	double yAt(double place) {
		double share = (place - y.low()) / y.length();
		return panel.y().scale() == Scale.HIDDEN_DOWN ? frame.y() + share * frame.height()
				: frame.bottom() - share * frame.height();
	}

	/** The value at a horizontal position. */
	public double valueX(double position) {
		return panel.x().value(x.low() + (position - frame.x()) / frame.width() * x.length());
	}

	/** The value at a vertical position. */
	public double valueY(double position) {
		double share = (frame.bottom() - position) / frame.height();
		return panel.y().value(y.low() + (panel.y().scale() == Scale.HIDDEN_DOWN ? 1 - share : share) * y.length());
	}

	/** Length of one unit of the abscissa in points. */
	double unit() {
		return frame.width() / x.length();
	}
}
