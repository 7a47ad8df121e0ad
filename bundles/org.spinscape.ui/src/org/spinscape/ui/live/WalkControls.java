// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.live;

import java.util.Arrays;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.spinscape.core.result.Tree;
import org.spinscape.ui.PaneBar;

/** What a bar holds to let a sampler walk: a button, the sampler, its temperature and its speed. */
public final class WalkControls {

	/** The slider of speeds is logarithmic: 1 to 1000 sweeps between two pictures. */
	private static final int SPEEDS = 30;
	private static final double SPEED_STEP = 10;
	private static final int SPEED_WIDTH = 60;
	/** Samplers of one system that keep detailed balance. */
	private static final String[] SAMPLERS = { "metropolis", "heat-bath" };
	/** Of the highest barrier, in units of the temperature: crossed once in exp(5) attempts. */
	private static final double MANY = 5;
	private static final int HUNDREDTHS = 2;
	private static final int HOTTEST = 100_000;

	private final Button play;
	private final Combo sampler;
	private final Spinner temperature;
	private final Scale speed;

	/** Who is told what the user does. */
	public interface Listener {

		/** The button was pressed. */
		void toggled();

		/** Another sampler was chosen. */
		void samplerChosen();

		/** The temperature was changed. */
		void temperatureChanged();

		/** The speed was changed. */
		void speedChanged();
	}

	/** Puts the controls into a bar. */
	public WalkControls(Composite bar, Listener listener) {
		play = PaneBar.button(bar, "&Walk", "Lets the sampler walk, or stand still", listener::toggled);
		sampler = new Combo(bar, SWT.READ_ONLY);
		sampler.setItems(SAMPLERS);
		sampler.select(0);
		sampler.setToolTipText("The sampler that walks; another begins anew from a random state");
		sampler.addListener(SWT.Selection, _ -> listener.samplerChosen());
		temperature = new Spinner(PaneBar.named(bar, "&T"), SWT.BORDER);
		temperature.setDigits(HUNDREDTHS);
		temperature.setMinimum(1);
		temperature.setMaximum(HOTTEST);
		temperature.setSelection(100);
		temperature.setIncrement(5);
		temperature.setPageIncrement(50);
		temperature.setToolTipText("Temperature in units of the energy; what is counted is counted anew when it changes");
		temperature.addListener(SWT.Selection, _ -> listener.temperatureChanged());
		speed = new Scale(PaneBar.named(bar, "Sp&eed"), SWT.HORIZONTAL);
		speed.setMaximum(SPEEDS);
		speed.setToolTipText("Sweeps between two pictures, 1 to 1000");
		GridDataFactory.swtDefaults().hint(SPEED_WIDTH, SWT.DEFAULT).applyTo(speed);
		speed.addListener(SWT.Selection, _ -> listener.speedChanged());
	}

	/** A temperature in J/k_B at which even the highest barrier of a tree is crossed now and then. */
	public static double lively(Tree tree) {
		return tree.leaves().stream().mapToDouble(Tree.Leaf::barrier).filter(Double::isFinite).max().orElse(MANY) / MANY;
	}

	/** Says whether the sampler walks. */
	public void walking(boolean walks) {
		if (!play.isDisposed()) {
			play.setText(walks ? "Sto&p" : "&Walk");
			play.getParent().layout();
		}
	}

	/** Lets the user use them, or not. */
	public void enable(boolean ready) {
		Arrays.asList(play, sampler, temperature, speed).forEach(control -> control.setEnabled(ready));
	}

	/** Gives the button the focus. @return whether it could */
	public boolean setFocus() {
		return play.isEnabled() && play.setFocus();
	}

	/** The id of the sampler. */
	public String sampler() {
		return sampler.getText();
	}

	/** The temperature in J/k_B. */
	public double temperature() {
		return temperature.getSelection() / 100.0;
	}

	/** Sets the temperature in J/k_B, to hundredths. */
	public void temperature(double value) {
		temperature.setSelection(Math.clamp(Math.round(100 * value), 1, HOTTEST));
	}

	/** Sweeps between two pictures. */
	public int speed() {
		return (int) Math.round(Math.pow(10, speed.getSelection() / SPEED_STEP));
	}
}
