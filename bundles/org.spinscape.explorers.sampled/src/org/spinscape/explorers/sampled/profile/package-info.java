// SPDX-License-Identifier: EPL-2.0
/** Free energy, energy and entropy along the overlap with one state: the outline of a funnel. */
package org.spinscape.explorers.sampled.profile;
