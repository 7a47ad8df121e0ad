// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.util.Arrays;

import org.spinscape.core.random.RandomStream;
import org.spinscape.kernels.matrix.MatrixProduct;
import org.spinscape.kernels.matrix.MatrixProduct.View;

/**
 * Independent chains that draw the layers of a machine in turn: all hidden units given the visible ones, then all visible
 * ones given the hidden ones. Matrix products over all chains carry it. Owned by one thread.
 */
public final class GibbsChains {

	private final int chains;
	private final double[] visible;
	private final double[] hidden;
	private final double[] hiddenFields;
	private final double[] visibleFields;
	private final MatrixProduct product = new MatrixProduct();

	/** Visible units all +1. */
	public GibbsChains(int chains, int visibleUnits, int hiddenUnits) {
		this.chains = chains;
		visible = new double[chains * visibleUnits];
		Arrays.fill(visible, 1);
		hidden = new double[chains * hiddenUnits];
		hiddenFields = new double[hidden.length];
		visibleFields = new double[visible.length];
	}

	/** Visible units of all chains, one chain after the other, +1 or -1; may be set. */
	public double[] visible() {
		return visible;
	}

	/** Hidden units of all chains, as drawn last; may be set. */
	public double[] hidden() {
		return hidden;
	}

	/** Fields on the hidden units as computed last. */
	public double[] hiddenFields() {
		return hiddenFields;
	}

	/** Number of chains. */
	public int chains() {
		return chains;
	}

	/** Visible units drawn by fair coins. */
	public void randomise(RandomStream random) {
		for (int k = 0; k < visible.length; k++) {
			visible[k] = random.nextBoolean() ? 1 : -1;
		}
	}

	/** Computes the fields on the hidden units, for visible units as they are. */
	public void computeHiddenFields(Machine machine) {
		int n = machine.hiddenUnits();
		product.set(chains, n, machine.visibleUnits(), View.rows(visible, 0, machine.visibleUnits()),
				View.rows(machine.weights(), 0, n), machine.hidden(), 0, View.rows(hiddenFields, 0, n));
	}

	/** Draws the hidden units. @param strengths inverse temperature of each chain */
	public void drawHidden(Machine machine, double[] strengths, RandomStream random) {
		computeHiddenFields(machine);
		draw(hiddenFields, hidden, strengths, random);
	}

	/** Draws the visible units. @param strengths inverse temperature of each chain */
	public void drawVisible(Machine machine, double[] strengths, RandomStream random) {
		int n = machine.visibleUnits();
		product.set(chains, n, machine.hiddenUnits(), View.rows(hidden, 0, machine.hiddenUnits()),
				View.rows(machine.weights(), 0, machine.hiddenUnits()).transposed(), machine.visible(), 0,
				View.rows(visibleFields, 0, n));
		draw(visibleFields, visible, strengths, random);
	}

	/** Draws both layers in turn. @param strengths inverse temperature of each chain */
	public void step(Machine machine, double[] strengths, RandomStream random) {
		drawHidden(machine, strengths, random);
		drawVisible(machine, strengths, random);
	}

	private void draw(double[] fields, double[] units, double[] strengths, RandomStream random) {
		int n = units.length / chains;
		for (int chain = 0; chain < chains; chain++) {
			for (int k = chain * n; k < (chain + 1) * n; k++) {
				units[k] = Logistic.draw(strengths[chain] * fields[k], random.nextDouble());
			}
		}
	}
}
