// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.data;

import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.random.RandomStream;

/**
 * Reads or draws data sets. Register it as an OSGi service to add one to the workbench; a parameter of a model names it
 * by its id, as in {@code data=digits}.
 */
public interface DataSetProvider extends Provider {

	/** Their kind. */
	ComponentKind COMPONENT_KIND = new ComponentKind("dataset", DataSetProvider.class, "Data sets",
			"what networks learn from.");

	/** The kind as component parameters name it. */
	String KIND = "dataset";

	/**
	 * Loads the data.
	 *
	 * <p>
	 * Deterministic: the same parameters and an equal stream give the same data, bit for bit.
	 *
	 * @param parameters accepted by {@link #schema()}
	 * @param random     the only source of randomness
	 * @throws ParameterException if a file is damaged or does not fit, saying which and where
	 */
	DataSet load(Parameters parameters, RandomStream random);

	/** Memory that the data will take, in bytes, within a factor of two. Asked before anything is loaded. */
	long memory(Parameters parameters);

	/**
	 * What somebody should know of the data before they are used, in one sentence without a full stop; empty if there is
	 * nothing.
	 *
	 * @throws ParameterException as {@link #load} does
	 */
	default String remark(Parameters parameters) {
		return "";
	}
}
