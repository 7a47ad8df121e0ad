// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.analysis;

import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Provider;

/** Builds analyzers. Registered as an OSGi service. */
public interface AnalyzerProvider extends Provider {

	/** Builds an analyzer. */
	Analyzer create(Parameters parameters);
}
