// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.data.DataSet;
import org.spinscape.core.data.DataSetProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;

/** Images in the format of MNIST, from files. */
@Component(service = DataSetProvider.class)
public final class IdxFiles implements DataSetProvider {

	private static final String IMAGES = "images";
	private static final String LABELS = "labels";
	private static final String MORE_IMAGES = "test-images";
	private static final String MORE_LABELS = "test-labels";
	/** Of the elements of one array: more would not fit an array of values. */
	private static final long MOST = 1L << 30;
	/** How much smaller than its content a packed file may be. */
	private static final int PACKED = 8;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.file(IMAGES).describe("Images, or vectors of bytes: an IDX file, packed with gzip or not, such as"
					+ " train-images-idx3-ubyte.gz. Bytes 0 to 255 become values 0 to 1.")
			.file(LABELS).describe("The class of each image, such as train-labels-idx1-ubyte.gz.")
			.optionalFile(MORE_IMAGES)
			.describe("More images, which follow the first in order: with choice=in-order, train and"
					+ " test as many as are in each file, the published halves are kept.")
			.optionalFile(MORE_LABELS).describe("Their classes.")
			.rule(MORE_LABELS, p -> empty(p, MORE_IMAGES) == empty(p, MORE_LABELS),
					_ -> "is given without its twin; give " + MORE_IMAGES + " and " + MORE_LABELS + ", or neither")
			.build();

	private static boolean empty(Parameters parameters, String name) {
		return parameters.file(name).toString().isEmpty();
	}

	@Override
	public String id() {
		return "idx";
	}

	@Override
	public String name() {
		return "Images from IDX files";
	}

	@Override
	public String description() {
		return "Labelled images in the format in which MNIST and Fashion-MNIST are published, from files of yours.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		try {
			return size(parameters.file(IMAGES)) + (empty(parameters, MORE_IMAGES) ? 0
					: size(parameters.file(MORE_IMAGES)));
		} catch (IOException e) {
			return 0; // why it cannot be read is said when it is
		}
	}

	private static long size(Path file) throws IOException {
		boolean packed = file.toString().endsWith(".gz");
		return 8 * Files.size(file) * (packed ? PACKED : 1);
	}

	@Override
	public DataSet load(Parameters parameters, RandomStream random) {
		DataSet first = read(parameters, IMAGES, LABELS);
		if (empty(parameters, MORE_IMAGES)) {
			return first;
		}
		DataSet more = read(parameters, MORE_IMAGES, MORE_LABELS);
		if (!more.shape().equals(first.shape())) {
			throw new ParameterException(MORE_IMAGES, parameters.file(MORE_IMAGES).getFileName() + ": has images of "
					+ more.shape() + " where " + parameters.file(IMAGES).getFileName() + " has " + first.shape());
		}
		return joined(first, more);
	}

	private static DataSet joined(DataSet first, DataSet more) {
		double[] inputs = Arrays.copyOf(first.inputs(), first.inputs().length + more.inputs().length);
		System.arraycopy(more.inputs(), 0, inputs, first.inputs().length, more.inputs().length);
		int[] labels = new int[first.size() + more.size()];
		for (int i = 0; i < labels.length; i++) {
			labels[i] = i < first.size() ? first.label(i) : more.label(i - first.size());
		}
		return DataSet.labelled(first.shape(), inputs, labels, Math.max(first.classes(), more.classes()));
	}

	private static DataSet read(Parameters parameters, String images, String labels) {
		Path imageFile = parameters.file(images);
		Path labelFile = parameters.file(labels);
		IdxFile pictures = open(imageFile, images);
		IdxFile classes = open(labelFile, labels);
		try {
			return IdxImages.of(pictures, imageFile.getFileName().toString(), classes, labelFile.getFileName()
					.toString(), 0);
		} catch (BadData e) {
			throw new ParameterException(labels, e.getMessage());
		}
	}

	private static IdxFile open(Path file, String parameter) {
		if (Files.isDirectory(file)) {
			throw new ParameterException(parameter, "'" + file.getFileName() + "' is a folder; give the path of a file");
		}
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			return IdxFile.read(in, file.getFileName().toString(), MOST);
		} catch (BadData e) {
			throw new ParameterException(parameter, e.getMessage());
		} catch (IOException e) {
			throw new ParameterException(parameter, "'" + file.getFileName() + "' cannot be read: "
					+ e.getClass().getSimpleName() + "; give the path of a readable file");
		}
	}
}
