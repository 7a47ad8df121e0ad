// SPDX-License-Identifier: EPL-2.0
/** Pictures of what happens in time: first passage, aging. */
package org.spinscape.figures.dynamics;
