// SPDX-License-Identifier: EPL-2.0
/**
 * Parameters, declared once: name, type, unit, default, range, meaning. Forms, validation,
 * command-line help and the file format all derive from a {@link org.spinscape.core.parameter.ParameterSchema}.
 *
 * @since 0.2.0
 */
@NullMarked
package org.spinscape.core.parameter;

import org.jspecify.annotations.NullMarked;
