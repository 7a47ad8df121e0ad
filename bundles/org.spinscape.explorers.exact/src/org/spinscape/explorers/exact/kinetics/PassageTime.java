// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.kinetics;

/**
 * A mean first-passage time.
 *
 * @param mean     over all states as starts, in steps; starts in the target count 0
 * @param residual relative residual of the linear equations in the norm of the scaled symmetric form; 0 if solved
 *                 directly
 * @param bound    largest relative error of any start's time, from the largest residual; 0 if solved directly
 */
record PassageTime(double mean, double residual, double bound) {

	static final PassageTime UNKNOWN = new PassageTime(Double.NaN, Double.NaN, Double.NaN);
}
