// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

/**
 * The weights of a machine at some time of its training.
 *
 * @param step    training steps made until then, 1 or more
 * @param weights from visible unit i to hidden unit j at i times the number of hidden units plus j
 */
public record TrainingFrame(int step, double[] weights) {
}
