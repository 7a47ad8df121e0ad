// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.osgi.framework.Bundle;
import org.spinscape.doc.Manual;
import org.spinscape.doc.ManualPage;
import org.spinscape.doc.PageSearch;
import org.spinscape.report.Page;

/** The pages as files that a browser shows: it follows links and goes back by itself, and no server is needed. */
final class HelpPages {

	private static final String BUNDLE = "org.spinscape.ui.help";
	private static final String STYLE = "manual.css";
	/** Letters of the size of the other views. */
	private static final String SMALL = "html { font-size: 14px; }\n";
	private static final String HEAD = "<link rel=\"stylesheet\" href=\"" + STYLE + "\">\n";

	private static HelpPages instance;

	private final Path folder;
	private Boolean dark;

	private HelpPages() throws IOException {
		folder = Files.createDirectories(Platform.getStateLocation(Platform.getBundle(BUNDLE)).toPath().resolve("pages"));
		for (ManualPage page : InstalledManual.get().pages()) {
			Files.writeString(folder.resolve(page.file()), Manual.document(page.title(), HEAD, main(page.body())));
		}
	}

	/**
	 * The pages, written anew at the first use of a session. Not for the thread of the user interface.
	 *
	 * @param dark whether the workbench is, which the browser does not know
	 */
	static synchronized HelpPages get(boolean dark) throws IOException {
		if (instance == null) {
			instance = new HelpPages();
		}
		if (instance.dark == null || instance.dark.booleanValue() != dark) {
			Files.writeString(instance.folder.resolve(STYLE), Manual.style(dark) + SMALL);
			instance.dark = Boolean.valueOf(dark);
		}
		return instance;
	}

	private static String main(String body) {
		return "<main>\n" + body + "</main>\n";
	}

	/**
	 * Where a browser finds a page.
	 *
	 * @param href as the help of the platform names it, {@code /PLUGIN/FILE}, or any other address
	 * @throws IOException in words, if there is no such page
	 */
	String address(String href) throws IOException {
		if (href.startsWith(InstalledManual.ADDRESS)) {
			String file = href.substring(InstalledManual.ADDRESS.length());
			if (InstalledManual.page(file).isEmpty()) {
				throw new IOException("There is no page " + file + " in the manual.");
			}
			int place = file.indexOf('#');
			return place < 0 ? uri(file) : uri(file.substring(0, place)) + file.substring(place);
		}
		if (!isPage(href)) {
			return href;
		}
		String file = href.replaceFirst("[#?].*", "");
		URL page = FileLocator.toFileURL(entry(file));
		// Its folder is unpacked too, so that pictures and style sheets are found beside it.
		FileLocator.toFileURL(entry(file.substring(0, file.lastIndexOf('/') + 1)));
		return page + href.substring(file.length());
	}

	private static boolean isPage(String href) {
		return href.startsWith("/") && href.indexOf('/', 1) > 0;
	}

	/** A file or folder of a plug-in. */
	private static URL entry(String file) throws IOException {
		int slash = file.indexOf('/', 1);
		Bundle bundle = Platform.getBundle(file.substring(1, slash));
		URL entry = bundle == null ? null : bundle.getEntry(file.substring(slash));
		if (entry == null) {
			throw new IOException("The plug-in " + file.substring(1, slash) + " has no page " + file.substring(slash + 1)
					+ ".");
		}
		return entry;
	}

	/** What stands on a page, as HTML; empty if it cannot be read. */
	static String content(String href) {
		if (href.startsWith(InstalledManual.ADDRESS)) {
			return InstalledManual.page(href.substring(InstalledManual.ADDRESS.length())).map(ManualPage::body).orElse("");
		}
		if (!isPage(href)) {
			return "";
		}
		try (InputStream in = entry(href.replaceFirst("[#?].*", "")).openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			return "";
		}
	}

	private String uri(String file) {
		return folder.resolve(file).toUri().toString();
	}

	/** Writes the page about the place where help was asked for. @return where it is */
	String about(IContext context) throws IOException {
		String title = context instanceof IContext2 titled && titled.getTitle() != null ? titled.getTitle() : "";
		StringBuilder body = new StringBuilder();
		if (!title.isEmpty()) {
			body.append("<h1>").append(Page.text(title)).append("</h1>\n");
		}
		String text = context.getText();
		if (text != null) {
			text.strip().lines().filter(line -> !line.isBlank())
					.forEach(line -> body.append("<p>").append(Page.text(line.strip())).append("</p>\n"));
		}
		IHelpResource[] topics = context.getRelatedTopics();
		if (topics != null && topics.length > 0) {
			body.append("<p class=\"head\">More</p>\n<ul>\n");
			for (IHelpResource topic : topics) {
				body.append("<li><a href=\"").append(Page.text(address(topic.getHref()))).append("\">")
						.append(Page.text(topic.getLabel())).append("</a></li>\n");
			}
			body.append("</ul>\n");
		}
		Path file = folder.resolve("about-this.html");
		Files.writeString(file, Manual.document(title, HEAD, main(body.toString())));
		return file.toUri().toString();
	}

	/** Writes the page of what was found. @return where it is */
	String found(String words, List<PageSearch.Found> all) throws IOException {
		StringBuilder body = new StringBuilder("<h1>").append(all.isEmpty() ? "Nothing" : all.size() + (all.size() == 1
				? " page"
				: " pages")).append(" with \u201c").append(Page.text(words)).append("\u201d</h1>\n");
		if (all.isEmpty()) {
			body.append("<p>Pages are found that have all of the words, each as the beginning of one. Try fewer or shorter"
					+ " ones.</p>\n");
		}
		for (PageSearch.Found found : all) {
			body.append("<h3><a href=\"").append(Page.text(address(found.address()))).append("\">")
					.append(Page.text(found.title())).append("</a></h3>\n<p class=\"quiet\">")
					.append(Page.text(found.passage())).append("</p>\n");
		}
		Path file = folder.resolve("found.html");
		Files.writeString(file, Manual.document("Search", HEAD, main(body.toString())));
		return file.toUri().toString();
	}
}
