// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.sampler;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;

/**
 * Where a walker starts. See {@link StartStates} for the parameter that says it.
 *
 * @param <C> its configurations
 */
@FunctionalInterface
public interface StartState<C extends Configuration> {

	/** A start of one's own, which may be kept and changed. @param random is not touched where nothing is drawn */
	C draw(RandomStream random);
}
