// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.data.DataSet;
import org.spinscape.core.data.DataSetProvider;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;

/** Real handwritten digits that come with Spinscape. */
@Component(service = DataSetProvider.class)
public final class Digits implements DataSetProvider {

	private static final String IMAGES = "digits/mnist10k-images-idx3-ubyte.gz";
	private static final String LABELS = "digits/mnist10k-labels-idx1-ubyte.gz";
	private static final int SIZE = 10_000;
	private static final int PIXELS = 28 * 28;

	private SoftReference<DataSet> read = new SoftReference<>(null);

	@Override
	public String id() {
		return "digits";
	}

	@Override
	public String name() {
		return "Handwritten digits";
	}

	@Override
	public String description() {
		return "10,000 grey images of handwritten digits, 28 x 28 pixels from 0 to 1, in ten classes: a selection"
				+ " of MNIST, and"
				+ " not its published test set. For all of MNIST or of another set give their files to idx.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("Y. LeCun, L. Bottou, Y. Bengio, P. Haffner",
				"Gradient-based learning applied to document recognition", "Proc. IEEE 86, 2278", 1998,
				"").unconfirmed());
	}

	@Override
	public ParameterSchema schema() {
		return ParameterSchema.empty();
	}

	@Override
	public long memory(Parameters parameters) {
		return 8L * SIZE * (PIXELS + 10);
	}

	/** Read once for all networks that learn from them, and forgotten when memory is short. */
	@Override
	public synchronized DataSet load(Parameters parameters, RandomStream random) {
		DataSet known = read.get();
		if (known == null) {
			known = read();
			read = new SoftReference<>(known);
		}
		return known;
	}

	private static DataSet read() {
		try {
			IdxFile images = IdxFile.read(Digits.class.getResourceAsStream(IMAGES), IMAGES, (long) SIZE * PIXELS);
			IdxFile labels = IdxFile.read(Digits.class.getResourceAsStream(LABELS), LABELS, SIZE);
			return IdxImages.of(images, IMAGES, labels, LABELS, 10);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // they are part of the bundle
		}
	}
}
