// SPDX-License-Identifier: EPL-2.0
/** Folding in stages: rounds of annealing by single turns, between which turns are given up. */
package org.spinscape.explorers.sampled.staged;
