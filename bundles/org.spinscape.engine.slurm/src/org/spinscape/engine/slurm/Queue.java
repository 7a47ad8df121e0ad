// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.slurm;

/**
 * What jobs do now.
 *
 * @param waiting jobs that have not begun, or wait to begin again
 * @param running jobs that run
 */
public record Queue(int waiting, int running) {

	/** Of an answer of squeue with a state in each line, in its long form. */
	static Queue of(String answer) {
		int waiting = 0;
		int running = 0;
		for (String state : answer.lines().map(String::strip).toList()) {
			switch (state) {
				case "PENDING", "REQUEUED", "REQUEUE_HOLD", "REQUEUE_FED", "SPECIAL_EXIT", "SUSPENDED" -> waiting++;
				case "RUNNING", "CONFIGURING", "COMPLETING", "STAGE_OUT", "SIGNALING", "STOPPED", "RESIZING" -> running++;
				default -> {
					// ended
				}
			}
		}
		return new Queue(waiting, running);
	}
}
