// SPDX-License-Identifier: EPL-2.0
/** Samplers that cool walkers down: simulated annealing and population annealing. */
package org.spinscape.samplers.annealing;
