// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.engine.plan.ComponentPlan;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PointPlan;

/**
 * What models say of themselves before they are used, for example what a file was taken for: whoever reads it sees
 * whether it is what was meant.
 *
 * @param byArm for each arm that has any, in order
 */
record Remarks(Map<String, Set<String>> byArm) {

	static Remarks of(Realisation realisation, Plan plan) {
		Map<ComponentPlan, String> known = new HashMap<>(); // a file is read once, however many points name it
		Map<String, Set<String>> byArm = new LinkedHashMap<>();
		for (PointPlan point : plan.points()) {
			String remark = known.computeIfAbsent(point.hamiltonian(), _ -> remark(realisation, point));
			if (!remark.isEmpty()) {
				byArm.computeIfAbsent(point.arm(), _ -> new LinkedHashSet<>()).add(remark);
			}
		}
		return new Remarks(byArm);
	}

	private static String remark(Realisation realisation, PointPlan point) {
		try {
			Realisation.Part<HamiltonianProvider> model = realisation.hamiltonian(point);
			String remark = model.provider().remark(model.parameters());
			return remark.isEmpty() ? "" : point.hamiltonian().id() + ": " + remark;
		} catch (ParameterException e) {
			return ""; // of what cannot be built the check of feasibility says why
		}
	}

	/** One sentence each, with its arm. */
	Set<String> sentences() {
		Set<String> sentences = new LinkedHashSet<>();
		byArm.forEach((arm, remarks) -> remarks.forEach(remark -> sentences.add("arm '" + arm + "', " + remark)));
		return sentences;
	}
}
