// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the figures were measured on. */
final class Machine {

	private Machine() {
	}

	static String text() {
		return processor() + ", " + Runtime.getRuntime().availableProcessors() + " processors; "
				+ System.getProperty("java.vm.name") + " " + System.getProperty("java.version") + ", "
				+ System.getProperty("os.name") + "; C++ by g++ -O3 -march=native; medians, spread is half the range";
	}

	private static String processor() {
		try {
			return Files.lines(Path.of("/proc/cpuinfo")).filter(line -> line.startsWith("model name")).findFirst()
					.map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse(System.getProperty("os.arch"));
		} catch (IOException e) {
			return System.getProperty("os.arch"); // not a Linux system
		}
	}
}
