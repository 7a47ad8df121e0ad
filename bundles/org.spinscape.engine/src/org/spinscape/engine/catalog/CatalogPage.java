// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.catalog;

import java.util.Map;
import java.util.TreeMap;

import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.provider.Reference;

/** One page of help on everything that is installed, in HTML, from what the providers say of themselves. */
public final class CatalogPage {

	private static final String STYLE = """
			body { font-family: sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; line-height: 1.45;
			       color-scheme: light dark; }
			h2 { margin-top: 2.5em; border-bottom: 1px solid gray; }
			h3 { margin-bottom: 0.2em; }
			.id { font-family: monospace; font-weight: normal; opacity: 0.7; }
			table { border-collapse: collapse; margin: 0.6em 0; }
			th, td { text-align: left; vertical-align: top; padding: 0.15em 1em 0.15em 0; }
			code { font-size: 95%; }
			ul { padding-left: 1.2em; }
			""";

	private final Catalog catalog;
	private final StringBuilder html = new StringBuilder();

	private CatalogPage(Catalog catalog) {
		this.catalog = catalog;
	}

	/** The page, complete and free of references to anything else. */
	public static String of(Catalog catalog) {
		return new CatalogPage(catalog).page();
	}

	private String page() {
		html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
				.append("<title>Models and methods of Spinscape</title>\n<style>\n").append(STYLE)
				.append("</style>\n</head>\n<body>\n<h1>Models and methods</h1>\n");
		contents();
		for (Kind kind : Kind.values()) {
			html.append("<h2 id=\"").append(kind.plural()).append("\">").append(heading(kind)).append("</h2>\n");
			catalog.all(kind).forEach(this::entry);
		}
		return html.append("</body>\n</html>\n").toString();
	}

	private static String heading(Kind kind) {
		String plural = kind.plural();
		return Character.toUpperCase(plural.charAt(0)) + plural.substring(1);
	}

	private void contents() {
		for (Kind kind : Kind.values()) {
			html.append("<p>").append(heading(kind)).append(": ");
			String separator = "";
			for (Contribution found : catalog.all(kind)) {
				html.append(separator).append("<a href=\"#").append(anchor(found)).append("\">")
						.append(escaped(found.provider().name())).append("</a>");
				separator = " &middot; ";
			}
			html.append("</p>\n");
		}
	}

	private static String anchor(Contribution found) {
		return found.kind().label() + "-" + found.id();
	}

	private void entry(Contribution found) {
		Provider provider = found.provider();
		html.append("<h3 id=\"").append(anchor(found)).append("\">").append(escaped(provider.name()))
				.append(" <span class=\"id\">").append(found.id()).append("</span></h3>\n<p>")
				.append(escaped(provider.description())).append("</p>\n");
		if (provider instanceof HamiltonianProvider model) {
			line("Formula", model.formula().isEmpty() ? "" : "<code>" + escaped(model.formula()) + "</code>");
			line("Symmetry", escaped(model.symmetry()));
		}
		parameters(provider);
		if (provider instanceof HamiltonianProvider model) {
			knownValues(model);
		}
		references(provider);
		html.append("<p class=\"id\">").append(escaped(found.bundle())).append(' ').append(escaped(found.version()))
				.append("</p>\n");
	}

	private void line(String label, String text) {
		if (!text.isEmpty()) {
			html.append("<p>").append(label).append(": ").append(text).append("</p>\n");
		}
	}

	private void parameters(Provider provider) {
		if (provider.schema().specs().isEmpty()) {
			return;
		}
		html.append("<table>\n<tr><th>parameter</th><th>default</th><th>range</th><th>meaning</th></tr>\n");
		for (ParameterSpec spec : provider.schema().specs()) {
			String unit = spec.unit().isEmpty() ? "" : " [" + spec.unit() + "]";
			String standard = spec.defaultText() == null ? "must be given" : spec.defaultText();
			html.append("<tr><td><code>").append(escaped(spec.name())).append("</code>").append(escaped(unit))
					.append("</td><td>").append(escaped(standard)).append("</td><td>").append(escaped(spec.type().range()))
					.append("</td><td>").append(escaped(spec.description())).append("</td></tr>\n");
		}
		html.append("</table>\n");
	}

	private void knownValues(HamiltonianProvider model) {
		if (model.knownValues().isEmpty()) {
			return;
		}
		html.append("<details><summary>Known values, reproduced by <code>validate-science</code></summary>\n<ul>\n");
		for (KnownValue value : model.knownValues()) {
			Map<String, String> at = new TreeMap<>(value.parameters());
			html.append("<li>").append(escaped(value.quantity())).append(at.isEmpty() ? "" : " at " + escaped(at.toString()))
					.append(": ").append(value.expected()).append(" (").append(escaped(value.source())).append(")</li>\n");
		}
		html.append("</ul></details>\n");
	}

	private void references(Provider provider) {
		if (provider.references().isEmpty()) {
			return;
		}
		html.append("<ul>\n");
		for (Reference reference : provider.references()) {
			html.append("<li>").append(escaped(reference.citation())).append("</li>\n");
		}
		html.append("</ul>\n");
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
