// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.List;
import java.util.Locale;

import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PointPlan;

/**
 * What a run will take, as far as that is known before any landscape is built.
 *
 * @param memory    of the largest landscape, in bytes
 * @param buildTime of all landscapes on one core, in seconds
 * @param tasks     number of tasks
 * @param remarks   what models say of themselves, for example what a file was taken for; one sentence each
 */
public record Outlook(long memory, double buildTime, int tasks, List<String> remarks) {

	/** Of an experiment that cannot be run. */
	public static final Outlook NONE = new Outlook(0, 0, 0, List.of());

	static Outlook of(Realisation realisation, Plan plan) {
		long memory = 0;
		double time = 0;
		int samples = plan.points().isEmpty() ? 0 : plan.tasks().size() / plan.points().size();
		for (PointPlan point : plan.points()) {
			try {
				Realisation.Part<HamiltonianProvider> model = realisation.hamiltonian(point);
				memory = Math.max(memory, model.provider().memory(model.parameters()));
				time += samples * model.provider().buildTime(model.parameters());
			} catch (ParameterException e) {
				continue; // nothing can be said of what cannot be built; the check of feasibility says why
			}
		}
		return new Outlook(memory, time, plan.tasks().size(),
				List.copyOf(Remarks.of(realisation, plan).sentences()));
	}

	/** In words, for example {@code 100 tasks; landscapes of up to 12 MB, about 3 s to build them all on one core}. */
	@Override
	public String toString() {
		String text = tasks + (tasks == 1 ? " task" : " tasks");
		return memory == 0 ? text
				: text + String.format(Locale.ROOT, "; landscapes of up to %s, about %s to build them all on one core",
						memory < 1_000_000 ? "1 MB" : memory < 1e9 ? "%.0f MB".formatted(memory / 1e6)
								: "%.3g GB".formatted(memory / 1e9),
						buildTime < 1 ? "1 s" : buildTime < 600 ? "%.0f s".formatted(buildTime)
								: "%.2g h".formatted(buildTime / 3600));
	}
}
