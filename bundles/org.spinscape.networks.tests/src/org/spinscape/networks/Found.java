// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.provider.Components;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.networks.data.Digits;
import org.spinscape.networks.data.GaussianClusters;
import org.spinscape.networks.data.IdxFiles;
import org.spinscape.networks.data.Parity;
import org.spinscape.networks.data.SpinSamples;
import org.spinscape.networks.data.TableFile;
import org.spinscape.networks.data.TeacherStudent;
import org.spinscape.networks.layer.Convolution;
import org.spinscape.networks.layer.Dense;
import org.spinscape.networks.layer.Linear;
import org.spinscape.networks.layer.MaxPooling;
import org.spinscape.networks.layer.Maxout;
import org.spinscape.networks.layer.MeanPooling;
import org.spinscape.networks.layer.Relu;
import org.spinscape.networks.layer.Sigmoid;
import org.spinscape.networks.layer.Tanh;

/** What tests name in parameters. */
public final class Found {

	private static final List<Provider> ALL = List.of(new Digits(), new Parity(),
			new GaussianClusters(), new TeacherStudent(), new IdxFiles(), new TableFile(), new SpinSamples(),
			new Dense(), new Relu(), new Tanh(), new Sigmoid(),
			new Linear(), new Maxout(), new MaxPooling(), new MeanPooling(), new Convolution());

	private Found() {
	}

	/** All contributions of the bundle. */
	public static Components components() {
		return components(List.of());
	}

	/** The same and others. */
	public static Components components(List<? extends Provider> more) {
		return Components.of((kind, id) -> Optional.<Provider>empty()
				.or(() -> more.stream().<Provider>map(each -> each).filter(kind::isInstance)
						.filter(each -> each.id().equals(id)).findFirst())
				.or(() -> ALL.stream().filter(kind::isInstance).filter(each -> each.id().equals(id)).findFirst()));
	}

	/** A model of real numbers. @param settings name, value, name, value ... */
	@SuppressWarnings("unchecked") // all models here are of real numbers
	public static Hamiltonian<RealConfiguration> model(HamiltonianProvider provider, long seed, String... settings) {
		return (Hamiltonian<RealConfiguration>) provider.build(
				provider.schema().parse(values(settings)).with(components()), new SplitMix64(seed));
	}

	/** Settings by name. @param settings name, value, name, value ... */
	public static Map<String, String> values(String... settings) {
		Map<String, String> values = new LinkedHashMap<>();
		for (int i = 0; i < settings.length; i += 2) {
			values.put(settings[i], settings[i + 1]);
		}
		return values;
	}
}
