// SPDX-License-Identifier: EPL-2.0
/** Searchers for low states: they walk, remember the best, and make no claim to equilibrium. */
package org.spinscape.samplers.search;
