// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.random;

/**
 * Child streams of a stream, addressed by name and two numbers. Immutable: any thread may open any of them at any time, in
 * any order, and each address always gives the same numbers.
 *
 * <p>
 * Children of one family under different addresses, children of different families, and the parent are independent for
 * every practical purpose: the address is hashed into the state of a generator of period 2^256 - 1, and two of n streams
 * coincide with a probability of about n^2 2^-65.
 *
 * @param address drawn from the parent
 */
public record StreamFamily(long address) {

	/** Opens a child. @param i which one @param j which one of these, 0 if they are not many */
	public RandomStream split(StreamName name, int i, int j) {
		return new StreamKey(address, name.purpose(), name.place(), i, j).open();
	}
}
