// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.run;

import java.util.ArrayList;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.result.FigureCatalog;

/** Finds who draws figures in the service registry. */
public final class RegisteredFigures {

	private RegisteredFigures() {
	}

	/** All providers that are registered now. */
	public static FigureCatalog catalog() {
		BundleContext context = FrameworkUtil.getBundle(RegisteredFigures.class).getBundleContext();
		List<ResultFigureProvider> providers = new ArrayList<>();
		try {
			for (ServiceReference<ResultFigureProvider> reference : context
					.getServiceReferences(ResultFigureProvider.class, null)) {
				providers.add(context.getService(reference));
			}
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e); // there is no filter to be wrong
		}
		return new FigureCatalog(providers);
	}
}
