// SPDX-License-Identifier: EPL-2.0
/** First-passage times of samplers to a target, with runs that did not get there in time taken into account. */
package org.spinscape.explorers.sampled.passage;
