// SPDX-License-Identifier: EPL-2.0
/** Pictures of a landscape along the overlap with its native state. */
package org.spinscape.figures.profile;
