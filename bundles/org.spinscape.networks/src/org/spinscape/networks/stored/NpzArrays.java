// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.stored;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.spinscape.networks.WeightMatrix;
import org.spinscape.networks.data.BadData;
import org.spinscape.networks.data.NpyTable;
import org.spinscape.networks.data.NumberTable;

/** Reads all arrays of an NPZ file, an archive of NPY files; arrays of one column are passed over. */
final class NpzArrays {

	/** Values of all arrays together. */
	private static final long MOST = NumberTable.MOST;

	private NpzArrays() {
	}

	/** @param file its name, for messages @throws BadData if it is damaged, saying where */
	static List<WeightMatrix> read(byte[] content, String file) throws IOException {
		FoundMatrices found = new FoundMatrices(file);
		long values = 0;
		try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(content))) {
			for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
				String name = entry.getName().replaceFirst("\\.npy$", "");
				NumberTable table = NpyTable.read(archive, file + ", array " + name);
				values += table.values().length;
				if (values > MOST) {
					throw new BadData(file + ": holds more than " + MOST + " values; give smaller weights");
				}
				Tensor tensor = new Tensor(name, new long[] { table.rows(), table.columns() });
				if (tensor.isMatrix()) {
					found.add(tensor, table.values());
				} else {
					found.passOver(name, "no matrix");
				}
			}
		} catch (ZipException | IllegalArgumentException e) {
			throw new BadData(file + ": cannot be unpacked (" + e.getMessage() + "); save it again", e);
		}
		return found.matrices();
	}
}
