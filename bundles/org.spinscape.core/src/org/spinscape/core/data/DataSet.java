// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.data;

import java.util.Objects;

/**
 * Samples with what is to be learnt of them. Immutable: the arrays are shared and must not be written to.
 *
 * <p>
 * Of a set for classification the targets are 1 at the class of the sample and 0 elsewhere; of one for regression they
 * are any numbers; there may be none.
 */
public final class DataSet {

	private final Shape shape;
	private final int size;
	private final double[] inputs;
	private final int targetWidth;
	private final double[] targets;
	private final int classes;

	private DataSet(Shape shape, double[] inputs, int targetWidth, double[] targets, int classes) {
		this.shape = Objects.requireNonNull(shape, "shape");
		this.size = inputs.length / shape.size();
		this.inputs = inputs;
		this.targetWidth = targetWidth;
		this.targets = targets;
		this.classes = classes;
		if (size == 0 || inputs.length != size * shape.size()) {
			throw new IllegalArgumentException(inputs.length + " numbers are no samples of " + shape);
		}
		if (targets.length != size * targetWidth) {
			throw new IllegalArgumentException(size + " samples need " + targetWidth + " targets each, not "
					+ targets.length + " in all");
		}
	}

	/**
	 * Samples that belong to classes.
	 *
	 * @param inputs  sample after sample; taken over
	 * @param labels  the class of each sample, 0 to {@code classes} - 1
	 * @param classes at least 2
	 */
	public static DataSet labelled(Shape shape, double[] inputs, int[] labels, int classes) {
		if (classes < 2) {
			throw new IllegalArgumentException("classes are two at least, not " + classes);
		}
		double[] targets = new double[labels.length * classes];
		for (int i = 0; i < labels.length; i++) {
			targets[i * classes + Objects.checkIndex(labels[i], classes)] = 1;
		}
		return new DataSet(shape, inputs, classes, targets, classes);
	}

	/** Samples with numbers to predict. @param width of the targets of one sample, at least 1 */
	public static DataSet regression(Shape shape, double[] inputs, int width, double[] targets) {
		if (width < 1) {
			throw new IllegalArgumentException("targets have a width of at least 1, not " + width);
		}
		return new DataSet(shape, inputs, width, targets, 0);
	}

	/** Samples without targets. */
	public static DataSet unlabelled(Shape shape, double[] inputs) {
		return new DataSet(shape, inputs, 0, new double[0], 0);
	}

	/** The same targets with other inputs. */
	public DataSet withInputs(Shape newShape, double[] newInputs) {
		return new DataSet(newShape, newInputs, targetWidth, targets, classes);
	}

	/** The samples of these indices, in their order. */
	public DataSet select(int[] indices) {
		int width = shape.size();
		double[] some = new double[indices.length * width];
		double[] learnt = new double[indices.length * targetWidth];
		for (int i = 0; i < indices.length; i++) {
			System.arraycopy(inputs, indices[i] * width, some, i * width, width);
			System.arraycopy(targets, indices[i] * targetWidth, learnt, i * targetWidth, targetWidth);
		}
		return new DataSet(shape, some, targetWidth, learnt, classes);
	}

	/** The shape of one sample. */
	public Shape shape() {
		return shape;
	}

	/** Number of samples. */
	public int size() {
		return size;
	}

	/** All inputs, sample after sample; for reading. */
	public double[] inputs() {
		return inputs;
	}

	/** Number of targets of one sample; 0 if there are none. */
	public int targetWidth() {
		return targetWidth;
	}

	/** All targets, sample after sample; for reading. */
	public double[] targets() {
		return targets;
	}

	/** Number of classes; 0 if the samples belong to none. */
	public int classes() {
		return classes;
	}

	/** The class of a sample of a set for classification. */
	public int label(int sample) {
		for (int c = 0; c < classes; c++) {
			if (targets[sample * classes + c] == 1) {
				return c;
			}
		}
		throw new IllegalStateException("sample " + sample + " belongs to no class");
	}
}
