// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Makes the pages of the manual: {@code DocGen FOLDER_OF_MARKDOWN OUTPUT_FOLDER}.
 *
 * <p>Run as a single source file by the build. The headings and links of {@code index.md} are the table of contents;
 * every page that it names becomes a piece of HTML, {@code contents.txt} says their order. A link to what is no page, or a
 * page that the index lacks, breaks the build.
 */
public final class DocGen {

	private static final String INDEX = "index.md";

	private final Path folder;
	private final Path out;
	private final Parser parser;
	private final HtmlRenderer renderer;
	/** Names of pages in the output, by their files. */
	private final Map<Path, String> pages = new LinkedHashMap<>();

	private DocGen(Path folder, Path out) {
		this.folder = folder;
		this.out = out;
		var extensions = List.of(TablesExtension.create(), HeadingAnchorExtension.create());
		parser = Parser.builder().extensions(extensions).build();
		renderer = HtmlRenderer.builder().extensions(extensions).build();
	}

	public static void main(String[] args) throws IOException {
		try {
			new DocGen(Path.of(args[0]).toAbsolutePath().normalize(), Path.of(args[1])).run();
		} catch (IllegalStateException e) {
			System.err.println(e.getMessage());
			System.exit(1);
		}
	}

	private void run() throws IOException {
		Files.createDirectories(out);
		Node index = parser.parseReader(Files.newBufferedReader(folder.resolve(INDEX)));
		index.accept(new AbstractVisitor() {
			@Override
			public void visit(Link link) {
				pages.put(folder.resolve(link.getDestination()).normalize(), name(link.getDestination()));
			}
		});
		try (var files = Files.list(folder)) {
			for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
				if (!pages.containsKey(file) && !file.endsWith(INDEX)) {
					throw new IllegalStateException(folder.resolve(INDEX) + ": has no link to " + file.getFileName());
				}
			}
		}
		Map<Path, String> titles = new LinkedHashMap<>();
		for (Path file : pages.keySet()) {
			titles.put(file, write(file));
		}
		List<String> lines = new ArrayList<>();
		index.accept(new AbstractVisitor() {
			@Override
			public void visit(Heading heading) {
				if (heading.getLevel() == 2) {
					lines.add("# " + words(heading));
				}
			}

			@Override
			public void visit(Link link) {
				Path file = folder.resolve(link.getDestination()).normalize();
				lines.add(pages.get(file) + "\t" + titles.get(file));
			}
		});
		Files.write(out.resolve("contents.txt"), lines);
	}

	/** {@code ../CONTRIBUTING.md} becomes {@code contributing}. */
	private static String name(String link) {
		return Path.of(link).getFileName().toString().replaceFirst("[.]md$", "").toLowerCase(Locale.ROOT);
	}

	/** @return the title */
	private String write(Path file) throws IOException {
		Node page = parser.parseReader(Files.newBufferedReader(file));
		String[] title = { "" };
		page.accept(new AbstractVisitor() {
			@Override
			public void visit(Heading heading) {
				if (heading.getLevel() == 1) {
					title[0] = words(heading);
				}
			}

			@Override
			public void visit(Paragraph paragraph) {
				if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
					paragraph.insertBefore(figure(file, image));
					paragraph.unlink();
				} else {
					visitChildren(paragraph);
				}
			}

			@Override
			public void visit(Link link) {
				link.setDestination(target(file, link.getDestination()));
			}
		});
		if (title[0].isEmpty()) {
			throw new IllegalStateException(file + ": has no title (a line that begins with '# ')");
		}
		Files.writeString(out.resolve(pages.get(file) + ".html"), renderer.render(page));
		return title[0];
	}

	private String target(Path file, String link) {
		if (link.matches("[a-z]+:.*") || link.startsWith("#")) {
			return link;
		}
		String anchor = link.contains("#") ? link.substring(link.indexOf('#')) : "";
		String path = link.substring(0, link.length() - anchor.length());
		String page = pages.get(file.resolveSibling(path).normalize());
		if (page == null) {
			throw new IllegalStateException(file + ": links to " + link + ", which is no page of " + INDEX);
		}
		return page + ".html" + anchor;
	}

	/** A picture stands in the page itself, so that it takes the colours of the page; its words become the caption. */
	private static Node figure(Path file, Image image) {
		Path picture = file.resolveSibling(image.getDestination()).normalize();
		try {
			String svg = Files.readString(picture);
			String caption = words(image).replace("&", "&amp;").replace("<", "&lt;");
			HtmlBlock block = new HtmlBlock();
			block.setLiteral("<figure>\n" + svg.substring(svg.indexOf("<svg")).strip() + "\n<figcaption>" + caption
				+ "</figcaption>\n</figure>");
			return block;
		} catch (IOException e) {
			throw new IllegalStateException(file + ": the picture " + image.getDestination() + " cannot be read", e);
		}
	}

	private static String words(Node node) {
		StringBuilder words = new StringBuilder();
		node.accept(new AbstractVisitor() {
			@Override
			public void visit(Text text) {
				words.append(text.getLiteral());
			}
		});
		return words.toString();
	}
}
