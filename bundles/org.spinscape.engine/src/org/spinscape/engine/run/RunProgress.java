// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

/**
 * Where a run stands.
 *
 * @param done            tasks finished, those of an earlier session included
 * @param total           all tasks
 * @param fraction        share of the work done, 0 to 1, running tasks counted by their own progress
 * @param seconds         time since this session started
 * @param remaining       estimated time left in seconds; NaN while it cannot be said
 * @param attemptsPerSecond attempted moves a second in this session; 0 if nothing is sampled
 * @param phase           what the task that started first is doing now
 */
public record RunProgress(int done, int total, double fraction, double seconds, double remaining,
		double attemptsPerSecond, String phase) {
}
