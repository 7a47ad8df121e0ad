// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.provider;

import org.spinscape.core.parameter.Parameters;

/**
 * A contribution that a parameter of another one names.
 *
 * @param provider   what it is
 * @param parameters accepted by its schema
 */
public record Nested<P extends Provider>(P provider, Parameters parameters) {
}
