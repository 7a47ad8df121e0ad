// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
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

	private final Map<Kind, Map<String, Contribution>> contributions = new EnumMap<>(Kind.class);
	private final List<String> problems = new ArrayList<>();
	private final Predicate<ProgramCall> permitted;

	private Catalog(Catalog other, Predicate<ProgramCall> permitted) {
		contributions.putAll(other.contributions);
		problems.addAll(other.problems);
		this.permitted = permitted;
	}

	private Catalog(Collection<Contribution> all) {
		permitted = _ -> false;
		for (Kind kind : Kind.values()) {
			contributions.put(kind, new TreeMap<>());
		}
		for (Contribution contribution : all) {
			Map<String, Contribution> ofKind = ofKind(contribution.kind());
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

	/** Everything installed, seen from this bundle. */
	public static Catalog installed() {
		return ofServices(FrameworkUtil.getBundle(Catalog.class).getBundleContext());
	}

	/** All providers that are registered as services now. */
	public static Catalog ofServices(BundleContext context) {
		List<Contribution> all = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			for (ServiceReference<?> reference : references(context, kind)) {
				if (context.getService(reference) instanceof Provider provider) {
					all.add(new Contribution(kind, provider, reference.getBundle().getSymbolicName(),
							reference.getBundle().getVersion().toString()));
				}
			}
		}
		Catalog catalog = new Catalog(all);
		catalog.problems.addAll(UnusablePlugins.of(context));
		return catalog;
	}

	private static ServiceReference<?>[] references(BundleContext context, Kind kind) {
		try {
			ServiceReference<?>[] found = context.getServiceReferences(kind.service().getName(), null);
			return found == null ? new ServiceReference<?>[0] : found;
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e); // there is no filter to be wrong
		}
	}

	/** Providers handed in, for use without a service registry. */
	public static Catalog of(Collection<? extends Provider> providers) {
		List<Contribution> all = new ArrayList<>();
		for (Provider provider : providers) {
			for (Kind kind : Kind.values()) {
				if (kind.service().isInstance(provider)) {
					all.add(new Contribution(kind, provider, provider.getClass().getPackageName(), "0"));
				}
			}
		}
		return new Catalog(all);
	}

	private Map<String, Contribution> ofKind(Kind kind) {
		return Objects.requireNonNull(contributions.get(kind), "a map for every kind");
	}

	/**
	 * The same contributions, which may start programs that experiments name. Others may not.
	 *
	 * @param programs what may be started
	 */
	public Catalog permitting(Predicate<ProgramCall> programs) {
		return new Catalog(this, programs);
	}

	/** All contributions of a kind, by id. */
	public List<Contribution> all(Kind kind) {
		return List.copyOf(ofKind(kind).values());
	}

	/** The contribution of a kind with this id. */
	public Optional<Contribution> find(Kind kind, String id) {
		return Optional.ofNullable(ofKind(kind).get(id));
	}

	/** The provider with this service type and id. */
	public <P extends Provider> Optional<P> provider(Class<P> service, String id) {
		for (Kind kind : Kind.values()) {
			if (kind.service() == service) {
				return find(kind, id).map(contribution -> service.cast(contribution.provider()));
			}
		}
		return Optional.empty();
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
