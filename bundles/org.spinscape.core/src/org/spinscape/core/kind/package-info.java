// SPDX-License-Identifier: EPL-2.0
/**
 * The field's vocabulary: kinds of results that more than one bundle knows, because one gives them and another draws,
 * compares or judges them. A plug-in that gives a ground-state energy gives this one, and everything that reads ground-
 * state energies works with it. A kind that only its provider's bundle knows is declared there.
 *
 * @since 0.2.0
 */
@NullMarked
package org.spinscape.core.kind;

import org.jspecify.annotations.NullMarked;
