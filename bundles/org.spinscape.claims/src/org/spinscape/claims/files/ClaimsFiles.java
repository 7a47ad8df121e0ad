// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.spinscape.claims.Article;
import org.spinscape.claims.ClaimsFactory;
import org.spinscape.claims.ClaimsPackage;
import org.spinscape.claims.History;
import org.spinscape.experiment.files.XmiException;
import org.spinscape.experiment.files.XmiFormat;

/** Reads and writes {@code .claims} files: an article's claims, or the history of runs of them. */
public final class ClaimsFiles {

	/** Extension of claims files, without the dot. */
	public static final String EXTENSION = "claims";

	private ClaimsFiles() {
	}

	/** Reads an article. @throws ClaimsFileException if it does not exist, is none, or lacks what a claim must have */
	public static Article load(Path file) throws ClaimsFileException {
		return parse(bytes(file), file);
	}

	/**
	 * Reads an article from memory.
	 *
	 * @param content the bytes of a claims file
	 * @param file    where they are from, for messages
	 * @throws ClaimsFileException if they are no article, or it lacks what a claim must have
	 */
	public static Article parse(byte[] content, Path file) throws ClaimsFileException {
		Article article;
		try {
			article = format("holds no article; the root element must be claims:Article").parse(content, file, Article.class);
		} catch (XmiException e) {
			throw new ClaimsFileException(file, e.line(), e.getMessage(), e.getCause());
		}
		List<Fault> faults = ArticleFaults.of(article);
		if (!faults.isEmpty()) {
			Fault first = faults.getFirst();
			throw new ClaimsFileException(file, first.line(new String(content, StandardCharsets.UTF_8)), first.message(),
					null);
		}
		return article;
	}

	/** Whether an article that was put together may be written. @throws ClaimsFileException if it lacks what a claim must have */
	public static void check(Article article, Path file) throws ClaimsFileException {
		List<Fault> faults = ArticleFaults.of(article);
		if (!faults.isEmpty()) {
			throw new ClaimsFileException(file, 0, faults.getFirst().message(), null);
		}
	}

	/** The history in a file; an empty one if there is no such file. @throws ClaimsFileException if it is something else */
	public static History history(Path file) throws ClaimsFileException {
		if (!Files.exists(file)) {
			return ClaimsFactory.eINSTANCE.createHistory();
		}
		try {
			return format("holds no history; the root element must be claims:History").parse(bytes(file), file,
					History.class);
		} catch (XmiException e) {
			throw new ClaimsFileException(file, e.line(), e.getMessage(), e.getCause());
		}
	}

	/** Writes a history; the file is replaced in one step. */
	public static void save(History history, Path file) throws IOException {
		format("").save(history, file);
	}

	/** Writes an article; the file is replaced in one step. */
	public static void save(Article article, Path file) throws IOException {
		format("").save(article, file);
	}

	private static XmiFormat format(String wrongRoot) {
		return new XmiFormat(ClaimsPackage.eINSTANCE, "is no claims file (%s); see docs/claims.md", wrongRoot);
	}

	private static byte[] bytes(Path file) throws ClaimsFileException {
		try {
			return Files.readAllBytes(file);
		} catch (NoSuchFileException e) {
			throw new ClaimsFileException(file, 0, "does not exist; check the path", e);
		} catch (IOException e) {
			throw new ClaimsFileException(file, 0, "cannot be read (" + e.getMessage() + "); name a claims file", e);
		}
	}
}
