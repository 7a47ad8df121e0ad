// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;

/**
 * Plug-ins that are installed and do not fit what is here, most likely since they were made for another version of it. The
 * framework leaves them out without a word, and their users would look for their models in vain.
 */
final class UnusablePlugins {

	private final FrameworkWiring wiring;
	private final Bundle[] bundles;

	private UnusablePlugins(BundleContext context) {
		wiring = Objects.requireNonNull(context.getBundle(Constants.SYSTEM_BUNDLE_ID).adapt(FrameworkWiring.class));
		bundles = context.getBundles();
	}

	/** One sentence for each, with the remedy. */
	static List<String> of(BundleContext context) {
		List<Bundle> left = Stream.of(context.getBundles()).filter(UnusablePlugins::unresolved).toList();
		return left.isEmpty() ? List.of() : new UnusablePlugins(context).sentences(left);
	}

	private List<String> sentences(List<Bundle> left) {
		if (wiring.resolveBundles(left)) { // a framework may be late, too
			return List.of();
		}
		return left.stream().filter(UnusablePlugins::unresolved).map(bundle -> "plug-in " + bundle.getSymbolicName() + " "
				+ bundle.getVersion() + " is not used: " + reason(bundle)
				+ "; get one that is made for this version, or uninstall it").toList();
	}

	/** Fragments for other systems are so by right. */
	private static boolean unresolved(Bundle bundle) {
		return bundle.getState() == Bundle.INSTALLED && bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null;
	}

	private String reason(Bundle bundle) {
		List<String> wrong = new ArrayList<>();
		for (ManifestElement element : mandatory(bundle, Constants.IMPORT_PACKAGE)) {
			missing("package " + element.getValue(), element.getAttribute(Constants.VERSION_ATTRIBUTE), packages(element
					.getValue())).ifPresent(wrong::add);
		}
		for (ManifestElement element : mandatory(bundle, Constants.REQUIRE_BUNDLE)) {
			missing("plug-in " + element.getValue(), element.getAttribute(Constants.BUNDLE_VERSION_ATTRIBUTE), Stream.of(
					bundles).filter(other -> !unresolved(other) && element.getValue().equals(other.getSymbolicName()))
					.map(Bundle::getVersion).toList()).ifPresent(wrong::add);
		}
		int more = wrong.size() - 1;
		return wrong.isEmpty() ? "what it needs is not here"
				: wrong.getFirst() + (more > 0 ? " (and " + more + " more of this kind)" : "");
	}

	private static List<ManifestElement> mandatory(Bundle bundle, String header) {
		try {
			ManifestElement[] elements = ManifestElement.parseHeader(header, bundle.getHeaders("").get(header));
			return elements == null ? List.of() : Arrays.stream(elements).filter(element -> !Constants.RESOLUTION_OPTIONAL
					.equals(element.getDirective(Constants.RESOLUTION_DIRECTIVE))).toList();
		} catch (BundleException e) {
			return List.of(); // the framework would not have installed it
		}
	}

	/** Versions of a package that are offered here. */
	private List<Version> packages(String name) {
		Collection<BundleCapability> offers = wiring.findProviders(new AnyVersion(name));
		return offers.stream().filter(offer -> !unresolved(offer.getRevision().getBundle()))
				.map(offer -> offer.getAttributes().get(Constants.VERSION_ATTRIBUTE) instanceof Version version ? version
						: Version.emptyVersion).toList();
	}

	private static Optional<String> missing(String what, String range, List<Version> here) {
		VersionRange wanted = new VersionRange(range == null ? "0" : range);
		if (here.stream().anyMatch(wanted::includes)) {
			return Optional.empty();
		}
		return Optional.of(here.isEmpty() ? "it needs the " + what + ", which cannot be had here"
				: "it is made for version " + wanted + " of the " + what + ", and here it is " + here.stream().distinct()
						.map(Version::toString).collect(Collectors.joining(" or ")));
	}

	/** Asks for a package in any version. */
	private record AnyVersion(String name) implements Requirement {

		@Override
		public String getNamespace() {
			return PackageNamespace.PACKAGE_NAMESPACE;
		}

		@Override
		public Map<String, String> getDirectives() {
			return Map.of(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "(" + PackageNamespace.PACKAGE_NAMESPACE + "=" + name
					+ ")");
		}

		@Override
		public Map<String, Object> getAttributes() {
			return Map.of();
		}

		@Override
		public @Nullable Resource getResource() {
			return null; // nobody's
		}
	}
}
