// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.choice;

import java.lang.reflect.Constructor;
import java.util.function.Supplier;

/**
 * Chooses a kernel once per JVM. The Vector API is an incubator module that may be missing (a JVM started without
 * {@code --add-modules jdk.incubator.vector}), so the class that uses it is loaded by name and never linked otherwise.
 * The system property {@code spinscape.kernels=reference} asks for the plain kernels: results are the same bits.
 */
public final class KernelChoice {

	private static final System.Logger LOG = System.getLogger(KernelChoice.class.getName());
	private static final boolean REFERENCE = "reference".equals(System.getProperty("spinscape.kernels"));

	private static volatile String fallback = REFERENCE ? "as asked for" : "";

	private KernelChoice() {
	}

	/**
	 * The Vector API kernel if it can be loaded, else the reference, and then the reason is logged.
	 *
	 * @param type      what both kernels implement; the vector class is loaded by its class loader
	 * @param vector    name of a class beside {@code type}, with a constructor without parameters
	 * @param reference makes the plain kernel
	 */
	public static <T> T of(Class<T> type, String vector, Supplier<T> reference) {
		if (REFERENCE) {
			return reference.get();
		}
		try {
			Class<?> found = Class.forName(type.getPackageName() + "." + vector, true, type.getClassLoader());
			Constructor<?> constructor = found.getDeclaredConstructor();
			constructor.setAccessible(true); // kernels are package-private
			return type.cast(constructor.newInstance());
		} catch (ReflectiveOperationException | LinkageError problem) {
			if (fallback.isEmpty()) { // one reason holds for all kernels: say it once
				fallback = "no Vector API; start Java with --add-modules jdk.incubator.vector";
				LOG.log(System.Logger.Level.WARNING, "kernels fall back to plain Java, which is slower: " + problem
						+ "; start Java with --add-modules jdk.incubator.vector");
			}
			return reference.get();
		}
	}

	/** How a plain kernel describes itself in a run's manifest: with the reason why it is not a faster one. */
	public static String plain() {
		return fallback.isEmpty() ? "plain Java" : "plain Java (" + fallback + ")";
	}
}
