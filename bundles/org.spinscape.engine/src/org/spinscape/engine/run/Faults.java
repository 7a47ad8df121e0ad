// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.spinscape.core.result.ResultKind;
import org.spinscape.engine.plan.ComponentPlan;

/** Says what contributions do that they should not, each thing once in a run: in its log, and to whoever looks on. */
final class Faults {

	private final RunLog log;
	private final RunMonitor monitor;
	private final Set<String> said = new HashSet<>();

	Faults(RunLog log, RunMonitor monitor) {
		this.log = log;
		this.monitor = monitor;
	}

	/**
	 * Says which kinds a contribution gives and does not declare, and which plug-in it is of, for its author to mend. The
	 * results are kept: nothing is lost by it, but what needs such results could not know that they come.
	 */
	void undeclared(String arm, ComponentPlan component, Realisation.Part<?> part, Set<ResultKind<?>> declared,
			Collection<? extends ResultKind<?>> given) {
		Set<String> missing = Declared.missing(declared, given);
		if (!missing.isEmpty()) {
			say("arm '" + arm + "', " + component.label() + " of plug-in " + part.plugIn()
					+ " gives results that it does not declare: " + String.join(", ", missing)
					+ "; its author should add them to gives()");
		}
	}

	private synchronized void say(String sentence) {
		if (said.add(sentence)) {
			log.info(sentence);
			monitor.message(sentence);
		}
	}
}
