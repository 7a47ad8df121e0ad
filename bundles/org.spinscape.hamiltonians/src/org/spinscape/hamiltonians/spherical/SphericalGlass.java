// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.spherical;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.GaussianForm;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.HessianProduct;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.SphereSpace;

/** A homogeneous form on the sphere. */
final class SphericalGlass implements Hamiltonian<RealConfiguration>, Gradient, HessianProduct, GaussianForm {

	private final SphereSpace space;
	private final Form form;

	SphericalGlass(SphereSpace space, Form form) {
		this.space = space;
		this.form = form;
	}

	@Override
	public SphereSpace space() {
		return space;
	}

	@Override
	public double energy(RealConfiguration configuration) {
		return evaluator().evaluate(configuration.values(), new double[space.sites()]);
	}

	@Override
	public int degree() {
		return form.degree();
	}

	@Override
	public Gradient.Evaluator evaluator() {
		return form.evaluator();
	}

	@Override
	public Gradient.Evaluator preciseEvaluator() {
		return form.precise().get();
	}

	@Override
	public double operations(int sites) {
		return form.degree() == 2 ? (double) sites * sites : Math.pow(sites, 3) / 6;
	}

	@Override
	public HessianProduct.Evaluator hessianEvaluator() {
		return form.hessian().get();
	}
}
