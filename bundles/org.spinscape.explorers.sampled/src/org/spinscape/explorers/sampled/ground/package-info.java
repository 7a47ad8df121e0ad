// SPDX-License-Identifier: EPL-2.0
/** Ground-state search: one front door that picks and combines what suits a model. */
package org.spinscape.explorers.sampled.ground;
