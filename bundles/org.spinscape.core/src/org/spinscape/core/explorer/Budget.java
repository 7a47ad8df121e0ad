// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.explorer;

import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;

/**
 * How long an explorer that draws random numbers goes on: until so much is done, so much time has passed, or an error is
 * small enough, whichever comes first. It goes on in pieces whose lengths are known beforehand, and looks at clock and error
 * between them alone: what is done in a time differs from machine to machine, but it is a number of whole pieces that can be
 * told, and done again to the same bits. See {@link BudgetWatch}.
 *
 * @param most    units of work (sweeps, generations) after which it ends in any case, at least 1
 * @param seconds time after which no piece is begun, of all sessions of a run together; 0 for no limit
 * @param error   standard error that is small enough, in the unit of what it is of; 0 for none
 */
public record Budget(long most, double seconds, double error) {

	private static final String SECONDS = "budget";
	private static final String ERROR = "target-error";

	/** @throws IllegalArgumentException if a number is outside its range */
	public Budget {
		if (most < 1 || !(seconds >= 0) || !(error >= 0)) {
			throw new IllegalArgumentException("at least one unit of work, no negative time and no negative error");
		}
	}

	/**
	 * Declares the parameters {@code budget}, a time in seconds, and {@code target-error}, which are 0.
	 *
	 * @param most name of the parameter with the largest amount of work, for the help
	 * @param of   what the error is of, for the help
	 */
	public static ParameterSchemaBuilder declare(ParameterSchemaBuilder builder, String most, String of) {
		return builder.real(SECONDS, 0, 0, 1e9).unit("s")
				.describe("Time after which it ends, if " + most
						+ " does not end it before; 0 for no limit. How much is done in a"
						+ " time depends on the machine: it is recorded, and 'rerun' does as much.")
				.real(ERROR, 0, 0, 1e9)
				.describe("It ends when " + of + " is not larger than this, if " + most + " does not end it before; 0 for no"
						+ " such end.");
	}

	/** With the values of {@link #declare declared} parameters. @param most units of work */
	public static Budget of(Parameters parameters, long most) {
		return new Budget(most, parameters.real(SECONDS), parameters.real(ERROR));
	}

	/** Whether the clock may end it. */
	public boolean timed() {
		return seconds > 0;
	}

	/** Whether anything but the amount of work may end it. */
	public boolean open() {
		return timed() || error > 0;
	}
}
