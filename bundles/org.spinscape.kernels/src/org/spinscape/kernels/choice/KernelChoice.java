// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.choice;

import java.lang.reflect.Constructor;
import java.util.function.Supplier;

/**
 * Chooses a kernel once per JVM. The Vector API is an incubator module that may be missing (a JVM started without
 * {@code --add-modules jdk.incubator.vector}), so the class that uses it is loaded by name and never linked otherwise.
 */
public final class KernelChoice {

	private static final System.Logger LOG = System.getLogger(KernelChoice.class.getName());

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
		try {
			Class<?> found = Class.forName(type.getPackageName() + "." + vector, true, type.getClassLoader());
			Constructor<?> constructor = found.getDeclaredConstructor();
			constructor.setAccessible(true); // kernels are package-private
			return type.cast(constructor.newInstance());
		} catch (ReflectiveOperationException | LinkageError problem) {
			LOG.log(System.Logger.Level.WARNING, "{0} falls back to its reference kernel, which is slower: {1}",
					type.getSimpleName(), problem);
			return reference.get();
		}
	}
}
