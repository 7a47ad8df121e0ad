// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.provider;

import java.util.Objects;

/**
 * A literature reference.
 *
 * @param authors   for example {@code D. Sherrington, S. Kirkpatrick}
 * @param title     title of the paper or book
 * @param source    journal, volume, page, or arXiv number
 * @param year      year of publication
 * @param doi       DOI without resolver prefix, or the empty string
 * @param confirmed whether its source and year were compared with what others print; a citation says so if not
 */
public record Reference(String authors, String title, String source, int year, String doi, boolean confirmed) {

	public Reference {
		Objects.requireNonNull(authors, "authors");
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(source, "source");
		Objects.requireNonNull(doi, "doi");
	}

	/** One that was compared with what others print. */
	public Reference(String authors, String title, String source, int year, String doi) {
		this(authors, title, source, year, doi, true);
	}

	/** The same, given from memory. */
	public Reference unconfirmed() {
		return new Reference(authors, title, source, year, doi, false);
	}

	/** One line as in a list of references. */
	public String citation() {
		String tail = doi.isEmpty() ? "" : ", doi:" + doi;
		return authors + ", " + title + ", " + source + " (" + year + ")" + tail + (confirmed ? "" : ", not confirmed");
	}
}
