// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli.start;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.connect.FrameworkUtilHelper;

/** Plug-ins and services of a {@link StartIndex}, for whoever asks {@link org.osgi.framework.FrameworkUtil}. */
public final class ClassPathPlugins implements FrameworkUtilHelper {

	/** Property of the system: the file of the index. */
	public static final String INDEX = "spinscape.start";

	private static final Map<String, Bundle> BY_PLACE = new HashMap<>();
	private static final List<Bundle> ALL = new ArrayList<>();
	private static final Map<String, List<ServiceReference<?>>> OFFERS = new HashMap<>();

	static {
		String index = System.getProperty(INDEX);
		try {
			for (StartIndex.Entry entry : index == null ? List.<StartIndex.Entry>of() : StartIndex.read(Path.of(index))) {
				add(entry);
			}
		} catch (IOException e) {
			throw new ExceptionInInitializerError(e);
		}
	}

	private static void add(StartIndex.Entry entry) {
		Context context = new Context();
		Bundle bundle = proxy(Bundle.class, new ClassPathPlugin(entry, proxy(BundleContext.class, context)));
		ALL.add(bundle);
		BY_PLACE.put(entry.jar().toUri().getPath(), bundle);
		for (StartIndex.Offer offer : entry.offers()) {
			OFFERS.computeIfAbsent(offer.type(), _ -> new ArrayList<>())
					.add(proxy(ServiceReference.class, new ClassPathService(bundle, offer.implementation())));
		}
	}

	/** Lets plug-ins do what they do before any of their classes is used. */
	public static void activate() {
		for (Bundle bundle : ALL) {
			String activator = bundle.getHeaders().get("Bundle-Activator");
			if (activator != null) {
				try {
					((BundleActivator) Class.forName(activator).getConstructor().newInstance()).start(bundle
							.getBundleContext());
				} catch (Exception e) {
					throw new IllegalStateException(activator + " cannot be started", e);
				}
			}
		}
	}

	/** Whoever is asked for more than is answered here needs the framework, which is a mistake of ours. */
	private static <T> T proxy(Class<T> type, Object answers) {
		Map<Method, Method> known = new HashMap<>();
		InvocationHandler handler = (_, method, arguments) -> {
			Method answer = known.get(method);
			if (answer == null) {
				try {
					answer = answers.getClass().getMethod(method.getName(), method.getParameterTypes());
				} catch (NoSuchMethodException e) {
					throw new UnsupportedOperationException(method + " without the framework of plug-ins", e);
				}
				known.put(method, answer);
			}
			return answer.invoke(answers, arguments);
		};
		return type.cast(Proxy.newProxyInstance(ClassPathPlugins.class.getClassLoader(), new Class<?>[] { type,
				Answered.class }, new Answering(answers, handler)));
	}

	/** Lets a service be found behind what stands for it. */
	interface Answered {
		/** Who answers. */
		Object answers();
	}

	private record Answering(Object answers, InvocationHandler others) implements InvocationHandler {

		@Override
		public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
			return method.getDeclaringClass() == Answered.class ? answers : others.invoke(proxy, method, arguments);
		}
	}

	@Override
	public Optional<Bundle> getBundle(Class<?> inside) {
		CodeSource source = inside.getProtectionDomain().getCodeSource();
		return source == null ? Optional.empty() : Optional.ofNullable(BY_PLACE.get(source.getLocation().getPath()));
	}

	/** What a plug-in sees of the others. */
	public static final class Context {

		/** All plug-ins. */
		public Bundle[] getBundles() {
			return ALL.toArray(Bundle[]::new);
		}

		/** All services of a type; none is filtered. */
		public ServiceReference<?>[] getServiceReferences(String type, String filter) {
			List<ServiceReference<?>> found = OFFERS.getOrDefault(type, List.of());
			return found.isEmpty() ? null : found.toArray(ServiceReference<?>[]::new);
		}

		/** The same as a list. */
		public List<ServiceReference<?>> getServiceReferences(Class<?> type, String filter) {
			return List.copyOf(OFFERS.getOrDefault(type.getName(), List.of()));
		}

		/** The service, made when it is first asked for. */
		public Object getService(ServiceReference<?> reference) {
			return ((ClassPathService) ((Answered) reference).answers()).get();
		}
	}
}
