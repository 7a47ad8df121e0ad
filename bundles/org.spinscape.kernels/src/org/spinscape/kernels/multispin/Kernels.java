// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

/** The inner loops that a walk is put together from. All choices give the same bits. */
record Kernels(SiteKernel sites, BondKernel bonds) {

	/** What this JVM can do best. */
	static final Kernels BEST = new Kernels(SiteKernel.BEST, BondKernel.BEST);
	/** The references. */
	static final Kernels PLAIN = new Kernels(new ScalarSiteKernel(), new ScalarBondKernel());
}
