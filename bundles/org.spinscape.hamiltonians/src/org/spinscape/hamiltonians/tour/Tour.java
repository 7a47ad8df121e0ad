// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.tour;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.spinscape.core.space.Configuration;

/**
 * A round trip: the cities in the order of a visit that begins with city 0 and goes in the direction in which the second
 * city has a lower number than the last, so that each trip is written in one way.
 */
final class Tour implements Configuration {

	private final int[] cities;
	/** Where each city stands. */
	private final int[] places;
	/** The places whose move would undo the last one. */
	private int from = -1;
	private int to = -1;

	/** @param cities each once, city 0 first; taken over and turned to the right direction */
	Tour(int[] cities) {
		this.cities = cities;
		places = new int[cities.length];
		if (cities[1] > cities[cities.length - 1]) {
			turnBack(1, cities.length - 1);
		}
		for (int place = 0; place < cities.length; place++) {
			places[cities[place]] = place;
		}
	}

	private Tour(Tour other) {
		cities = other.cities.clone();
		places = other.places.clone();
		from = other.from;
		to = other.to;
	}

	/** Number of cities. */
	int length() {
		return cities.length;
	}

	/** The city at a place, 0 to N; city 0 follows the last. */
	int city(int place) {
		return place == cities.length ? 0 : cities[place];
	}

	private void turnBack(int first, int last) {
		for (int a = first, b = last; a < b; a++, b--) {
			put(a, b);
		}
	}

	private void put(int a, int b) {
		int city = cities[a];
		cities[a] = cities[b];
		cities[b] = city;
		places[cities[a]] = a;
		places[cities[b]] = b;
	}

	/** Visits the cities from one place to another, both above 0, in the other order. */
	void reverse(int first, int last) {
		turnBack(first, last);
		remember(first, last);
		direct();
	}

	/** Exchanges the cities of two places. */
	void exchange(int first, int second) {
		int one = cities[first];
		int other = cities[second];
		put(first, second);
		if (cities[0] != 0) {
			turnTo(places[0]);
		}
		direct();
		remember(Math.min(places[one], places[other]), Math.max(places[one], places[other]));
	}

	/** Begins with the city of a place. */
	private void turnTo(int place) {
		int[] turned = new int[cities.length];
		System.arraycopy(cities, place, turned, 0, cities.length - place);
		System.arraycopy(cities, 0, turned, cities.length - place, place);
		take(turned);
	}

	private void remember(int first, int last) {
		from = first;
		to = last;
	}

	/** Turns to the direction in which it is written. */
	private void direct() {
		int n = cities.length;
		if (cities[1] > cities[n - 1]) {
			turnBack(1, n - 1);
			remember(n - to, n - from);
		}
	}

	/** Lower place of the move that would undo the last one; -1 if there was none. */
	int undoFrom() {
		return from;
	}

	/** Higher place of the move that would undo the last one. */
	int undoTo() {
		return to;
	}

	/** Takes over the order of {@code other}, which must have as many cities. */
	void set(Tour other) {
		take(other.cities);
		remember(-1, -1);
	}

	private void take(int[] order) {
		System.arraycopy(order, 0, cities, 0, cities.length);
		for (int place = 0; place < cities.length; place++) {
			places[cities[place]] = place;
		}
	}

	@Override
	public Tour copy() {
		return new Tour(this);
	}

	/** The cities, counted from 1, with blanks between them. */
	@Override
	public String toText() {
		return Arrays.stream(cities).mapToObj(city -> Integer.toString(city + 1)).collect(Collectors.joining(" "));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Tour that && Arrays.equals(cities, that.cities);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(cities);
	}

	@Override
	public String toString() {
		return toText();
	}
}
