// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

/**
 * What keeps an experiment from running.
 *
 * @param place   arm, sweep point and component, in words
 * @param message one sentence: what is in the way and what can be done
 */
record Obstacle(String place, String message) {

	@Override
	public String toString() {
		return place + ": " + message;
	}
}
