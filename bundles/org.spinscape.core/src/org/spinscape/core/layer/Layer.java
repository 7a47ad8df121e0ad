// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.layer;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.spinscape.core.data.Shape;
import org.spinscape.core.random.RandomStream;

/**
 * One layer of a network: a function of its input and of its own weights. Immutable and safe for concurrent use; what a
 * thread needs to evaluate it is in a {@link Pass}.
 *
 * <p>
 * A layer treats each sample by itself, so that the loss is a mean over samples: nothing may depend on which samples are
 * evaluated together.
 */
public interface Layer {

	/** The shape of what it gives for one sample. */
	Shape output();

	/** Number of weights; 0 if it has none. */
	int weights();

	/** Draws start values of the weights. @param offset where they stand in {@code weights} */
	default void initialise(RandomStream random, double[] weights, int offset) {
		if (weights() > 0) {
			throw new IllegalStateException("a layer with weights says how they start");
		}
	}

	/**
	 * Whether it treats each value by itself, and then how the function f of one value that it applies responds to a
	 * factor. What one layer does to its units the next can then undo, which leaves the loss unchanged.
	 */
	default Response response() {
		return Response.MIXING;
	}

	/** See {@link Layer#response()}. */
	enum Response {
		/** Outputs depend on several inputs. */
		MIXING,
		/** One value by itself, and no more is known. */
		UNITWISE,
		/** f(a x) = a f(x) for positive a, as of a rectifier. */
		POSITIVE,
		/** f(-x) = -f(x), as of tanh. */
		ODD,
		/** f(a x) = a f(x) for every a. */
		LINEAR
	}

	/**
	 * For each output the numbers of the weights that it alone is made with, in an order that makes outputs correspond;
	 * empty if weights are shared. Numbers count from the first weight of the layer.
	 */
	default List<int[]> weightsInto() {
		return List.of();
	}

	/** For each input the numbers of the weights that alone read it, as {@link #weightsInto()}; empty if shared. */
	default List<int[]> weightsFrom() {
		return List.of();
	}

	/**
	 * The matrix that its first weights are, row after row, of which the spectrum can be taken; empty if they are none.
	 * Which side is called rows does not matter for that.
	 */
	default Optional<Sides> matrix() {
		return Optional.empty();
	}

	/**
	 * The weights with which it looks at its inputs, unit by unit or kernel by kernel, without biases; empty if it has none of
	 * which that can be said.
	 */
	default Optional<Fields> fields() {
		return Optional.empty();
	}

	/**
	 * What units look at.
	 *
	 * @param weights  for each unit the numbers of its weights, as many for each
	 * @param size     how they lie in a picture; empty for all inputs as they come
	 */
	record Fields(List<int[]> weights, Optional<Shape> size) {
	}

	/** Sides of a matrix. @param rows at least 1 @param columns at least 1 */
	record Sides(int rows, int columns) {
	}

	/** Working space for batches of up to {@code rows} samples. Each thread takes its own. */
	Pass pass(int rows);

	/**
	 * Evaluates a layer on batches of samples, row after row. Owned by one thread. {@link #forward} comes first; the
	 * others are about the point and batch of the last forward pass, whose arrays are handed in again unchanged. The two
	 * tangents are differences of the other methods unless a layer does better.
	 */
	interface Pass {

		/**
		 * The output.
		 *
		 * @param rows    number of samples
		 * @param in      their inputs
		 * @param weights all weights of the network; those of the layer begin at {@code offset}
		 * @param out     receives the outputs
		 */
		void forward(int rows, double[] in, double[] weights, int offset, double[] out);

		/**
		 * Carries derivatives of the loss from outputs to inputs and weights.
		 *
		 * @param outGradient derivatives by the outputs
		 * @param inGradient  receives the derivatives by the inputs; {@code null} if nobody wants them
		 * @param gradient    those by the weights are added to it, from {@code offset} on
		 */
		void backward(int rows, double[] in, double[] weights, int offset, double[] out, double[] outGradient,
				double @Nullable [] inGradient, double[] gradient);

		/**
		 * How the outputs change along a direction.
		 *
		 * @param inTangent  change of the inputs; {@code null} for none
		 * @param direction  change of all weights
		 * @param outTangent receives the change of the outputs
		 */
		default void tangent(int rows, double[] in, double @Nullable [] inTangent, double[] weights, double[] direction,
				int offset,
				double[] out, double[] outTangent) {
			new DifferencedTangent(this, rows, in, inTangent, weights, direction, offset, out).tangent(outTangent);
		}

		/**
		 * How what {@link #backward} gives changes along the direction of the last {@link #tangent}: the backward half of
		 * a product of the Hessian with a vector.
		 *
		 * @param outTangent  change of the outputs
		 * @param outGradient derivatives by the outputs
		 * @param outChange   their change
		 * @param inChange    receives the change of the derivatives by the inputs; {@code null} if nobody wants it
		 * @param change      that of the derivatives by the weights is added to it, from {@code offset} on
		 */
		default void tangentBackward(int rows, double[] in, double @Nullable [] inTangent, double[] weights,
				double[] direction,
				int offset, double[] out, double[] outTangent, double[] outGradient, double[] outChange,
				double @Nullable [] inChange,
				double[] change) {
			new DifferencedTangent(this, rows, in, inTangent, weights, direction, offset, out).backward(outGradient,
					outChange, inChange, change);
		}
	}
}
