// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.core.provider.Components;
import org.spinscape.core.provider.ProgramCall;
import org.spinscape.core.provider.Provider;

/**
 * An immutable snapshot of the installed contributions.
 *
 * <p>
 * If two plug-ins contribute the same id, the one whose plug-in name sorts first wins and {@link #problems()} names
 * the other: which one is used must not depend on the order in which plug-ins start.
 */
public final class Catalog {

	private final Map<ComponentKind, Map<String, Contribution>> contributions = new LinkedHashMap<>();
	private final List<String> problems = new ArrayList<>();
	private final Predicate<ProgramCall> permitted;

	private Catalog(Catalog other, Predicate<ProgramCall> permitted) {
		contributions.putAll(other.contributions);
		problems.addAll(other.problems);
		this.permitted = permitted;
	}

	private Catalog(Collection<Contribution> all) {
		permitted = _ -> false;
		Kinds.OURS.forEach(kind -> contributions.put(kind, new TreeMap<>()));
		all.stream().map(Contribution::kind).distinct().sorted(Comparator.comparing(ComponentKind::label)
				.thenComparing(kind -> kind.service().getName()))
				.filter(this::isFree).forEach(kind -> contributions.putIfAbsent(kind, new TreeMap<>()));
		for (Contribution contribution : all) {
			@Nullable
			Map<String, Contribution> ofKind = contributions.get(contribution.kind());
			if (ofKind == null) {
				problems.add(contribution.bundle() + ": its '" + contribution.id() + "' is of a kind '"
						+ contribution.kind().label() + "' that another plug-in declares in another way; it is left out");
				continue;
			}
			Contribution other = ofKind.get(contribution.id());
			if (other == null) {
				ofKind.put(contribution.id(), contribution);
			} else {
				boolean wins = contribution.bundle().compareTo(other.bundle()) < 0;
				ofKind.put(contribution.id(), wins ? contribution : other);
				problems.add(contribution.kind().label() + " '" + contribution.id() + "' is contributed by both "
						+ other.bundle() + " and " + contribution.bundle() + "; the first by name is used");
			}
		}
	}

	/** Whether no other kind is called so. */
	private boolean isFree(ComponentKind kind) {
		return kinds().stream().noneMatch(other -> !other.equals(kind) && other.label().equals(kind.label()));
	}

	/** Everything installed, seen from this bundle. */
	public static Catalog installed() {
		return ofServices(FrameworkUtil.getBundle(Catalog.class).getBundleContext());
	}

	/** All providers that are registered as services now. */
	public static Catalog ofServices(BundleContext context) {
		List<Contribution> all = new ArrayList<>();
		for (ComponentKind kind : Kinds.OURS) {
			for (ServiceReference<?> reference : references(context, kind.service())) {
				if (context.getService(reference) instanceof Provider provider) {
					all.add(contribution(kind, provider, reference));
				}
			}
		}
		for (ServiceReference<?> reference : references(context, Provider.class)) {
			if (context.getService(reference) instanceof Provider provider) {
				provider.componentKind().ifPresent(kind -> all.add(contribution(kind, provider, reference)));
			}
		}
		Catalog catalog = new Catalog(all);
		catalog.problems.addAll(UnusablePlugins.of(context));
		return catalog;
	}

	private static Contribution contribution(ComponentKind kind, Provider provider, ServiceReference<?> reference) {
		return new Contribution(kind, provider, reference.getBundle().getSymbolicName(),
				reference.getBundle().getVersion().toString());
	}

	private static ServiceReference<?>[] references(BundleContext context, Class<?> service) {
		try {
			ServiceReference<?>[] found = context.getServiceReferences(service.getName(), null);
			return found == null ? new ServiceReference<?>[0] : found;
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e); // there is no filter to be wrong
		}
	}

	/** Providers handed in, for use without a service registry. */
	public static Catalog of(Collection<? extends Provider> providers) {
		List<Contribution> all = new ArrayList<>();
		for (Provider provider : providers) {
			String origin = provider.getClass().getPackageName();
			Kinds.OURS.stream().filter(kind -> kind.service().isInstance(provider))
					.forEach(kind -> all.add(new Contribution(kind, provider, origin, "0")));
			provider.componentKind().ifPresent(kind -> all.add(new Contribution(kind, provider, origin, "0")));
		}
		return new Catalog(all);
	}

	private Map<String, Contribution> ofKind(ComponentKind kind) {
		return contributions.getOrDefault(kind, Map.of());
	}

	/**
	 * The same contributions, which may start programs that experiments name. Others may not.
	 *
	 * @param programs what may be started
	 */
	public Catalog permitting(Predicate<ProgramCall> programs) {
		return new Catalog(this, programs);
	}

	/** The kinds of contributions: ours, and those of which a plug-in has contributed something, by label. */
	public List<ComponentKind> kinds() {
		return List.copyOf(contributions.keySet());
	}

	/** The kind that parameters call by this label; empty if nothing of it is installed, and it is none of ours. */
	public Optional<ComponentKind> kind(String label) {
		return kinds().stream().filter(kind -> kind.label().equals(label)).findFirst();
	}

	/** All contributions of a kind, by id. */
	public List<Contribution> all(ComponentKind kind) {
		return List.copyOf(ofKind(kind).values());
	}

	/** The contribution of a kind with this id. */
	public Optional<Contribution> find(ComponentKind kind, String id) {
		return Optional.ofNullable(ofKind(kind).get(id));
	}

	/** The provider with this service type and id. */
	public <P extends Provider> Optional<P> provider(Class<P> service, String id) {
		return kinds().stream().filter(kind -> kind.service() == service).findFirst().flatMap(kind -> find(kind, id))
				.map(contribution -> service.cast(contribution.provider()));
	}

	/** Finds the contributions that parameters name; files among their values are relative to the working folder. */
	public Components components() {
		return Components.of(this::provider).permitting(permitted);
	}

	/** The same, with files relative to a folder. */
	public Components components(Path folder) {
		return Components.of(this::provider, (provider, values) -> FileValues.resolved(provider, values, folder))
				.permitting(permitted);
	}

	/** Contributions that were passed over, and plug-ins that do not fit, in words. */
	public List<String> problems() {
		return List.copyOf(problems);
	}
}
