// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An arm at one sweep point, all values fixed.
 *
 * @param arm         name of the arm
 * @param index       number of the point within the arm
 * @param point       the swept parameters with their values
 * @param hamiltonian the model
 * @param explorers   what dissects it, in order
 * @param sampler     what walks through it
 * @param observables what is read off
 * @param analyzers   what is computed from the readings
 */
public record PointPlan(String arm, int index, Map<String, String> point, ComponentPlan hamiltonian,
		List<ComponentPlan> explorers, Optional<ComponentPlan> sampler, List<ComponentPlan> observables,
		List<ComponentPlan> analyzers) {
}
