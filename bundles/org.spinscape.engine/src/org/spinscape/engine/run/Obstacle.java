// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.List;

import org.spinscape.engine.plan.ComponentPlan;
import org.spinscape.engine.plan.PointPlan;

/**
 * What keeps an experiment from running.
 *
 * @param point     the sweep point
 * @param owner     the component of the point that cannot work
 * @param component that component, or one that it names as a parameter of its own
 * @param message   one sentence: what is in the way and what can be done
 * @param models    ids of models that offer what this one lacks; empty where that is not the reason
 */
record Obstacle(PointPlan point, ComponentPlan owner, ComponentPlan component, String message, List<String> models) {

	/** Arm, sweep point and component, in words. */
	String place() {
		String at = point.point().isEmpty() ? "" : " at " + point.point();
		return "arm '" + point.arm() + "'" + at + ", " + component.label();
	}

	@Override
	public String toString() {
		return place() + ": " + message;
	}
}
