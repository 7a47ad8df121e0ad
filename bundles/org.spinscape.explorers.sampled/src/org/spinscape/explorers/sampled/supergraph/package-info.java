// SPDX-License-Identifier: EPL-2.0
/** Dynamics between inherent structures: how often a sampler passes from one minimum's basin to another's. */
package org.spinscape.explorers.sampled.supergraph;
