// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.BatchGradient;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.HessianProduct;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.Vectors;

/** Capabilities of models of real numbers. */
final class SmoothChecks {

	private static final int TRIALS = 5;
	/** Relative error of differences of precise gradients, and of energies. */
	private static final double DIFFERENCE = 1e-6;
	/** Relative error allowed to evaluators that trade digits for speed. */
	private static final double FAST = 1e-4;
	/** Relative error of sums taken in another order. */
	private static final double ORDER = 1e-9;
	/** Length of the steps of differences, in units of the scale. */
	private static final double STEP = 1e-4;

	private final Hamiltonian<RealConfiguration> model;
	private final Manifold space;
	private final RandomStream random;

	private SmoothChecks(Probe<RealConfiguration> probe) {
		model = probe.model();
		space = (Manifold) probe.space();
		random = probe.random();
	}

	static List<Check> of(Hamiltonian<?> any) {
		if (!(any.space() instanceof Manifold)) {
			return List.of();
		}
		@SuppressWarnings("unchecked") // the space says what the configurations are
		Hamiltonian<RealConfiguration> model = (Hamiltonian<RealConfiguration>) any;
		List<Check> checks = new ArrayList<>(ManifoldChecks.of(check -> new Probe<>(model, check)));
		model.capability(Gradient.class).ifPresent(gradient -> {
			checks.add(new Check("Gradient: has the energy of the model, and its derivatives in all directions",
					() -> new SmoothChecks(new Probe<>(model, "gradient")).gradients(gradient)));
			model.capability(HessianProduct.class).ifPresent(hessian -> checks.add(new Check(
					"HessianProduct: symmetric, and how the gradient changes along the vector",
					() -> new SmoothChecks(new Probe<>(model, "hessian")).hessians(gradient, hessian))));
			model.capability(BatchGradient.class).ifPresent(batches -> checks.add(new Check(
					"BatchGradient: all data give the energy and gradient of the model, and parts add up to the whole",
					() -> new SmoothChecks(new Probe<>(model, "batches")).batches(gradient, batches))));
		});
		return checks;
	}

	/** A direction in which a component changes by the scale of the space. */
	private double[] direction() {
		double[] direction = new double[space.sites()];
		for (int i = 0; i < direction.length; i++) {
			direction[i] = space.scale() * random.nextGaussian();
		}
		return direction;
	}

	private static double[] shifted(double[] point, double length, double[] direction) {
		double[] there = point.clone();
		Vectors.add(there, length, direction);
		return there;
	}

	private void gradients(Gradient gradient) {
		Gradient.Evaluator fast = gradient.evaluator();
		Gradient.Evaluator precise = gradient.preciseEvaluator();
		for (int trial = 0; trial < TRIALS; trial++) {
			double[] point = space.random(random).values();
			double[] before = point.clone();
			double[] there = new double[point.length];
			double[] exact = new double[point.length];
			double energy = precise.evaluate(point, exact);
			double quick = fast.evaluate(point, there);
			unless(Arrays.equals(before, point), "it changes the point");
			double size = Math.abs(energy) + Vectors.norm(exact) * space.scale();
			double own = model.energy(new RealConfiguration(point.clone()));
			unless(Math.abs(own - quick) <= FAST * size, "it gives energy %s, the model %s", quick, own);
			unless(Math.abs(own - energy) <= FAST * size, "precisely it gives energy %s, the model %s", energy, own);
			unless(Vectors.distance(there, exact) <= FAST * Vectors.norm(exact) + ORDER * size,
					"fast and precise gradients differ by %s of their length", Vectors.distance(there, exact)
							/ Vectors.norm(exact));
			double[] direction = direction();
			double[] scratch = new double[point.length];
			double rise = (precise.evaluate(shifted(point, STEP, direction), scratch)
					- precise.evaluate(shifted(point, -STEP, direction), scratch)) / (2 * STEP);
			double said = Vectors.dot(exact, direction);
			double most = Vectors.norm(exact) * Vectors.norm(direction) + Math.abs(energy);
			unless(Math.abs(rise - said) <= DIFFERENCE * most,
					"along a direction the energy changes at %s, it says %s", rise,
					said);
		}
	}

	private void hessians(Gradient gradient, HessianProduct hessian) {
		Gradient.Evaluator precise = gradient.preciseEvaluator();
		HessianProduct.Evaluator products = hessian.hessianEvaluator();
		for (int trial = 0; trial < TRIALS; trial++) {
			double[] point = space.random(random).values();
			double[] one = direction();
			double[] other = direction();
			double[] productOne = new double[point.length];
			double[] productOther = new double[point.length];
			products.apply(point, one, productOne);
			products.apply(point, other, productOther);
			double forth = Vectors.dot(other, productOne);
			double back = Vectors.dot(one, productOther);
			double size = Vectors.norm(productOne) * Vectors.norm(other);
			unless(Math.abs(forth - back) <= FAST * size, "v.Hu is %s and u.Hv is %s", forth, back);
			double[] change = new double[point.length];
			double[] backward = new double[point.length];
			precise.evaluate(shifted(point, STEP, one), change);
			precise.evaluate(shifted(point, -STEP, one), backward);
			Vectors.add(change, -1, backward);
			double[] expected = new double[point.length];
			Vectors.add(expected, 1 / (2 * STEP), change);
			double off = Vectors.distance(expected, productOne) / Vectors.norm(expected);
			unless(off <= 10 * FAST, "it differs from the change of the gradient by %s of its length", off);
		}
	}

	private void batches(Gradient gradient, BatchGradient batches) {
		int terms = batches.terms();
		unless(terms >= 1, "there are %s data", terms);
		int[] all = IntStream.range(0, terms).toArray();
		BatchGradient.Evaluator evaluator = batches.batchEvaluator();
		double[] point = space.random(random).values();
		double[] whole = new double[point.length];
		double[] exact = new double[point.length];
		double energy = gradient.preciseEvaluator().evaluate(point, exact);
		double mean = evaluator.evaluate(point, all, 0, terms, whole);
		double size = Math.abs(energy) + Vectors.norm(exact) * space.scale();
		unless(Math.abs(mean - energy) <= FAST * size, "all data give %s, the model %s", mean, energy);
		unless(Vectors.distance(whole, exact) <= FAST * Vectors.norm(exact) + ORDER * size,
				"the gradient of all data is off by %s", Vectors.distance(whole, exact));
		if (terms == 1) {
			return;
		}
		for (int at = 1; at < terms; at += Math.max(1, terms / TRIALS)) {
			double[] sum = new double[point.length];
			double[] part = new double[point.length];
			double first = evaluator.evaluate(point, all, 0, at, part);
			Vectors.add(sum, (double) at / terms, part);
			double second = evaluator.evaluate(point, all, at, terms, part);
			Vectors.add(sum, 1 - (double) at / terms, part);
			double together = (at * first + (terms - at) * second) / terms;
			unless(Math.abs(together - mean) <= DIFFERENCE * size, "%s and %s data give %s, all together %s", at,
					terms - at,
					together, mean);
			unless(Vectors.distance(sum, whole) <= DIFFERENCE * (Vectors.norm(whole) + size),
					"gradients of %s and %s data add up to one that is off by %s", at, terms - at,
					Vectors.distance(sum, whole));
		}
	}
}
