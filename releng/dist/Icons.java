// SPDX-License-Identifier: EPL-2.0
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Puts the workbench's pictures into one file of the form that Windows (.ico) or macOS (.icns) wants; both take PNG.
 * Icons.java FOLDER FILE
 */
final class Icons {

	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		Path file = Path.of(arguments[1]);
		Files.write(file, file.toString().endsWith(".ico") ? windows(folder) : macos(folder));
	}

	private static byte[] png(Path folder, int size) throws IOException {
		return Files.readAllBytes(folder.resolve("spinscape-" + size + ".png"));
	}

	/** A head, an entry of 16 bytes for each picture, then the pictures; numbers are little-endian. */
	private static byte[] windows(Path folder) throws IOException {
		int[] sizes = { 16, 32, 48, 256 };
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		little(out, 0, 2);
		little(out, 1, 2);
		little(out, sizes.length, 2);
		int offset = 6 + 16 * sizes.length;
		for (int size : sizes) {
			int length = png(folder, size).length;
			// 256 is written as 0.
			out.write(size);
			out.write(size);
			little(out, 0, 2);
			little(out, 1, 2);
			little(out, 32, 2);
			little(out, length, 4);
			little(out, offset, 4);
			offset += length;
		}
		for (int size : sizes) {
			out.write(png(folder, size));
		}
		return out.toByteArray();
	}

	private static void little(ByteArrayOutputStream out, int value, int bytes) {
		for (int i = 0; i < bytes; i++) {
			out.write(value >> 8 * i);
		}
	}

	/** A head, then each picture behind its type and length; numbers are big-endian. */
	private static byte[] macos(Path folder) throws IOException {
		ByteArrayOutputStream pictures = new ByteArrayOutputStream();
		DataOutputStream data = new DataOutputStream(pictures);
		picture(data, "ic07", png(folder, 128));
		picture(data, "ic08", png(folder, 256));
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		picture(new DataOutputStream(whole), "icns", pictures.toByteArray());
		return whole.toByteArray();
	}

	private static void picture(DataOutputStream out, String type, byte[] content) throws IOException {
		out.writeBytes(type);
		out.writeInt(content.length + 8);
		out.write(content);
	}
}
