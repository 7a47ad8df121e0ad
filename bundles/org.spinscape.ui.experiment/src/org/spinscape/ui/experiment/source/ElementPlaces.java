// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where the elements of an experiment stand in its text. An element is known by its path: the names that lead to it, each
 * with its number among those of the same name, such as {@code /arms.1/sampler.0}.
 */
public final class ElementPlaces {

	private final String text;
	private final Map<String, XmlToken> starts = new HashMap<>();

	private ElementPlaces(String text) {
		this.text = text;
	}

	/** Reads the places off a text; of one that is not well formed, those that can be told. */
	public static ElementPlaces of(String text) {
		ElementPlaces places = new ElementPlaces(text);
		Deque<Open> open = new ArrayDeque<>();
		for (XmlToken token : XmlTokens.of(text)) {
			switch (token.kind()) {
				case START -> {
					Open above = open.peek();
					String path = above == null ? "" : above.child(token.in(text));
					places.starts.putIfAbsent(path, token);
					open.push(new Open(path, new HashMap<>()));
				}
				case END, CLOSE -> open.poll();
				default -> {
					/* has no places */ }
			}
		}
		return places;
	}

	/** An element whose end is yet to come, with how many children it has of each name. */
	private record Open(String path, Map<String, Integer> children) {

		String child(String name) {
			int number = children.merge(name, 1, Integer::sum) - 1;
			return path + "/" + name + "." + number;
		}
	}

	/** The path of an element from the experiment that holds it; empty for the experiment itself. */
	public static String path(EObject element) {
		EObject owner = element.eContainer();
		if (owner == null) {
			return "";
		}
		EStructuralFeature feature = element.eContainingFeature();
		int number = feature.isMany() ? ((List<?>) owner.eGet(feature)).indexOf(element) : 0;
		return path(owner) + "/" + feature.getName() + "." + number;
	}

	/** The element that a path leads to in an experiment; empty if there is none any more. */
	public static Optional<EObject> element(EObject root, String path) {
		if (path.isEmpty()) {
			return Optional.of(root);
		}
		for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (path(element).equals(path)) {
				return Optional.of(element);
			}
		}
		return Optional.empty();
	}

	/** Name of an element where it begins; {@code null} if it is not in the text. */
	public XmlToken start(EObject element) {
		return starts.get(path(element));
	}

	/** Line of an element, 1-based; that of the nearest one around it if it is not in the text; 1 for none. */
	public int line(EObject element) {
		for (EObject at = element; at != null; at = at.eContainer()) {
			XmlToken token = start(at);
			if (token != null) {
				return 1 + (int) text.substring(0, token.offset()).chars().filter(c -> c == '\n').count();
			}
		}
		return 1;
	}
}
