// SPDX-License-Identifier: EPL-2.0
package org.spinscape.integration.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.spinscape.conformance.check.Check;
import org.spinscape.conformance.check.ProviderConformance;
import org.spinscape.conformance.check.SamplerChecks;
import org.spinscape.conformance.check.SmallValues;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.data.DataSetProvider;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.layer.LayerProvider;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.FileType;
import org.spinscape.core.provider.Components;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.provider.StartsProgram;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;

/**
 * Every contribution that the service registry knows conforms, ours found as a stranger's is: there is no list of
 * them here.
 */
@Execution(ExecutionMode.CONCURRENT)
class ProvidersConformTest {

	/** Whole numbers of the defaults are cut to this: walkers, sweeps, steps. */
	private static final int SMALL = 20;

	private static final BundleContext CONTEXT = FrameworkUtil.getBundle(ProvidersConformTest.class).getBundleContext();

	/** A graph, a formula, a polynomial, and the weights of a layer. */
	private static final List<Instance> INSTANCES = List.of(
			new Instance(".txt", text("4 5\n1 2 1\n2 3 -1\n3 4 2\n4 1 1\n1 3 -2\n")),
			new Instance(".txt", text("p cnf 4 4\n1 -2 3 0\n-1 4 0\n2 -3 -4 0\n-1 -2 0\n")),
			new Instance(".txt", text("# vartype=SPIN\n-1 1 2 3\n0.5 2 4\n2 1\n")),
			new Instance(".safetensors", weights()));

	@TempDir
	private static Path folder;

	private record Instance(String ending, byte[] content) {
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	/** The length of a description, the description, and the numbers that it describes. */
	private static byte[] weights() {
		byte[] description = text("{\"layer\":{\"dtype\":\"F64\",\"shape\":[2,3],\"data_offsets\":[0,48]}}");
		ByteBuffer file = ByteBuffer.allocate(Long.BYTES + description.length + 6 * Double.BYTES)
				.order(ByteOrder.LITTLE_ENDIAN).putLong(description.length).put(description);
		for (int i = 1; i <= 6; i++) {
			file.putDouble(1.0 / i);
		}
		return file.array();
	}

	static <P> List<P> services(Class<P> type) {
		try {
			List<P> found = new ArrayList<>();
			for (ServiceReference<P> reference : CONTEXT.getServiceReferences(type, null)) {
				found.add(CONTEXT.getService(reference));
			}
			return found;
		} catch (InvalidSyntaxException e) {
			throw new AssertionError(e); // there is no filter
		}
	}

	@Test
	void idsAreUniqueWithinAKind() {
		for (Class<? extends Provider> kind : List.of(HamiltonianProvider.class, SamplerProvider.class,
				ExplorerProvider.class, ObservableProvider.class, AnalyzerProvider.class, DataSetProvider.class,
				LayerProvider.class)) {
			List<String> ids = services(kind).stream().map(Provider::id).toList();
			assertFalse(ids.isEmpty(), () -> "no " + kind.getSimpleName() + " is registered");
			assertEquals(ids.stream().distinct().count(), ids.size(), () -> kind.getSimpleName() + ": " + ids);
		}
	}

	/** All but those that start programs, which nobody here has permitted: their own tests bring one. */
	@TestFactory
	Stream<DynamicTest> hamiltonians() {
		return services(HamiltonianProvider.class).stream().filter(provider -> !(provider instanceof StartsProgram)).map(
				provider -> DynamicTest.dynamicTest(provider.id(),
						() -> assertEquals(List.of(), ProviderConformance.check(provider, files(provider), components()))));
	}

	static Components components() {
		return Components.of((kind, id) -> services(kind).stream().filter(found -> found.id().equals(id)).findFirst());
	}

	/** A small instance for every parameter that is a file: the first of these that the provider reads. */
	private static Map<String, String> files(HamiltonianProvider provider) throws IOException {
		Map<String, String> parameters = new HashMap<>();
		for (Instance instance : INSTANCES) {
			for (ParameterSpec spec : provider.schema().specs()) {
				if (spec.type() instanceof FileType && spec.mandatory()) {
					Path file = Files.write(folder.resolve(provider.id() + instance.ending()), instance.content());
					parameters.put(spec.name(), file.toString());
				}
			}
			if (parameters.isEmpty() || reads(provider, parameters)) {
				break;
			}
		}
		if (provider.schema().spec("train").isPresent()) {
			parameters.put("train", "100"); // a small part of its data is enough
		}
		return parameters;
	}

	private static boolean reads(HamiltonianProvider provider, Map<String, String> parameters) {
		try {
			provider.build(provider.schema().parse(parameters).with(components()), new SplitMix64(1));
			return true;
		} catch (ParameterException e) {
			return false; // the next instance may be in its format
		}
	}

	/** On one model each: the samplers' own tests take all models, and all graphs of four spins. */
	@TestFactory
	Stream<DynamicTest> samplers() {
		List<SamplerProvider> all = services(SamplerProvider.class);
		SamplerSetup.Components known = value -> all.stream().filter(candidate -> candidate.id().equals(value.id()))
				.findFirst()
				.orElseThrow(() -> new ParameterException("sampler", "there is no sampler " + value.id()));
		return all.stream().map(provider -> DynamicTest.dynamicTest(provider.id(), () -> assertEquals(List.of(),
				Check.run(SamplerChecks.firstLook(provider, SmallValues.of(provider.schema(), SMALL), known)))));
	}
}
