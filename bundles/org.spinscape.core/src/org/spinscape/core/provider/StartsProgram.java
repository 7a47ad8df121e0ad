// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.provider;

import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Parameters;

/**
 * A contribution that starts a program which its parameters name. Experiments come from elsewhere, so it starts none that
 * {@link Components#permits} does not permit: whoever sits at the machine must have said so.
 */
public interface StartsProgram {

	/**
	 * What it would start. Nothing is started.
	 *
	 * @param parameters accepted by its schema
	 * @throws ParameterException if the file cannot be read
	 */
	ProgramCall call(Parameters parameters);
}
